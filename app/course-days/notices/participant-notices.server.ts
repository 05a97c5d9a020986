import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { awayAmong } from "../../people/register/absence.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { CourseDay } from "../days/day.ts";

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

/** The next SEQUENCE of the day's calendar entries: each recipient's own thereby only rises, also when they come back. */
const nextSequence = (tx: Tx, dayId: number): number =>
  tx
    .update(courseDays)
    .set({ sequence: sql`${courseDays.sequence} + 1` })
    .where(eq(courseDays.id, dayId))
    .returning({ sequence: courseDays.sequence })
    .get().sequence;

/** What a letter about a day with a calendar entry is made from. */
export const calendarLetterProps = (tx: Tx, day: CourseDay, to: Recipient) => ({
  ...dayLetterProps(day, to),
  personId: to.id,
  mail: to.mail,
  sequence: nextSequence(tx, day.id),
});

/** Confirms a seat, with the invitation that puts the day in the recipient's calendar. `by` is the name of who signed them up. */
export function notifyConfirmed(
  tx: Tx,
  day: CourseDay,
  to: Recipient,
  notice: { fromList: boolean; by?: string },
  now: Date,
): void {
  const props = { ...calendarLetterProps(tx, day, to), ...notice };
  postLetter(tx, { letter: "course-day-confirmed", to, props }, now);
}

/** Confirms a place on the waiting list, counted from 1. */
export function notifyWaiting(
  tx: Tx,
  day: CourseDay,
  to: Recipient,
  notice: { number: number; by?: string },
  now: Date,
): void {
  const props = { ...dayLetterProps(day, to), ...notice };
  postLetter(tx, { letter: "course-day-waiting", to, props }, now);
}

/** Whose calendar entry a letter is about, when it was made for another record of the recipient's. */
export interface EntryOwner {
  personId: number;
  mail: string;
}

/** Confirms that a seat or a place is given up; a seat's day leaves the recipient's calendar. */
export function notifyGivenUp(
  tx: Tx,
  day: CourseDay,
  to: Recipient,
  { by, seat = true, entryOf }: { by?: string; seat?: boolean; entryOf?: EntryOwner },
  now: Date,
): void {
  const props = { ...calendarLetterProps(tx, day, to), ...entryOf, by, seat };
  postLetter(tx, { letter: "course-day-given-up", to, props }, now);
}

/** Offers a seat, which must be answered before `until`. */
export function notifyOffered(tx: Tx, day: CourseDay, to: Recipient, until: Date, now: Date): void {
  const props = { ...dayLetterProps(day, to), until: until.getTime() };
  postLetter(tx, { letter: "course-day-offer", to, props }, now);
}

/** Notifies someone that their offer was not answered in time. */
export function notifyOfferExpired(tx: Tx, day: CourseDay, to: Recipient, now: Date): void {
  postLetter(tx, { letter: "course-day-offer-expired", to, props: dayLetterProps(day, to) }, now);
}

/** Everyone with a seat or a place on the list, in order of arrival, who can be written to. */
function listRecipients(tx: Tx, dayId: number): { to: Recipient; seat: boolean }[] {
  const rows = tx
    .select()
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .orderBy(enrolments.arrivalOrder)
    .all();
  return rows.flatMap(({ personId, state }) => {
    const to = findPerson(personId, tx);
    return to ? [{ to, seat: state === "enrolled" }] : [];
  });
}

/** Why a day was changed, and the days one can choose instead. */
type ChangeFields = Pick<PropsOf<"course-day-cancelled">, "reason" | "others">;

/** Notifies everyone with a seat or a place on the list that the day is cancelled; returns how many. */
export function notifyCancelled(tx: Tx, day: CourseDay, now: Date, told: ChangeFields): number {
  const recipients = listRecipients(tx, day.id);
  for (const { to, seat } of recipients) {
    const props = { ...calendarLetterProps(tx, day, to), seat, ...told };
    postLetter(tx, { letter: "course-day-cancelled", to, props }, now);
  }
  return recipients.length;
}

/** The columns of a day that a calendar shows: nobody is notified of a change in the rest. */
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

/** Notifies everyone on the day of its new time or place; returns how many. */
export function notifyMoved(
  tx: Tx,
  before: CourseDay,
  after: CourseDay,
  now: Date,
  told: ChangeFields,
): number {
  const was = formerTimeAndVenue(before);
  const recipients = listRecipients(tx, after.id);
  for (const { to, seat } of recipients) {
    const props = { ...calendarLetterProps(tx, after, to), seat, was, ...told };
    postLetter(tx, { letter: "course-day-moved", to, props }, now);
  }
  return recipients.length;
}

/**
 * Reminds everyone with a seat that the day is so many days ahead, except who is on leave now; nobody twice for the same date.
 * Returns how many.
 */
export function remindParticipants(tx: Tx, day: CourseDay, days: number, now: Date): number {
  const recipients = listRecipients(tx, day.id).filter(({ seat }) => seat);
  const onLeave = awayAmong(
    recipients.map(({ to }) => to.id),
    danishDate(now),
    tx,
  );
  return recipients.filter(({ to }) => {
    const idempotencyKey = `course-day:${day.id}:${day.on}:${to.id}:ahead-${days}`;
    const props = { ...dayLetterProps(day, to), days, personId: to.id };
    return (
      !onLeave.has(to.id) && postLetter(tx, { letter: "course-day-reminder", to, props, idempotencyKey }, now)
    );
  }).length;
}

/** A reminder of a day; null when the person no longer has a seat on it, or it is cancelled or lies at another time. */
export function unlessSeatGone(props: PropsOf<"course-day-reminder">): PropsOf<"course-day-reminder"> | null {
  const { personId, dayId, startsAt } = props;
  if (personId === undefined) return props;
  const seat = db
    .select({ startsAt: courseDays.startsAt })
    .from(enrolments)
    .innerJoin(courseDays, and(eq(courseDays.id, enrolments.dayId), eq(courseDays.state, "published")))
    .where(
      and(eq(enrolments.personId, personId), eq(enrolments.dayId, dayId), eq(enrolments.state, "enrolled")),
    )
    .get();
  return seat?.startsAt.getTime() === startsAt ? props : null;
}
