import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { CourseDay } from "../days/days.server.ts";

/** What a person (`personId`) has on days that are not over at `now`, nearest first, and on the day itself (`dayId`) in any case. */
const enrolmentsAheadQuery = prepared((at) =>
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
        eq(enrolments.personId, sql.placeholder("personId")),
        or(
          eq(enrolments.dayId, sql.placeholder("dayId")),
          and(eq(courseDays.state, "published"), gt(courseDays.endsAt, sql.placeholder("now"))),
        ),
      ),
    )
    .orderBy(asc(courseDays.startsAt))
    .prepare(),
);

/** A seat, or a place on a list, on another day. */
export type OtherEnrolment = ReturnType<ReturnType<typeof enrolmentsAheadQuery>["all"]>[number];

function listEnrolmentsAhead(
  personId: number,
  dayId: number,
  now: Date,
): { own: OtherEnrolment | undefined; others: OtherEnrolment[] } {
  const held = enrolmentsAheadQuery().all({ personId, dayId, now: now.getTime() });
  return {
    own: held.find((one) => one.dayId === dayId),
    others: held.filter((one) => one.dayId !== dayId),
  };
}

/** What the person holds of the same kind on days that have not begun: a seat, a place on a list, or a seat and the place it may be changed for. */
export const listSameKindEnrolments = (
  personId: number,
  day: Pick<CourseDay, "id" | "kind">,
  now: Date,
): OtherEnrolment[] =>
  listEnrolmentsAhead(personId, day.id, now).others.filter(
    ({ kind, startsAt }) => kind === day.kind && startsAt > now,
  );

export type EnrolmentConflict =
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
 * their kind. `givenUp` are the rows that go when this day is theirs: the first is what is changed for it.
 */
export function findConflict(
  day: CourseDay,
  personId: number,
  now: Date,
  ...givenUp: number[]
): EnrolmentConflict | null {
  const { own, others } = listEnrolmentsAhead(personId, day.id, now);
  return own ? `already-${own.state}` : conflictAmong(others, day, now, givenUp);
}

/** The same of other days alone. */
export const findConflictElsewhere = (
  day: CourseDay,
  personId: number,
  now: Date,
): EnrolmentConflict | null => conflictAmong(listEnrolmentsAhead(personId, day.id, now).others, day, now);

function conflictAmong(
  held: OtherEnrolment[],
  day: CourseDay,
  now: Date,
  givenUp: number[] = [],
): EnrolmentConflict | null {
  const others = held.filter(({ id }) => !givenUp.includes(id));
  const alike = others.filter(({ kind, startsAt }) => kind === day.kind && startsAt > now);
  if (alike.length > 0 && givenUp.length > 0) return "changing";
  if (alike.some(({ state }) => state === "enrolled")) return "seat-elsewhere";
  if (alike.length > 0) return "waiting-elsewhere";
  return others.some(({ startsAt, endsAt }) => startsAt < day.endsAt && endsAt > day.startsAt)
    ? "clash"
    : null;
}
