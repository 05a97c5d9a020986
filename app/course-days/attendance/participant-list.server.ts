import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { canBeMarked } from "./attendance-view.ts";
import type { ParticipantList } from "./participant-list.ts";
import { listParticipants, mayTakeAttendance } from "./participants.server.ts";

/** The list for the day's hosts and the secretariat, by name; null for everyone else. Whoever hands it out traces that (`traceParticipantList`). */
export function readParticipantList(actor: Person, dayId: number): ParticipantList | null {
  const day = dayRow(dayId);
  if (!day || day.state === "draft" || !mayTakeAttendance(actor, dayId)) return null;
  const participants = listParticipants(dayId)
    .filter(canBeMarked)
    .map(({ personId, name, municipality, mark }) => ({ personId, name, municipality, mark }))
    .sort((a, b) => danishOrder(a.name, b.name));
  return { day, participants };
}

/** Leaves the audit line of a list that was shown or handed out. */
export const traceParticipantList = (actor: Person, { day }: ParticipantList, now: Date): void =>
  traceView(actor, { act: "participants-seen", scope: `course-day:${day.id}` }, now);
