import { and, eq, isNotNull, lt, lte } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import type { Actor } from "../../audit/audit.server.ts";
import type { Person } from "../register/person.server.ts";
import { isFree, setMail } from "./applying.server.ts";
import { recordEnd } from "./ending.server.ts";
import { findWaiting } from "./find-row.server.ts";
import type { MailChange } from "./links.server.ts";
import { type Outcome, postEnded } from "./notices.server.ts";

const dayMs = 24 * 3_600_000;
/** A change that has ended is kept so long, for whoever asks how an address came to be. */
const keptDays = 180;

export type DecisionRefusal = "unknown" | "own" | "asker" | "mail-taken";

/** The change, when it waits and this one of the secretariat may decide it. */
function findToDecide(
  tx: Tx,
  decider: Person,
  changeId: number,
  now: Date,
): MailChange | { refused: "unknown" } {
  const change = tx.select().from(mailChanges).where(eq(mailChanges.id, changeId)).get();
  const isWaiting = change?.state === "waiting" && change.expiresAt > now;
  return isWaiting && decider.role === "secretariat" ? change : { refused: "unknown" };
}

/** Why this one of the secretariat may not approve the change: it is their own address, or they asked for it. Null when they may. */
export function refuseApproval(
  decider: { id: number },
  { personId, askedBy }: Pick<MailChange, "personId" | "askedBy">,
): "own" | "asker" | null {
  if (decider.id === personId) return "own";
  return askedBy === decider.id ? "asker" : null;
}

/**
 * Approves a new address for the secretariat, with a reason, where the old one cannot answer. Refused besides when somebody else has
 * the address by now, and when the change is unknown or no longer waits.
 */
export function approveMailChange(
  decider: Person,
  changeId: number,
  reason: string,
  now: Date,
): { approved: true } | { refused: DecisionRefusal } {
  return writeTransaction((tx) => {
    const change = findToDecide(tx, decider, changeId, now);
    if ("refused" in change) return change;
    const refused = refuseApproval(decider, change);
    if (refused) return { refused };
    if (!isFree(tx, change.newMail, change.personId)) return { refused: "mail-taken" };
    const end = { state: "applied", act: "mail-change-approved", actor: decider, reason } as const;
    const ended = recordEnd(tx, change, end, now);
    setMail(tx, change.personId, change.newMail, now);
    postEnded(tx, ended, "approved", { by: decider.name }, now);
    return { approved: true };
  });
}

/** Says no for the secretariat, with a reason. Refused when the change is unknown or no longer waits. */
export function refuseMailChange(
  decider: Person,
  changeId: number,
  reason: string,
  now: Date,
): { declined: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const change = findToDecide(tx, decider, changeId, now);
    if ("refused" in change) return change;
    const end = { state: "refused", act: "mail-change-refused", actor: decider, reason } as const;
    postEnded(tx, recordEnd(tx, change, end, now), "refused-by-secretariat", { by: decider.name }, now);
    return { declined: true };
  });
}

/** Ends what waits for a person whose row is about to lose its address. */
export function endWaitingOnMerge(tx: Tx, personId: number, actor: Actor, now: Date): void {
  const waiting = findWaiting(personId, tx);
  if (waiting) lapse(tx, waiting, "merged", actor, now);
}

/** Ends what waits for a person who leaves. Handles `left`. */
export function endWaitingOnLeaving(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  const waiting = findWaiting(personId, tx);
  if (waiting) lapse(tx, waiting, "left", "site", at);
}

/** Ends the changes that nobody has answered in time, and deletes those that ended long ago; called every few minutes. */
export function lapseMailChanges(now: Date): void {
  writeTransaction((tx) => {
    const due = and(eq(mailChanges.state, "waiting"), lte(mailChanges.expiresAt, now));
    for (const change of tx.select().from(mailChanges).where(due).all())
      lapse(tx, change, "lapsed", "site", now);
    const kept = new Date(now.getTime() - keptDays * dayMs);
    tx.delete(mailChanges)
      .where(and(isNotNull(mailChanges.endedAt), lt(mailChanges.endedAt, kept)))
      .run();
  });
}

function lapse(tx: Tx, change: MailChange, outcome: Outcome, actor: Actor, now: Date): void {
  const ended = recordEnd(tx, change, { state: "lapsed", act: "mail-change-lapsed", actor }, now);
  postEnded(tx, ended, outcome, { by: null }, now);
}
