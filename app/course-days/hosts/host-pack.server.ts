import { traceView } from "../../audit/audit.server.ts";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { listChecks } from "../attendance/checklist.server.ts";
import { mayTakeAttendance, reachableParticipants } from "../attendance/participants.server.ts";
import { dayRow } from "../days/days.server.ts";
import type { HostPackView } from "./host-pack.ts";
import { listHosts } from "./hosts.server.ts";

/**
 * What the host of a day needs on paper: the day, its hosts, everyone with a seat and their needs (food and access). Leaves a
 * line in the audit trail; throws 404 for everyone but the day's hosts and the secretariat.
 */
export function seeHostPack(actor: Person, dayIdParam: string | undefined): HostPackView {
  const [dayId, now] = [idOf(dayIdParam), new Date()];
  const day = dayRow(dayId);
  if (!day || day.state === "draft" || !mayTakeAttendance(actor, dayId)) throw notFound();
  traceView(actor, { act: "host-pack-seen", scope: `course-day:${dayId}` }, now);
  return {
    day,
    now,
    hosts: listHosts(dayId),
    checks: listChecks(dayId),
    coming: reachableParticipants(day, now).filter(({ state }) => state === "enrolled"),
  };
}
