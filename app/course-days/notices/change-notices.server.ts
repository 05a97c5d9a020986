import { and, asc, eq, gt, inArray, ne } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseDays, enrolments, reservations } from "../../../db/schema/course-days.ts";
import { people } from "../../../db/schema/people.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { listPublishedDays } from "../days/days.server.ts";
import { windowRefusal } from "../days/window.ts";
import { daysForLetter, listLeaders, notifyHosts } from "./information-letters.server.ts";
import {
  dayLetterProps,
  formerTimeAndVenue,
  notifyCancelled,
  notifyMoved,
} from "./participant-notices.server.ts";

/** How many other days a letter offers. */
const maxOtherDays = 3;

/** The nearest other days of the kind that one can sign up for now and that have free seats. */
const otherDays = (tx: Tx, { id, kind }: CourseDay, now: Date) =>
  daysForLetter(
    listPublishedDays(
      and(eq(courseDays.kind, kind), ne(courseDays.id, id), gt(courseDays.closesAt, now)),
      now,
      tx,
    )
      .filter(({ day, free }) => free > 0 && !windowRefusal(day, now))
      .map(({ day, municipality }) => ({ ...day, municipality })),
    now,
    maxOtherDays,
  );

/** A change to a day that everyone concerned is told of, and why. */
export type DayChange =
  | { what: "cancelled"; reason: string }
  | { what: "moved"; reason: string; before: CourseDay };

/**
 * Notifies of a day that is cancelled or moved: those with a seat or a place, its hosts, and the leaders of municipalities with somebody on
 * it or with reserved seats. Each letter says why and names other days. Returns how many were posted.
 */
export function notifyDayChanged(tx: Tx, day: CourseDay, change: DayChange, now: Date): number {
  const told = { reason: change.reason, others: otherDays(tx, day, now) };
  const { what } = change;
  const participants =
    what === "cancelled"
      ? notifyCancelled(tx, day, now, told)
      : notifyMoved(tx, change.before, day, now, told);
  const former = what === "moved" ? change.before : undefined;
  const hosts = notifyHosts(tx, day, what, now, former && { before: former });
  const was = former && formerTimeAndVenue(former);
  return participants + hosts + notifyLeaders(tx, day, { what, ...told, ...(was && { was }) }, now);
}

type TeamNotice = Omit<
  PropsOf<"course-day-team">,
  keyof ReturnType<typeof dayLetterProps> | "people" | "reserved"
>;

/** Notifies the leaders of those on the day, and those with reserved seats, of theirs. Returns how many. */
function notifyLeaders(tx: Tx, day: CourseDay, notice: TeamNotice, now: Date): number {
  const onDay = tx
    .select({
      personId: people.id,
      name: people.name,
      municipalityId: people.municipalityId,
      state: enrolments.state,
    })
    .from(enrolments)
    .innerJoin(people, eq(people.id, enrolments.personId))
    .where(and(eq(enrolments.dayId, day.id), inArray(enrolments.state, ["enrolled", "offered", "waiting"])))
    .orderBy(asc(people.name))
    .all();
  const reserved = listReservedSeats(tx, day.id, now);
  const holders = reserved.flatMap(({ by, municipalityId }) =>
    by === null ? [] : [{ id: by, municipalityId }],
  );
  const leaders = [...listLeaders(tx, now), ...holders];
  const told = new Set<number>();
  for (const { id, municipalityId } of leaders) {
    const own = onDay.filter((one) => one.municipalityId === municipalityId && one.personId !== id);
    const seats = reserved.find((one) => one.municipalityId === municipalityId)?.free ?? 0;
    const to = !told.has(id) && (own.length > 0 || seats > 0) ? findPerson(id, tx) : null;
    if (!to) continue;
    told.add(id);
    const props = {
      ...dayLetterProps(day, to),
      ...notice,
      people: own.map(({ name }) => name),
      reserved: seats,
    };
    postLetter(tx, { letter: "course-day-team", to, props }, now);
  }
  return told.size;
}

/** The reservations that still stand, each with how many of its seats have no name. */
function listReservedSeats(tx: Tx, dayId: number, now: Date) {
  const named = tx
    .select({ reservationId: enrolments.reservationId })
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .all();
  return tx
    .select()
    .from(reservations)
    .where(and(eq(reservations.dayId, dayId), gt(reservations.until, now)))
    .all()
    .map(({ id, by, municipalityId, seats }) => {
      const filled = named.filter(({ reservationId }) => reservationId === id).length;
      return { by, municipalityId, free: Math.max(0, seats - filled) };
    });
}
