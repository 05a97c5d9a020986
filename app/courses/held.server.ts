import { and, asc, eq, gt, ne } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { courseDays, enrolments } from "../../db/schema/courses.ts";
import { municipalities } from "../../db/schema/people.ts";
import type { CourseDay } from "./days.server.ts";

/** The person's seats and places on lists of other days that are not over, nearest first. */
const listElsewhere = (at: Database | Tx, personId: number, dayId: number, now: Date) =>
  at
    .select({
      id: enrolments.id,
      dayId: courseDays.id,
      kind: courseDays.kind,
      state: enrolments.state,
      startsAt: courseDays.startsAt,
      endsAt: courseDays.endsAt,
      municipality: municipalities.name,
    })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(
      and(
        eq(enrolments.personId, personId),
        eq(courseDays.state, "published"),
        ne(courseDays.id, dayId),
        gt(courseDays.endsAt, now),
      ),
    )
    .orderBy(asc(courseDays.startsAt))
    .all();

/** A seat, or a place on a list, on another day. */
export type Held = ReturnType<typeof listElsewhere>[number];

/** What the person holds of the same kind on days that have not begun: a seat, a place on a list, or a seat and the place it may be changed for. */
export const listHeldLike = (
  personId: number,
  day: Pick<CourseDay, "id" | "kind">,
  now: Date,
  at: Database | Tx = db,
): Held[] =>
  listElsewhere(at, personId, day.id, now).filter(
    ({ kind, startsAt }) => kind === day.kind && startsAt > now,
  );

export type Hindrance =
  | "already-enrolled"
  | "already-offered"
  | "already-waiting"
  | "seat-elsewhere"
  | "waiting-elsewhere"
  | "changing"
  | "clash";

/**
 * What of the person's own stands in the way of this day, or null. Of one kind they hold one seat or one place ahead, and
 * beside a seat one place on the list of the day it is to be changed for; days at the same time exclude each other whatever
 * their kind. `givenUp` is the row that goes when this day is theirs.
 */
export function hindrance(
  tx: Tx,
  day: CourseDay,
  personId: number,
  now: Date,
  givenUp?: number,
): Hindrance | null {
  const own = tx
    .select({ state: enrolments.state })
    .from(enrolments)
    .where(and(eq(enrolments.dayId, day.id), eq(enrolments.personId, personId)))
    .get();
  return own ? `already-${own.state}` : hindranceElsewhere(tx, day, personId, now, givenUp);
}

/** The same of other days alone. */
export function hindranceElsewhere(
  tx: Tx,
  day: CourseDay,
  personId: number,
  now: Date,
  givenUp?: number,
): Hindrance | null {
  const others = listElsewhere(tx, personId, day.id, now).filter(({ id }) => id !== givenUp);
  const alike = others.filter(({ kind, startsAt }) => kind === day.kind && startsAt > now);
  if (alike.length > 0 && givenUp !== undefined) return "changing";
  if (alike.some(({ state }) => state === "enrolled")) return "seat-elsewhere";
  if (alike.length > 0) return "waiting-elsewhere";
  return others.some(({ startsAt, endsAt }) => startsAt < day.endsAt && endsAt > day.startsAt)
    ? "clash"
    : null;
}
