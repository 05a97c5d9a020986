import { and, asc, eq, gt, lte } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { findProgress } from "../elearning/progress.server.ts";
import type { Person } from "../people/people.server.ts";
import type { Step } from "./steps.ts";
import { trainingsOf } from "./trainings.server.ts";

/** An agent's steps, read from what has happened and stored nowhere, in the order they are to be done. */
export function stepsOf(person: Person, now: Date): Step[] {
  const { day, diploma } = trainingsOf([person.id], now).get(person.id)!;
  return [
    ...elearningSteps(person),
    { what: "day", state: dayState[day.stands], day },
    ...openSurveys(person.id, now),
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

/** The agents' course; none as long as the site has no lessons. */
function elearningSteps(person: Person): Step[] {
  const course = findProgress(person);
  if (!course) return [];
  const { done, of, completedAt, secondsLeft, next } = course;
  const state = completedAt ? "done" : done > 0 ? "under-way" : "to-do";
  return [{ what: "elearning", state, done, of, completedAt, secondsLeft, next }];
}

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
