import { eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { CourseDay } from "../days/days.server.ts";

interface Recipient {
  id: number;
  name: string;
  mail: string;
  locale: Locale;
}

/** For instance: Rådhuset, Sal 2, Torvet 1. */
const venueText = ({ venue, room, address }: CourseDay) => [venue, room, address].filter(Boolean).join(", ");

/** What every letter about a day is made from; times in milliseconds since 1970. */
export const dayLetterProps = (day: CourseDay, to: Recipient) => ({
  name: to.name,
  dayId: day.id,
  kind: day.kind,
  municipality: day.municipality,
  place: venueText(day),
  practical: day.practical,
  startsAt: day.startsAt.getTime(),
  endsAt: day.endsAt.getTime(),
});

/** The next SEQUENCE of the day's calendar entries: each reader's own thereby only rises, also when they come back. */
const nextSequence = prepared((at) =>
  at
    .update(courseDays)
    .set({ sequence: sql`${courseDays.sequence} + 1` })
    .where(eq(courseDays.id, sql.placeholder("dayId")))
    .returning({ sequence: courseDays.sequence })
    .prepare(),
);

/** What a letter with a calendar entry holds besides. */
export const calendarEntryProps = (day: CourseDay, to: Recipient) => ({
  personId: to.id,
  mail: to.mail,
  sequence: nextSequence().get({ dayId: day.id }).sequence,
});

/** Tells of a seat, with the invitation that puts the day in the reader's calendar. `by` is who saw to it for them. */
export function notifyConfirmed(
  tx: Tx,
  day: CourseDay,
  to: Recipient,
  told: { fromList: boolean; by?: string },
  now: Date,
): void {
  const props = { ...dayLetterProps(day, to), ...calendarEntryProps(day, to), ...told };
  postLetter(tx, { letter: "course-day-confirmed", to, props }, now);
}

/** Tells of a place on the waiting list, counted from 1. */
export function notifyWaiting(
  tx: Tx,
  day: CourseDay,
  to: Recipient,
  told: { number: number; by?: string },
  now: Date,
): void {
  postLetter(tx, { letter: "course-day-waiting", to, props: { ...dayLetterProps(day, to), ...told } }, now);
}

/** Tells that a seat is given up, and takes the day out of the reader's calendar, where it was when they had a seat. */
export function notifyGivenUp(
  tx: Tx,
  day: CourseDay,
  to: Recipient,
  { by, seat = true }: { by?: string; seat?: boolean },
  now: Date,
): void {
  const props = { ...dayLetterProps(day, to), ...calendarEntryProps(day, to), by, seat };
  postLetter(tx, { letter: "course-day-given-up", to, props }, now);
}

/** Offers a seat that must be answered in time. */
export function notifyOffered(tx: Tx, day: CourseDay, to: Recipient, until: Date, now: Date): void {
  postLetter(
    tx,
    { letter: "course-day-offer", to, props: { ...dayLetterProps(day, to), until: until.getTime() } },
    now,
  );
}

/** Tells that an offer was not answered in time. */
export function notifyOfferExpired(tx: Tx, day: CourseDay, to: Recipient, now: Date): void {
  postLetter(tx, { letter: "course-day-offer-expired", to, props: dayLetterProps(day, to) }, now);
}

/** Everyone with a seat or a place on the list, in order of arrival, who can be written to. */
function listRecipients(tx: Tx, dayId: number): { to: Recipient; seat: boolean }[] {
  const on = tx.select().from(enrolments).where(eq(enrolments.dayId, dayId)).orderBy(enrolments.place).all();
  return on.flatMap(({ personId, state }) => {
    const to = findPerson(personId, tx);
    return to ? [{ to, seat: state === "enrolled" }] : [];
  });
}

/** Tells everyone with a seat or a place on the list that the day is cancelled. */
export function notifyCancelled(tx: Tx, day: CourseDay, now: Date): void {
  for (const { to, seat } of listRecipients(tx, day.id)) {
    const props = { ...dayLetterProps(day, to), ...calendarEntryProps(day, to), seat };
    postLetter(tx, { letter: "course-day-cancelled", to, props }, now);
  }
}

/** What of a day stands in a calendar: a change of the rest is told to nobody. */
const calendarFieldsOf = ({ hostMunicipalityId, venue, room, address, startsAt, endsAt }: CourseDay) =>
  JSON.stringify([hostMunicipalityId, venue, room, address, startsAt, endsAt]);

/** Whether the day has another time or place than before. */
export const isMoved = (before: CourseDay, after: CourseDay): boolean =>
  calendarFieldsOf(before) !== calendarFieldsOf(after);

/** When and where the day was to be before it moved. */
export const formerTimeAndVenue = (before: CourseDay) => ({
  startsAt: before.startsAt.getTime(),
  endsAt: before.endsAt.getTime(),
  place: venueText(before),
});

/** Tells everyone on the day that its time or place is another; returns how many. */
export function notifyMoved(tx: Tx, before: CourseDay, after: CourseDay, now: Date): number {
  const was = formerTimeAndVenue(before);
  const readers = listRecipients(tx, after.id);
  for (const { to, seat } of readers) {
    const props = { ...dayLetterProps(after, to), ...calendarEntryProps(after, to), seat, was };
    postLetter(tx, { letter: "course-day-moved", to, props }, now);
  }
  return readers.length;
}

/**
 * Reminds everyone with a seat that the day is so many days ahead, except who is on leave now; nobody twice of the same date.
 * Returns how many.
 */
export function remindParticipants(tx: Tx, day: CourseDay, days: number, now: Date): number {
  const readers = listRecipients(tx, day.id).filter(({ seat }) => seat);
  const onLeave = awayAmong(
    readers.map(({ to }) => to.id),
    danishDate(now),
  );
  return readers.filter(({ to }) => {
    const once = `course-day:${day.id}:${day.on}:${to.id}:ahead-${days}`;
    const props = { ...dayLetterProps(day, to), days };
    return (
      !onLeave.has(to.id) &&
      postLetter(tx, { letter: "course-day-reminder", to, props, idempotencyKey: once }, now)
    );
  }).length;
}
