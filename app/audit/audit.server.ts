import type { Tx } from "../../db/open.server.ts";
import { auditLines } from "../../db/schema/audit.ts";

/** Who acts: a person in a role, or the site itself (its clock, an operator's command). */
export type Actor = { id: number; role: string } | "site";

interface Trace {
  /** What was done, for instance "enrolled", "attendance-marked", "team-seen". */
  act: string;
  /** Whose data it was, when it is one person's. */
  subjectId?: number;
  /** What was touched, for instance "course-day:12" or "municipality:751". */
  scope: string;
  detail?: Record<string, string | number | boolean | null>;
}

/** Writes one line of the audit trail, in the transaction of what it tells of. No mail address, code, link or answer. */
export function trace(tx: Tx, actor: Actor, { act, subjectId, scope, detail }: Trace, now: Date): void {
  const [actorId, actorRole] = actor === "site" ? [null, "site"] : [actor.id, actor.role];
  tx.insert(auditLines)
    .values({ at: now, actorId, actorRole, act, subjectId: subjectId ?? null, scope, detail: detail ?? null })
    .run();
}
