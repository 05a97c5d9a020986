import { eq, sql } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { signInRequests } from "../../../db/schema/people.ts";
import { withdrawLetters } from "../../mail/outbox/redirect-letters.server.ts";
import { deleteAccountsOf } from "../accounts/accounts.server.ts";
import { forgetOtherBrowsers } from "./known-browsers.server.ts";
import { endAllSessions } from "./sessions.server.ts";

/** Ends whatever lets someone in as this person: their sessions, their known browsers, their accounts of municipalities, and the codes and links that have been sent or are about to be. */
export function endAccess(tx: Tx, personId: number, now: Date): void {
  endAllSessions(tx, personId, now);
  forgetOtherBrowsers(tx, personId, null);
  deleteAccountsOf(tx, personId);
  detachRequests(tx, personId);
  withdrawLetters(tx, personId, "sign-in");
}

/**
 * Makes requests into those of an unknown address, with a link that nobody has: deleted, they would tell the browsers that asked
 * that the address is known.
 */
export function detachRequests(tx: Tx, personId: number): void {
  tx.update(signInRequests)
    .set({ personId: null, linkHash: sql`lower(hex(randomblob(32)))` })
    .where(eq(signInRequests.personId, personId))
    .run();
}
