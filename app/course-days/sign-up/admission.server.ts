/**
 * The one rule of who may come onto a course day, whatever brings them there: signing up, changing day, being signed up by a leader,
 * filling a reserved seat, taking over a colleague's. A verb asks in this order: is the day open (`findOpenDay`), may this person come
 * (`admissionRefusal`), and then writes that they came (`recordAdmission`).
 */
import type { Tx } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { isForRoles } from "../days/day-kinds.ts";
import { dayRow } from "../days/days.server.ts";
import { type WindowRefusal, windowRefusal } from "../days/window.ts";
import { type ConflictOptions, findConflict } from "./conflicts.server.ts";
import { countAdmission, isRateLimited } from "./rate-limit.server.ts";
import type { AdmissionRefusal } from "./refusals.ts";

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
  const conflict = findConflict(day, person.id, now, conflicts);
  if (conflict) return conflict;
  return isRateLimited(person.id, day.id, now) ? "often" : null;
}

/** Leaves the trace that the person came onto the day, and counts it for the rate limit. */
export function recordAdmission(tx: Tx, { person, by }: Admission, day: CourseDay, now: Date): void {
  countAdmission(tx, person.id, day.id, now);
  const act = by ? "signed-up" : "enrolled";
  trace(tx, by ?? person, { act, subjectId: person.id, scope: `course-day:${day.id}` }, now);
}
