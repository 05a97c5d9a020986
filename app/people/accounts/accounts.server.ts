import { and, asc, eq, lt } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { accounts, accountSignIns, accountTenants } from "../../../db/schema/people-accounts.ts";

/** An account as whoever it signs in as, and the secretariat, see it. */
export interface OwnAccount {
  id: number;
  municipality: string;
  /** What its provider calls its holder. */
  subject: string;
  tiedAt: Date;
  usedAt: Date;
}

/** The accounts that sign in as this person. */
export const listAccountsOf = (personId: number): OwnAccount[] =>
  db
    .select({
      id: accounts.id,
      municipality: municipalities.name,
      subject: accounts.subject,
      tiedAt: accounts.tiedAt,
      usedAt: accounts.usedAt,
    })
    .from(accounts)
    .innerJoin(accountTenants, eq(accountTenants.id, accounts.tenantId))
    .innerJoin(municipalities, eq(municipalities.id, accountTenants.municipalityId))
    .where(eq(accounts.personId, personId))
    .orderBy(asc(accounts.tiedAt))
    .all();

interface Holder {
  tenantId: number;
  subject: string;
}

/** The account of this holder; undefined when it is tied to nobody. */
export const findAccount = (tx: Tx, { tenantId, subject }: Holder) =>
  tx
    .select()
    .from(accounts)
    .where(and(eq(accounts.tenantId, tenantId), eq(accounts.subject, subject)))
    .get();

/** Deletes the person's accounts: they tie one anew by a code. */
export function deleteAccountsOf(tx: Tx, personId: number): void {
  tx.delete(accounts).where(eq(accounts.personId, personId)).run();
}

/** Deletes what providers vouched for, a day after its time. */
export function deleteOldAccountSignIns(tx: Tx, before: Date): void {
  tx.delete(accountSignIns).where(lt(accountSignIns.expiresAt, before)).run();
}
