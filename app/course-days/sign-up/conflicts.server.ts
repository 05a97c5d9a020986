import { and, asc, eq, gt, or, type SQL, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { CourseDay } from "../days/day.ts";
import type { OtherEnrolment } from "./day-view.ts";
import type { EnrolmentConflict } from "./refusals.ts";

/**
 * What people have on days that are not over at `now`, nearest first, and on the day itself (`dayId`) in any case.
 */
const enrolmentsAhead = (ofPerson?: SQL) =>
  prepared((at) =>
    at
      .select({
        personId: enrolments.personId,
        id: enrolments.id,
        dayId: courseDays.id,
        kind: courseDays.kind,
        state: enrolments.state,
        insteadOf: enrolments.insteadOf,
        startsAt: courseDays.startsAt,
        endsAt: courseDays.endsAt,
        municipality: municipalities.name,
      })
      .from(enrolments)
      .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
      .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
      .where(
        and(
          ofPerson,
          or(
            eq(enrolments.dayId, sql.placeholder("dayId")),
            and(eq(courseDays.state, "published"), gt(courseDays.endsAt, sql.placeholder("now"))),
          ),
        ),
      )
      .orderBy(asc(courseDays.startsAt))
      .prepare(),
  );

const ownAheadQuery = enrolmentsAhead(eq(enrolments.personId, sql.placeholder("personId")));
const everyonesAheadQuery = enrolmentsAhead();

const listOwn = (personId: number, dayId: number, now: Date): OtherEnrolment[] =>
  ownAheadQuery().all({ personId, dayId, now: now.getTime() });

/** What a person has on days that are not over, other than this one, nearest first. */
export const listOtherEnrolments = (personId: number, dayId: number, now: Date): OtherEnrolment[] =>
  listOwn(personId, dayId, now).filter((row) => row.dayId !== dayId);

/** The person's enrolments on other days of the same kind that have not begun: one, or a seat and the place it may be changed for. */
export const listSameKindEnrolments = (
  personId: number,
  day: Pick<CourseDay, "id" | "kind">,
  now: Date,
): OtherEnrolment[] => sameKindAhead(listOtherEnrolments(personId, day.id, now), day, now);

const sameKindAhead = <E extends OwnEnrolment>(others: E[], day: Pick<CourseDay, "kind">, now: Date): E[] =>
  others.filter(({ kind, startsAt }) => kind === day.kind && startsAt > now);

export interface ConflictOptions {
  /** For a change of day: the ids of the enrolments that go when this day is theirs. None of them is refused as "no-seat". */
  givenUp?: number[];
  /** For a seat taken over from a colleague: what the person has on the day itself is no conflict. */
  elsewhereOnly?: boolean;
}

/** What a person has that can conflict with a day: on days that are not over, and on the day itself. */
type OwnEnrolment = Pick<OtherEnrolment, "id" | "dayId" | "kind" | "state" | "startsAt" | "endsAt">;

/**
 * The one rule of which enrolments exclude each other: what of those that somebody has stands in the way of the day, or null; `other` is the
 * enrolment on another day that does. Of one kind they have one seat or one place ahead, and beside a seat one place on the list of the day it
 * is to be changed for; days at the same time exclude each other whatever their kind.
 */
export function conflictWith<E extends OwnEnrolment>(
  enrolled: readonly E[],
  day: Pick<CourseDay, "id" | "kind" | "startsAt" | "endsAt">,
  now: Date,
  { givenUp, elsewhereOnly = false }: ConflictOptions = {},
): { conflict: EnrolmentConflict; other?: E } | null {
  const own = enrolled.find(({ dayId }) => dayId === day.id);
  if (own && !elsewhereOnly) return { conflict: `already-${own.state}` };
  if (givenUp?.length === 0) return { conflict: "no-seat" };
  const staying = enrolled.filter(({ id, dayId }) => dayId !== day.id && !givenUp?.includes(id));
  const sameKind = sameKindAhead(staying, day, now);
  const seat = sameKind.find(({ state }) => state === "enrolled");
  const ofKind = givenUp ? sameKind[0] : (seat ?? sameKind[0]);
  if (ofKind && givenUp) return { conflict: "changing", other: ofKind };
  if (ofKind) return { conflict: seat ? "seat-elsewhere" : "waiting-elsewhere", other: ofKind };
  const other = staying.find(({ startsAt, endsAt }) => startsAt < day.endsAt && endsAt > day.startsAt);
  return other ? { conflict: "clash", other } : null;
}

/** What of the person's own stands in the way of this day, or null: see `conflictWith`. */
export const findConflict = (day: CourseDay, personId: number, now: Date, options?: ConflictOptions) =>
  conflictWith(listOwn(personId, day.id, now), day, now, options);

/** What stands in the way of this day for each person for whom something does, by person: see `conflictWith`. */
export function findConflicts(day: CourseDay, now: Date): Map<number, EnrolmentConflict> {
  const ahead = everyonesAheadQuery().all({ dayId: day.id, now: now.getTime() });
  const ofPerson = new Map<number, typeof ahead>();
  for (const row of ahead) ofPerson.set(row.personId, [...(ofPerson.get(row.personId) ?? []), row]);
  const conflicts = new Map<number, EnrolmentConflict>();
  for (const [personId, own] of ofPerson) {
    const found = conflictWith(own, day, now);
    if (found) conflicts.set(personId, found.conflict);
  }
  return conflicts;
}
