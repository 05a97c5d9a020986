import { traceView } from "../../audit/audit.server.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import type { AttendanceView } from "./attendance-view.ts";
import { listChecks } from "./checklist.server.ts";
import { listCorrections } from "./corrections.server.ts";
import { markingRefusal } from "./marking.ts";
import { mayTakeAttendance, reachableParticipants } from "./participants.server.ts";
import { maySeekWalkIns } from "./walk-ins.ts";

/** The day's participants for its hosts and the secretariat. Leaves one audit line; throws 404 for everyone else. */
export function viewAttendance(actor: Person, dayId: number, now: Date): AttendanceView {
  const day = dayRow(dayId);
  if (!day || !mayTakeAttendance(actor, dayId)) throw notFound();
  traceView(actor, { act: "participants-seen", scope: `course-day:${dayId}` }, now);
  const refusedNow = markingRefusal(day, now);
  return {
    day,
    participants: reachableParticipants(day, now),
    refusedNow,
    mayAddWalkIns: !refusedNow && maySeekWalkIns(actor, day, now),
    checks: listChecks(dayId),
    corrections: actor.role === "secretariat" ? listCorrections(dayId) : null,
  };
}
