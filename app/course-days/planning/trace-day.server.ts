import type { Tx } from "../../../db/database.server.ts";
import type { DoneAct } from "../../audit/acts.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";

/** Leaves the audit line of what the secretariat did with a day. */
export function traceDay(
  tx: Tx,
  actor: Person,
  act: DoneAct,
  dayId: number,
  now: Date,
  detail?: Record<string, string | number>,
): void {
  trace(tx, actor, { act, scope: `course-day:${dayId}`, detail }, now);
}
