import { writeTransaction } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { listParticipants, mayTakeAttendance } from "../attendance/attendance.server.ts";
import { dayRow } from "../days/days.server.ts";
import { listHosts } from "./hosts.server.ts";
import { idOf } from "../days/params.ts";

/**
 * What whoever holds the practical side of a day needs on paper: the day, its hosts, everyone with a seat and what they have told of
 * food and access. Leaves a line in the audit trail; throws 404 for everyone but the day's hosts and the secretariat.
 */
export function seeHostPack(actor: Person, written: string | undefined) {
  const [dayId, now] = [idOf(written), new Date()];
  const day = dayRow(dayId);
  if (!day || day.state === "draft" || !mayTakeAttendance(actor, dayId))
    throw new Response(null, { status: 404 });
  writeTransaction((tx) => trace(tx, actor, { act: "host-pack-seen", scope: `course-day:${dayId}` }, now));
  return {
    day,
    now,
    hosts: listHosts(dayId),
    coming: listParticipants(dayId).filter(({ state }) => state === "enrolled"),
  };
}

export type HostPackView = ReturnType<typeof seeHostPack>;
