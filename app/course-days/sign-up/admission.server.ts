/**
 * The one rule of who may be enrolled in a course day: when they sign up, change day, are signed up by a leader or from a list, fill
 * a reserved seat, or take over a colleague's. A function that enrols asks in this order: is the day open (`findOpenDay`), may this
 * person come (`admissionRefusal`); then it records the admission (`recordAdmission`) and writes the row. Who is on the waiting list has
 * been admitted, and is not asked again when a seat is theirs. Who comes without a seat is marked, not enrolled.
 */
import type { Tx } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { isForRoles } from "../days/day-kinds.ts";
import { dayRow } from "../days/days.server.ts";
import { type AheadRefusal, aheadRefusal, type WindowRefusal, windowRefusal } from "../days/window.ts";
import { type ConflictOptions, findConflict, findConflicts } from "./conflicts.server.ts";
import { countAdmission, isRateLimited, rateLimitedPersonIds } from "./rate-limit.server.ts";
import type { AdmissionRefusal } from "./refusals.ts";

/** The day, or why nothing of who is on it can change any more. */
export function findDayAhead(dayId: number, now: Date): CourseDay | { refused: AheadRefusal } {
  const day = dayRow(dayId);
  const refused = aheadRefusal(day, now);
  return day && !refused ? day : { refused: refused ?? "unknown-day" };
}

/** The day, or why nobody can come onto it now. `anyTime` passes over the days on which sign-up opens and closes. */
export function findOpenDay(
  dayId: number,
  now: Date,
  { anyTime = false } = {},
): CourseDay | { refused: WindowRefusal } {
  const day = dayRow(dayId);
  const refused = windowRefusal(day, now, { anyTime });
  return day && !refused ? day : { refused: refused ?? "unknown-day" };
}

/** Someone who is to come onto a day, and whoever does it for them. */
interface Admission {
  person: Person;
  /** Absent when the person acts on their own behalf, in the role they have switched to. */
  by?: Person;
}

/** Why the person may not come onto an open day, or null: the role it is for, their other enrolments, and how often they came. */
export function admissionRefusal(
  { person, by }: Admission,
  day: CourseDay,
  now: Date,
  conflicts: ConflictOptions = {},
): AdmissionRefusal | null {
  if (!isForRoles(day, by ? person.roles : [person.role])) return "other-role";
  const found = findConflict(day, person.id, now, conflicts);
  if (found) return found.conflict;
  return isRateLimited(person.id, day.id, now) ? "often" : null;
}

/**
 * Why those of the role that a day is for may not come onto it, by person; who is missing may. What `admissionRefusal` says of each, with two
 * queries for all.
 */
export function admissionRefusals(day: CourseDay, now: Date): Map<number, AdmissionRefusal> {
  const often = rateLimitedPersonIds(day.id, now).map((id) => [id, "often"] as const);
  return new Map<number, AdmissionRefusal>([...often, ...findConflicts(day, now)]);
}

/** Leaves the trace that the person is enrolled in the day, and counts it for the rate limit. */
export function recordAdmission(tx: Tx, { person, by }: Admission, day: CourseDay, now: Date): void {
  countAdmission(tx, person.id, day.id, now);
  const act = by ? "signed-up" : "enrolled";
  trace(tx, by ?? person, { act, subjectId: person.id, scope: `course-day:${day.id}` }, now);
}
