import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { mayTakeAttendance } from "../attendance/participants.server.ts";
import type { CourseDay } from "../days/day.ts";
import { isForRoles } from "../days/day-kinds.ts";
import { findDay } from "../days/days.server.ts";
import { windowRefusal } from "../days/window.ts";
import { listSameKindEnrolments } from "./conflicts.server.ts";
import type { ChangeableEnrolment, DayView } from "./day-view.ts";
import { findNeeds } from "./needs.server.ts";

/** The day of an address as the person sees it now; throws 404 for a day they may not see. */
export function seeDay(person: Person, dayIdParam: string | undefined): { view: DayView; now: Date } {
  const now = new Date();
  return { view: viewDay(person, idOf(dayIdParam), now), now };
}

function viewDay(person: Person, dayId: number, now: Date): DayView {
  const summary = findDay(person, dayId, now);
  if (!summary) throw notFound();
  const { day } = summary;
  const refusedNow = windowRefusal(day, now);
  const isForRole = isForRoles(day, [person.role]);
  const changeable = findChangeable(person, day, now);
  return {
    summary,
    refusedNow,
    isForRole,
    needs: findNeeds(person, dayId),
    isAhead: now < day.startsAt,
    changeable,
    canReturn: !refusedNow && isForRole && !changeable,
    othersWaiting: summary.waiting - Number(summary.own === "waiting"),
    signsUpOthersAs: day.state === "published" ? roleForOthers(person) : null,
    takesAttendance: mayTakeAttendance(person, dayId),
  };
}

const roleForOthers = ({ role }: Person) => (role === "leader" || role === "secretariat" ? role : null);

function findChangeable(person: Person, day: CourseDay, now: Date): ChangeableEnrolment | null {
  const others = listSameKindEnrolments(person.id, day, now);
  const first = others.find(({ state }) => state === "enrolled") ?? others[0];
  return first ? { ...first, pendingChange: others.find(({ id }) => id !== first.id) ?? null } : null;
}
