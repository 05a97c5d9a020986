import { and, asc, eq, sql } from "drizzle-orm";
import { db, prepared } from "../../db/database.server.ts";
import { attendance, courseDays } from "../../db/schema/course-days.ts";
import { courses, lessons } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import type { FeedScope } from "../../db/enums.ts";
import { diplomasByPerson } from "../diplomas/issuing/diplomas.server.ts";
import { agentsCourseSlug } from "../elearning/courses/agents-course.ts";
import { progressOf } from "../elearning/completion/progress.server.ts";
import { unitsReadableBy } from "../results/figures/unit-readers.server.ts";
import { exportLines } from "../results/report/export-lines.server.ts";
import { type FigureReader, mayRead } from "../results/figures/evaluations.ts";
import { findPublished, publishedRounds } from "../results/figures/published-rounds.server.ts";
import { activePerson } from "../people/register/active.server.ts";
import { listMunicipalities } from "../people/register/municipalities.server.ts";
import { danishDate } from "../base/dates/danish-time.ts";
import { isCounted } from "./counted.ts";
import { type Feed, type FeedValue, personHead } from "./feed.ts";
import { readiness, readinessWithNames, readinessWithStaffNumbers } from "./readiness-feeds.server.ts";
import type { PublishedRound } from "../results/figures/published-rounds.ts";

/** What each feed holds, of one municipality's people or (null) of all: of surveys what its leader may read, or what the secretariat may. */
export const feeds: Record<FeedScope, (municipalityId: number | null, now: Date) => Feed> = {
  completion,
  attendance: attendanceMarks,
  readiness,
  "readiness-names": readinessWithNames,
  "readiness-staff-numbers": readinessWithStaffNumbers,
  "response-rates": responseRates,
  results,
};

/** Turns moments into days and remembers each hour: a feed holds tens of thousands, and working one out is slow. */
function cachedDayOf(): (ms: number) => string {
  const known = new Map<number, string>();
  return (ms) => {
    const hour = Math.floor(ms / 3_600_000);
    const day = known.get(hour) ?? danishDate(new Date(ms));
    known.set(hour, day);
    return day;
  };
}

const personCells = ({ id, code, municipality }: ReturnType<typeof agentsIn>[number]): FeedValue[] => [
  id,
  code,
  municipality,
];

const completedLessonRows = prepared((at) =>
  at
    .select({
      personId: lessonCompletions.personId,
      done: sql<string>`group_concat(${lessonCompletions.lessonId} || ':' || ${lessonCompletions.completedAt})`,
    })
    .from(lessonCompletions)
    .groupBy(lessonCompletions.personId)
    .prepare(),
);

const agentRows = prepared((at) =>
  at
    .select({
      id: people.id,
      municipalityId: people.municipalityId,
      code: municipalities.code,
      municipality: municipalities.name,
      startsOn: people.startsOn,
    })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, "agent")))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(activePerson)
    .orderBy(asc(people.id))
    .prepare(),
);

/** Every agent who has begun and not left, of one municipality or (null) of all, without their name. */
const agentsIn = (municipalityId: number | null, now: Date) =>
  agentRows().all().filter(isCounted(municipalityId, now));

/** A line for each agent: how far, when completed, and the day of each lesson. Not the diploma's number, since its public check shows the name. */
function completion(municipalityId: number | null, now: Date): Feed {
  const columns = publishedLessons();
  const day = cachedDayOf();
  const lessonDaysOf = lessonDaysByPerson(columns, day);
  const agents = agentsIn(municipalityId, now);
  const ids = agents.map(({ id }) => id);
  const progresses = progressOf(ids);
  const diplomas = diplomasByPerson(ids, agentsCourseSlug);
  const lines = agents.map((agent) => {
    const { done, of, completedAt } = progresses.get(agent.id)!;
    const completedOn = completedAt && day(completedAt.getTime());
    const training = [done, of, completedOn, diplomas.has(agent.id)];
    return [...personCells(agent), agent.startsOn, ...training, ...lessonDaysOf(agent.id)];
  });
  const head = [...personHead, "starts_on", "lessons_done", "lessons_of", "completed_on", "has_diploma"];
  return { head: [...head, ...columns.map(({ slug }) => `lesson_${slug.replaceAll("-", "_")}`)], lines };
}

