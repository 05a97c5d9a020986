import { and, eq, gt, isNull } from "drizzle-orm";
import { db, type Tx } from "../../../../db/database.server.ts";
import { accounts, accountSignIns } from "../../../../db/schema/people-accounts.ts";
import { trace } from "../../../audit/audit.server.ts";
import { hashOf } from "../../../base/secrets.server.ts";
import { findAccount } from "../../accounts/accounts.server.ts";
import { admits } from "../../accounts/admits.ts";
import { findOpenTenant } from "../../accounts/tenants.server.ts";
import type { Person } from "../../register/person.server.ts";
import { endSessionsOfAccounts } from "./account-sessions.server.ts";

/** An account that its provider has vouched for, and that is tied to nobody yet. */
export interface WaitingAccount {
  id: number;
  tenantId: number;
  municipality: string;
  returnTo: string;
}

/** The account that waits in the browser with this secret, until a code says whose it is; null when none does. */
export function findWaitingAccount(browserSecret: string | null, now: Date): WaitingAccount | null {
  if (!browserSecret) return null;
  const row = db
    .select()
    .from(accountSignIns)
    .where(and(eq(accountSignIns.browserHash, hashOf(browserSecret)), isWaiting(now)))
    .get();
  const tenant = row && findOpenTenant(row.tenantId);
  return tenant
    ? { id: row.id, tenantId: tenant.id, municipality: tenant.name, returnTo: row.returnTo }
    : null;
}

const isWaiting = (now: Date) => and(isNull(accountSignIns.usedAt), gt(accountSignIns.expiresAt, now));

/** Notes which request's code ties the account: the newest alone. */
export function setRequestOfAccount(tx: Tx, { id }: WaitingAccount, requestId: number): void {
  tx.update(accountSignIns).set({ requestId }).where(eq(accountSignIns.id, id)).run();
}

/** What became of an account that waited: "other-municipality": the person is of another. "taken": it is somebody else's since. */
export type Tying = "tied" | "other-municipality" | "taken";

/**
 * Ties the account that waits for this request to whoever has proved to read their mail, in the browser that the account was vouched for.
 * Null when none waits. One account of a municipality for each person: a new one takes the place of the old one.
 */
export function tieAccount(tx: Tx, requestId: number, person: Person, now: Date): Tying | null {
  const waiting = tx
    .select()
    .from(accountSignIns)
    .where(and(eq(accountSignIns.requestId, requestId), isWaiting(now)))
    .get();
  if (!waiting) return null;
  const { id, tenantId, subject } = waiting;
  tx.update(accountSignIns).set({ usedAt: now }).where(eq(accountSignIns.id, id)).run();
  const tenant = findOpenTenant(tenantId, tx);
  if (!tenant || !admits(tenant, person)) return "other-municipality";
  if (findAccount(tx, { tenantId, subject })) return "taken";
  const earlier = and(eq(accounts.personId, person.id), eq(accounts.tenantId, tenantId))!;
  endSessionsOfAccounts(tx, earlier, now);
  tx.delete(accounts).where(earlier).run();
  tx.insert(accounts).values({ tenantId, subject, personId: person.id, tiedAt: now, usedAt: now }).run();
  trace(tx, person, { act: "account-tied", subjectId: person.id, scope: `person:${person.id}` }, now);
  return "tied";
}
