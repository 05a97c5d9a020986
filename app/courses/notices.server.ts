import { eq, sql } from "drizzle-orm";
import type { Tx } from "../../db/open.server.ts";
import { courseDays, enrolments } from "../../db/schema/courses.ts";
import { post } from "../mail/post.server.ts";
import { findPerson } from "../people/people.server.ts";
import type { Locale } from "../texts/locale.ts";
import type { CourseDay } from "./days.server.ts";

interface Reader {
  id: number;
  name: string;
  mail: string;
  locale: Locale;
}

/** What every letter about a day is made from; times in milliseconds since 1970. */
const facts = (day: CourseDay, to: Reader) => ({
  name: to.name,
  dayId: day.id,
  kind: day.kind,
  municipality: day.municipality,
  place: [day.venue, day.room, day.address].filter(Boolean).join(", "),
  practical: day.practical,
  startsAt: day.startsAt.getTime(),
  endsAt: day.endsAt.getTime(),
});

/** The next SEQUENCE of the day's calendar entries: each reader's own thereby only rises, also when they come back. */
function nextSequence(tx: Tx, dayId: number): number {
  const raised = { sequence: sql`${courseDays.sequence} + 1` };
  return tx.update(courseDays).set(raised).where(eq(courseDays.id, dayId)).returning().get().sequence;
}

const entry = (tx: Tx, day: CourseDay, to: Reader) => ({
  personId: to.id,
  mail: to.mail,
  sequence: nextSequence(tx, day.id),
});

/** Tells of a seat, with the invitation that puts the day in the reader's calendar. */
export function tellConfirmed(tx: Tx, day: CourseDay, to: Reader, fromList: boolean, now: Date): void {
  const props = { ...facts(day, to), ...entry(tx, day, to), fromList };
  post(tx, { letter: "course-day-confirmed", to, props }, now);
}

/** Tells of a place on the waiting list, counted from 1. */
export function tellWaiting(tx: Tx, day: CourseDay, to: Reader, number: number, now: Date): void {
  post(tx, { letter: "course-day-waiting", to, props: { ...facts(day, to), number } }, now);
}

/** Tells that a seat is given up, and takes the day out of the reader's calendar. */
export function tellGivenUp(tx: Tx, day: CourseDay, to: Reader, now: Date): void {
  const props = { ...facts(day, to), ...entry(tx, day, to) };
  post(tx, { letter: "course-day-given-up", to, props }, now);
}

/** Tells everyone with a seat or a place on the list that the day is cancelled. */
export function tellCancelled(tx: Tx, day: CourseDay, now: Date): void {
  const holders = tx.select().from(enrolments).where(eq(enrolments.dayId, day.id)).all();
  for (const { personId, state } of holders) {
    const to = findPerson(personId, tx);
    if (!to) continue;
    const props = { ...facts(day, to), ...entry(tx, day, to), seat: state === "enrolled" };
    post(tx, { letter: "course-day-cancelled", to, props }, now);
  }
}