const publishedLessons = () =>
  db
    .select({ id: lessons.id, slug: lessons.slug })
    .from(lessons)
    .innerJoin(courses, and(eq(courses.id, lessons.courseId), eq(courses.slug, agentsCourseSlug)))
    .where(eq(lessons.published, true))
    .orderBy(asc(lessons.position))
    .all();

/** For each person the day on which each of these lessons was completed, in their order; null for one that was not. */
function lessonDaysByPerson(columns: { id: number }[], day: (ms: number) => string) {
  const columnOf = new Map(columns.map(({ id }, at) => [String(id), at]));
  const rows = completedLessonRows().all();
  const doneBy = new Map(rows.map(({ personId, done }) => [personId, done]));
  return (personId: number): FeedValue[] => {
    const days: FeedValue[] = columns.map(() => null);
    for (const pair of (doneBy.get(personId) ?? "").split(",")) {
      const colon = pair.indexOf(":");
      const at = columnOf.get(pair.slice(0, colon));
      if (at !== undefined) days[at] = day(Number(pair.slice(colon + 1)));
    }
    return days;
  };
}

/** A line for each attendance mark on a course day. */
function attendanceMarks(municipalityId: number | null): Feed {
  const home = sql<
    string | null
  >`(select ${municipalities.code} from ${municipalities} where ${municipalities.id} = ${people.municipalityId})`;
  const rows = db
    .select({
      person: people.id,
      home,
      day: courseDays.id,
      on: courseDays.on,
      kind: courseDays.kind,
      host: municipalities.name,
      mark: attendance.mark,
    })
    .from(attendance)
    .innerJoin(people, eq(people.id, attendance.personId))
    .innerJoin(courseDays, eq(courseDays.id, attendance.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(municipalityId === null ? undefined : eq(people.municipalityId, municipalityId))
    .orderBy(asc(courseDays.on), asc(people.id))
    .all();
  return {
    head: ["person", "municipality_code", "course_day", "on", "kind", "host", "mark"],
    lines: rows.map(({ person, home, day, on, kind, host, mark }) => [
      person,
      home,
      day,
      on,
      kind,
      host,
      mark,
    ]),
  };
}

/** Those for whom a key was made: a municipality's leader, or for a key of all the secretariat. */
function readerFor(municipalityId: number | null): FigureReader {
  if (municipalityId === null) return { role: "secretariat", municipality: null };
  const municipality = listMunicipalities().find(({ id }) => id === municipalityId);
  return { role: "leader", municipality: municipality?.name ?? null };
}

const publishedResults = (reader: FigureReader): PublishedRound[] =>
  publishedRounds()
    .filter((round) => mayRead(reader, round))
    .flatMap(({ id }) => findPublished(id) ?? []);
const roundCells = ({ id, name, opensAt, endsAt, publishedAt }: PublishedRound): FeedValue[] => [
  id,
  name,
  danishDate(opensAt),
  danishDate(endsAt),
  danishDate(publishedAt),
];
const roundHead = ["round", "name", "opened_on", "closed_on", "published_on"];

/** A line for each published round: how many were invited and how many answered. The rate is that of its page: of complete answers. */
function responseRates(municipalityId: number | null): Feed {
  return {
    head: [...roundHead, "invited", "whole", "partial", "rate"],
    lines: publishedResults(readerFor(municipalityId)).map((round) => {
      const { invited, received } = round;
      const { complete, partial } = received;
      const rate = invited ? Math.round((1000 * complete) / invited) / 1000 : null;
      return [...roundCells(round), invited, complete, partial, rate];
    }),
  };
}

/** A line for each published figure, as in the file that those for whom the key was made can fetch of a round. */
function results(municipalityId: number | null): Feed {
  const reader = readerFor(municipalityId);
  const figure = [
    "group",
    "municipalities",
    "question",
    "wording",
    "answer",
    "count",
    "n",
    "percent",
    "rule",
  ];
  return {
    head: [...roundHead, ...figure],
    lines: publishedResults(reader).flatMap((round) => {
      const lines = exportLines(round, "da", unitsReadableBy(reader, round));
      return lines.map((line) => [...roundCells(round), ...line.slice(3)]);
    }),
  };
}
