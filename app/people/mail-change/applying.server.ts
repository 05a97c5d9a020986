import { and, eq, gt } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { redirectLetters } from "../../mail/outbox/redirect-letters.server.ts";
import { findIdByMail } from "../register/person.server.ts";
import { endAccess } from "../sign-in/end-access.server.ts";
import { findRow } from "./find-row.server.ts";
import type { MailChange } from "./links.server.ts";
import { undoDays } from "./mail-change.ts";

const dayMs = 24 * 3_600_000;

/** Whether nobody else has the address by now, or has had it and been merged into someone else. */
export function isFree(tx: Tx, mail: string, personId: number): boolean {
  const holder = findIdByMail(mail, tx);
  return holder === null || holder === personId;
}

/**
 * Gives the person another address of their own: the one place where it is changed. Every session, code and link of theirs ends, and
 * letters that wait go to the new address, except those that stay with the old one (`hasFixedAddress`).
 */
export function setMail(tx: Tx, personId: number, mail: string, now: Date): void {
  tx.update(people).set({ mail }).where(eq(people.id, personId)).run();
  endAccess(tx, personId, now);
  redirectLetters(tx, personId, mail);
}

/** The later changes of the same person that were applied. */
export const appliedSince = (tx: Tx, { id, personId }: MailChange): MailChange[] =>
  tx
    .select()
    .from(mailChanges)
    .where(and(eq(mailChanges.personId, personId), eq(mailChanges.state, "applied"), gt(mailChanges.id, id)))
    .all();

/**
 * Whether the old address of a change that the person confirmed themselves can be put back: for `undoDays`, also when the new address
 * has been changed again since, but not past a change that the secretariat has approved.
 */
export function canBeUndone(tx: Tx, change: MailChange, now: Date): boolean {
  const { state, askedBy, personId, endedAt, oldMail } = change;
  const isOwn = state === "applied" && askedBy === personId && endedAt !== null;
  if (!isOwn || now.getTime() - endedAt.getTime() > undoDays * dayMs) return false;
  const isApprovedSince = appliedSince(tx, change).some(({ reason }) => reason !== "");
  const { mail } = findRow(tx, personId);
  return !isApprovedSince && mail !== null && mail !== oldMail && isFree(tx, oldMail, personId);
}
