import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { admissionRefusal } from "./admission.server.ts";
import { listSameKindEnrolments } from "./conflicts.server.ts";
import type { ChangeableEnrolment, OtherEnrolment } from "./day-view.ts";
import type { AdmissionRefusal } from "./refusals.ts";
import { countFreeForNewcomers } from "./waiting-list.server.ts";

/** What the person has on other days of the kind that have not begun, each of which may be changed for this day. */
export function listChangeable(personId: number, day: CourseDay, now: Date): ChangeableEnrolment[] {
  const others = listSameKindEnrolments(personId, day, now);
  return others.map((own) => ({
    ...own,
    pendingChange: others.find(({ insteadOf }) => insteadOf === own.id) ?? null,
  }));
}

/**
 * Whether the person may change what they have (`from`) for the day. `leaves` is the place on a third day's list that goes as well:
 * who waits for a change can take a free seat instead.
 */
export function admitChange(
  person: Person,
  day: CourseDay,
  from: ChangeableEnrolment | undefined,
  now: Date,
): { leaves: OtherEnrolment | null } | { refused: AdmissionRefusal } {
  const refusalWhenGone = (...enrolments: OtherEnrolment[]) =>
    admissionRefusal({ person }, day, now, { givenUp: enrolments.map(({ id }) => id) });
  if (!from) return { refused: refusalWhenGone() ?? "no-seat" };
  const refused = refusalWhenGone(from);
  if (!refused) return { leaves: null };
  const { pendingChange } = from;
  if (refused !== "changing" || !pendingChange || countFreeForNewcomers(day, now) === 0) return { refused };
  const refusedInstead = refusalWhenGone(from, pendingChange);
  return refusedInstead ? { refused: refusedInstead } : { leaves: pendingChange };
}
