import { and, eq, inArray, isNull, ne, type SQL } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../../db/database.server.ts";
import { sessions } from "../../../../db/schema/people.ts";
import { accounts, accountSessions, accountTenants } from "../../../../db/schema/people-accounts.ts";
import { type Actor, trace } from "../../../audit/audit.server.ts";
import { admits } from "../../accounts/admits.ts";
import { findPerson } from "../../register/person.server.ts";

/** Ends the open sessions that the accounts which `which` names have begun, but perhaps for one. */
export function endSessionsOfAccounts(tx: Tx, which: SQL, now: Date, keptSessionId = 0): void {
  const begun = tx
    .select({ id: accountSessions.sessionId })
    .from(accountSessions)
    .innerJoin(accounts, eq(accounts.id, accountSessions.accountId))
    .where(which);
  tx.update(sessions)
    .set({ endedAt: now })
    .where(and(inArray(sessions.id, begun), ne(sessions.id, keptSessionId), isNull(sessions.endedAt)))
    .run();
}

/** Ends the sessions of somebody who has moved, by accounts of municipalities that they are no longer of. Handles `moved`. */
export function endSessionsOfFormerMunicipality(
  tx: Tx,
  { personId, at }: { personId: number; at: Date },
): void {
  const tied = tx
    .select({ id: accounts.id, tenant: accountTenants })
    .from(accounts)
    .innerJoin(accountTenants, eq(accountTenants.id, accounts.tenantId))
    .where(eq(accounts.personId, personId))
    .all();
  if (tied.length === 0) return;
  const person = findPerson(personId, tx);
  const refused = tied.filter(({ tenant }) => !person || !admits(tenant, person)).map(({ id }) => id);
  endSessionsOfAccounts(tx, inArray(accounts.id, refused), at);
}

/**
 * Removes an account from a person: it signs in as nobody, and the sessions that it began end, but for the one that asks. False when it
 * is not theirs.
 */
export const removeAccount = (
  actor: Actor,
  { personId, accountId, sessionId }: { personId: number; accountId: number; sessionId?: number },
  now: Date,
): boolean =>
  writeTransaction((tx) => {
    const own = and(eq(accounts.id, accountId), eq(accounts.personId, personId))!;
    endSessionsOfAccounts(tx, own, now, sessionId);
    if (tx.delete(accounts).where(own).run().changes === 0) return false;
    trace(tx, actor, { act: "account-removed", subjectId: personId, scope: `person:${personId}` }, now);
    return true;
  });
