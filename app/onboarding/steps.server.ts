import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import { courses, lessonCompletions, lessons } from "../../db/schema/elearning.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import type { Person } from "../people/people.server.ts";
import type { Step } from "./steps.ts";
import type { Training } from "./training.ts";
import { trainingsOf } from "./trainings.server.ts";

/** An agent's steps, read from what has happened and stored nowhere, in the order they are to be done. */
export function stepsOf({ id }: Person, now: Date): Step[] {
  const { progress, day, diploma } = trainingsOf([id], now).get(id)!;
  return [
    elearningStep(id, progress),
    { what: "day", state: dayState[day.stands], day },
    ...openSurveys(id, now),
    { what: "diploma", state: diploma ? "done" : "later", number: diploma?.number ?? null },
  ];
}

const dayState = {
  owes: "to-do",
  waiting: "waiting",
  enrolled: "booked",
  attended: "done",
  exempt: "done",
} as const;

function elearningStep(personId: number, progress: Training["progress"]): Step {
  const left = progress.completedAt ? [] : lessonsLeft(personId);
  return {
    what: "elearning",
    state: progress.completedAt ? "done" : progress.done > 0 ? "under-way" : "to-do",
    ...progress,
    secondsLeft: left.reduce((sum, lesson) => sum + lesson.statedSeconds, 0),
    next: left[0] ?? null,
  };
}

const lessonsLeft = (personId: number) =>
  db
    .select({ slug: lessons.slug, title: lessons.title, statedSeconds: lessons.statedSeconds })
    .from(lessons)
    .innerJoin(courses, and(eq(courses.id, lessons.courseId), eq(courses.audience, "agent")))
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .where(and(eq(lessons.published, true), isNull(lessonCompletions.lessonId)))
    .orderBy(asc(lessons.position))
    .all();

/** Open rounds the person is asked in. Whether they have answered is not read: it is nobody's to show, not even their own page's. */
function openSurveys(personId: number, now: Date): Step[] {
  const asked = db
    .select({ name: rounds.name, closesAt: rounds.closesAt })
    .from(invitations)
    .innerJoin(rounds, and(eq(rounds.id, invitations.roundId), eq(rounds.state, "open")))
    .where(and(eq(invitations.personId, personId), lte(rounds.opensAt, now), gt(rounds.closesAt, now)))
    .orderBy(asc(rounds.closesAt))
    .all();
  return asked.map((round) => ({ what: "survey", state: "open", ...round }));
}
