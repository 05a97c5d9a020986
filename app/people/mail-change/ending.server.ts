import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import type { MailChangeState } from "../../../db/enums.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import type { DoneAct } from "../../audit/acts.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import type { MailChange } from "./links.server.ts";

/** Records how a change ended, who ended it and why, on its row and in the audit trail. Returns the row. */
export function recordEnd(
  tx: Tx,
  change: MailChange,
  end: { state: Exclude<MailChangeState, "waiting">; act: DoneAct; actor: Actor; reason?: string },
  now: Date,
): MailChange {
  const { state, act, actor, reason = "" } = end;
  const { id, personId: subjectId } = change;
  const endedBy = actor === "site" ? null : actor.id;
  const row = tx
    .update(mailChanges)
    .set({ state, endedAt: now, endedBy, reason })
    .where(eq(mailChanges.id, id))
    .returning()
    .get();
  trace(tx, actor, { act, subjectId, scope: `person:${subjectId}`, detail: { change: id } }, now);
  return row;
}
