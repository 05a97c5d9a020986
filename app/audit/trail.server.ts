import { and, count, desc, eq, gte, inArray, isNotNull, lt, not, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { attendance, enrolments } from "../../db/schema/course-days.ts";
import { people } from "../../db/schema/people.ts";
import { viewActs } from "./acts.ts";
import { scopesThatShow } from "./scopes.ts";
import { nameScopes } from "./scope-names.server.ts";
import type { Trail } from "./trail.ts";

/** Which lines of the trail to show. */
export interface TrailFilter {
  /** Parts of name or mail: whose data, and who acted. Empty: anyone's. */
  subject: string;
  actor: string;
  /** One act; empty: all. */
  act: string;
  /** Views alone, or all but views. */
  kind: "all" | "views" | "acts";
  /** From this moment, and before that one. */
  from: Date | null;
  until: Date | null;
  /** From 1. */
  page: number;
}

/** How often within the hour, for an act that is counted (traceCounted); else null. */
const times = sql<number | null>`json_extract(${auditLines.detail}, '$.times')`;

const linesPerPage = 50;
const maxMatchedPeople = 200;
const isViewing = inArray(auditLines.act, viewActs);

/** The ids of people with these words in name or mail; null without words. */
function findPeopleMatching(words: string): number[] | null {
  const part = words.trim().toLocaleLowerCase("da");
  if (!part) return null;
  return db
    .select({ id: people.id, name: people.name, mail: people.mail })
    .from(people)
    .where(isNotNull(people.mail))
    .all()
    .filter(({ name, mail }) => name.toLocaleLowerCase("da").includes(part) || mail!.includes(part))
    .map(({ id }) => id)
    .slice(0, maxMatchedPeople);
}

/** One page of the trail, the newest line first, with who acted and whose data it was; and how many lines there are in all. */
export function readTrail(filter: TrailFilter): Trail {
  const [subjects, actors] = [findPeopleMatching(filter.subject), findPeopleMatching(filter.actor)];
  const where = whereMatching(filter, subjects, actors);
  const all = db.select({ n: count() }).from(auditLines).where(where).get()!.n;
  const pages = Math.max(1, Math.ceil(all / linesPerPage));
  const page = Math.min(filter.page, pages);
  const lines = readLines(where, page);
  const names = nameScopes(lines.map(({ scope }) => scope));
  return {
    all,
    page,
    pages,
    lines: lines.map((line) => ({ ...line, scopeName: names.get(line.scope) ?? null })),
    subjects,
    actors,
  };
}

const whereMatching = (filter: TrailFilter, subjects: number[] | null, actors: number[] | null) =>
  and(
    subjects ? inArray(auditLines.subjectId, subjects) : undefined,
    actors ? inArray(auditLines.actorId, actors) : undefined,
    filter.act ? eq(auditLines.act, filter.act) : undefined,
    filter.kind === "views" ? isViewing : filter.kind === "acts" ? not(isViewing) : undefined,
    filter.from ? gte(auditLines.at, filter.from) : undefined,
    filter.until ? lt(auditLines.at, filter.until) : undefined,
  );

/** The lines on this page, counted from 1. */
function readLines(where: SQL | undefined, page: number) {
  const [actor, subject] = [alias(people, "actor"), alias(people, "subject")];
  const { id, at, act, actorRole, scope, actorId, subjectId } = auditLines;
  const columns = { id, at, act, times, actorRole, scope, actorId, subjectId };
  return db
    .select({ ...columns, actor: actor.name, subject: subject.name })
    .from(auditLines)
    .leftJoin(actor, eq(actor.id, auditLines.actorId))
    .leftJoin(subject, eq(subject.id, auditLines.subjectId))
    .where(where)
    .orderBy(desc(auditLines.at), desc(auditLines.id))
    .limit(linesPerPage)
    .offset((page - 1) * linesPerPage)
    .all();
}

/** A line of the trail as shown to the person it concerns: when, what and in which role, never who. */
export interface OwnTrailLine {
  at: Date;
  act: string;
  /** How often within the hour, for an act that is counted; else null. */
  times: number | null;
  role: string;
}

/** At most this many lines are shown to the person they concern. */
const maxOwnLines = 200;

/**
 * What others did with or saw of this person's data, the newest first: lines about this person alone, and views of the whole
 * municipality, of everyone, or of a course day they are on, since they were added.
 */
export function readOwnTrail(
  { id, municipalityId }: { id: number; municipalityId: number | null },
  since: Date,
): OwnTrailLine[] {
  const seats = db
    .select({ day: enrolments.dayId })
    .from(enrolments)
    .where(eq(enrolments.personId, id))
    .all();
  const marks = db
    .select({ day: attendance.dayId })
    .from(attendance)
    .where(eq(attendance.personId, id))
    .all();
  const days = new Set([...seats, ...marks].map(({ day }) => `course-day:${day}`));
  const scopes = [...scopesThatShow({ municipalityId }), ...days];
  const asOne = eq(auditLines.subjectId, id);
  const amongOthers = and(inArray(auditLines.scope, scopes), isViewing, gte(auditLines.at, since));
  return db
    .select({ at: auditLines.at, act: auditLines.act, times, role: auditLines.actorRole })
    .from(auditLines)
    .where(and(or(asOne, amongOthers), sql`${auditLines.actorId} is not ${id}`))
    .orderBy(desc(auditLines.at), desc(auditLines.id))
    .limit(maxOwnLines)
    .all();
}
