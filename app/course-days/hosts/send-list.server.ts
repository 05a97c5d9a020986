import { writeTransaction } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { type AheadRefusal, aheadRefusal } from "../days/window.ts";
import { notifyHosts } from "../notices/information-letters.server.ts";

/**
 * Sends everyone who hosts or teaches the day a letter that leads to the list of participants. The letter has no names: the list is read on
 * the site, where it is always the newest and leaves a line in the trail.
 */
export function sendListToHosts(
  actor: Person,
  dayId: number,
  now: Date,
): { notified: number } | { refused: AheadRefusal | "no-hosts" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    const refused = aheadRefusal(day, now);
    if (refused || !day) return { refused: refused ?? "unknown-day" };
    const notified = notifyHosts(tx, day, "list", now);
    if (notified === 0) return { refused: "no-hosts" };
    trace(tx, actor, { act: "list-sent", scope: `course-day:${dayId}`, detail: { told: notified } }, now);
    return { notified };
  });
}
