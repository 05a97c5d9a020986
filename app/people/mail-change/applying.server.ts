import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { clearMailFailure } from "../../mail/failures/mail-failures.server.ts";
import { redirectLetters } from "../../mail/outbox/redirect-letters.server.ts";
import { findIdByMail } from "../register/person.server.ts";
import { endAccess } from "../sign-in/end-access.server.ts";

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
  clearMailFailure(tx, personId);
}
