import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { accounts, accountTenants } from "../../../db/schema/people-accounts.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { endSessionsOfAccounts } from "../sign-in/with-account/account-sessions.server.ts";

/** A municipality whose accounts sign in here, or did, as the secretariat sees it. */
export interface TenantRow {
  id: number;
  tenant: string;
  municipality: string;
  forSecretariat: boolean;
  accountsOnly: boolean;
  allowedAt: Date;
  removedAt: Date | null;
  /** How many people sign in with an account of it. */
  people: number;
}

/** All of them, in Danish order. */
export const listTenants = (): TenantRow[] =>
  db
    .select({
      id: accountTenants.id,
      tenant: accountTenants.tenant,
      municipality: municipalities.name,
      forSecretariat: accountTenants.forSecretariat,
      accountsOnly: accountTenants.accountsOnly,
      allowedAt: accountTenants.allowedAt,
      removedAt: accountTenants.removedAt,
      people: count(accounts.id),
    })
    .from(accountTenants)
    .innerJoin(municipalities, eq(municipalities.id, accountTenants.municipalityId))
    .leftJoin(accounts, eq(accounts.tenantId, accountTenants.id))
    .groupBy(accountTenants.id)
    .all()
    .sort((a, b) => danishOrder(a.municipality, b.municipality));

interface NewTenant {
  tenant: string;
  municipalityId: number;
  forSecretariat: boolean;
}

/** "known": the tenant is on the list. "has-one": the municipality has another already. "unknown": there is no such municipality. */
export type TenantRefusal = { refused: "known" | "has-one" | "unknown" };

const findOpenOf = (tx: Tx, municipalityId: number) =>
  tx
    .select({ id: accountTenants.id })
    .from(accountTenants)
    .where(and(eq(accountTenants.municipalityId, municipalityId), isNull(accountTenants.removedAt)))
    .get();

/** Lets the accounts of a tenant sign in as people of the municipality. One tenant for each. */
export const allowTenant = (actor: Actor, added: NewTenant, now: Date): { allowed: true } | TenantRefusal =>
  writeTransaction((tx) => {
    const { tenant, municipalityId } = added;
    if (!tx.select().from(municipalities).where(eq(municipalities.id, municipalityId)).get())
      return { refused: "unknown" };
    if (tx.select().from(accountTenants).where(eq(accountTenants.tenant, tenant)).get())
      return { refused: "known" };
    if (findOpenOf(tx, municipalityId)) return { refused: "has-one" };
    tx.insert(accountTenants)
      .values({ ...added, allowedAt: now })
      .run();
    trace(tx, actor, { act: "accounts-allowed", scope: `municipality:${municipalityId}` }, now);
    return { allowed: true };
  });

/** Takes a tenant away: its accounts let nobody in, and the sessions that they began end. False when none such is open. */
export const removeTenant = (actor: Actor, id: number, now: Date): boolean =>
  writeTransaction((tx) => {
    const open = and(eq(accountTenants.id, id), isNull(accountTenants.removedAt));
    const [row] = tx.update(accountTenants).set({ removedAt: now }).where(open).returning().all();
    if (!row) return false;
    endSessionsOfAccounts(tx, eq(accounts.tenantId, id), now);
    trace(tx, actor, { act: "accounts-ended", scope: `municipality:${row.municipalityId}` }, now);
    return true;
  });

/** Allows a tenant again that was taken away, with its people's accounts. */
export const allowTenantAgain = (actor: Actor, id: number, now: Date): { allowed: true } | TenantRefusal =>
  writeTransaction((tx) => {
    const removed = and(eq(accountTenants.id, id), isNotNull(accountTenants.removedAt));
    const row = tx.select().from(accountTenants).where(removed).get();
    if (!row) return { refused: "unknown" };
    if (findOpenOf(tx, row.municipalityId)) return { refused: "has-one" };
    tx.update(accountTenants).set({ removedAt: null, allowedAt: now }).where(removed).run();
    trace(tx, actor, { act: "accounts-allowed", scope: `municipality:${row.municipalityId}` }, now);
    return { allowed: true };
  });

/**
 * Chooses whether the municipality's people sign in by its accounts alone, or by codes of letters too. Sessions that there are go on. False
 * when none such is open.
 */
export const requireAccounts = (actor: Actor, id: number, accountsOnly: boolean, now: Date): boolean =>
  writeTransaction((tx) => {
    const open = and(eq(accountTenants.id, id), isNull(accountTenants.removedAt));
    const [row] = tx.update(accountTenants).set({ accountsOnly }).where(open).returning().all();
    if (!row) return false;
    const act = accountsOnly ? "accounts-required" : "codes-allowed";
    trace(tx, actor, { act, scope: `municipality:${row.municipalityId}` }, now);
    return true;
  });
