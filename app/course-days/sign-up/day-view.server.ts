import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { mayTakeAttendance } from "../attendance/participants.server.ts";
import type { CourseDay } from "../days/day.ts";
import { findDay } from "../days/days.server.ts";
import { aheadRefusal, windowRefusal } from "../days/window.ts";
import { admissionRefusal } from "./admission.server.ts";
import { admitChange, listChangeable } from "./changeable.server.ts";
import type { ChangeableEnrolment, DayView } from "./day-view.ts";
import { findNeeds } from "./needs.server.ts";
import type { AdmissionRefusal } from "./refusals.ts";

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
  const changeables = listChangeable(person.id, day, now);
  const changeable = changeables.find(({ state }) => state === "enrolled") ?? changeables[0] ?? null;
  return {
    summary,
    refusedNow,
    refusedToThem: refusalOf(person, day, changeable, now),
    needs: findNeeds(person, dayId),
    isAhead: !aheadRefusal(day, now),
    changeable,
    canReturn: !refusedNow && !admissionRefusal({ person }, day, now, { elsewhereOnly: true }),
    othersWaiting: summary.waiting - Number(summary.own === "waiting"),
    signsUpOthersAs: day.state === "published" ? roleForOthers(person) : null,
    takesAttendance: mayTakeAttendance(person, dayId),
  };
}

const roleForOthers = ({ role }: Person) => (role === "leader" || role === "secretariat" ? role : null);

/** Why the act that the page would offer is refused: changing what they have for the day, or signing up for it. */
function refusalOf(
  person: Person,
  day: CourseDay,
  changeable: ChangeableEnrolment | null,
  now: Date,
): AdmissionRefusal | null {
  if (!changeable) return admissionRefusal({ person }, day, now);
  const admitted = admitChange(person, day, changeable, now);
  return "refused" in admitted ? admitted.refused : null;
}
