import { and, eq, isNull, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { accountTenants } from "../../../db/schema/people-accounts.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { env } from "../../base/env.server.ts";

/** Whether the operator has set up signing in with the municipalities' accounts. */
export const hasProvider = (): boolean => env.OIDC_CLIENT_ID !== undefined;

export interface OpenTenant {
  id: number;
  tenant: string;
  municipalityId: number;
  /** The municipality's name. */
  name: string;
  forSecretariat: boolean;
}

const openTenants = prepared((at) =>
  at
    .select({
      id: accountTenants.id,
      tenant: accountTenants.tenant,
      municipalityId: accountTenants.municipalityId,
      name: municipalities.name,
      forSecretariat: accountTenants.forSecretariat,
    })
    .from(accountTenants)
    .innerJoin(municipalities, eq(municipalities.id, accountTenants.municipalityId))
    .where(isNull(accountTenants.removedAt))
    .prepare(),
);

/** The municipalities whose accounts sign in here, in Danish order; none when the operator has set up no provider. */
export const listOpenTenants = (at: Database | Tx = db): OpenTenant[] =>
  hasProvider()
    ? openTenants(at)
        .all()
        .sort((a, b) => danishOrder(a.name, b.name))
    : [];

/** One of them; null when it was never allowed or has been taken away. */
export const findOpenTenant = (id: number, at: Database | Tx = db): OpenTenant | null =>
  listOpenTenants(at).find((tenant) => tenant.id === id) ?? null;

const accountsOnlyQuery = prepared((at) =>
  at
    .select({ id: accountTenants.id })
    .from(accountTenants)
    .where(
      and(
        eq(accountTenants.municipalityId, sql.placeholder("municipalityId")),
        isNull(accountTenants.removedAt),
        eq(accountTenants.accountsOnly, true),
      ),
    )
    .prepare(),
);

/** The tenant without which nobody of this municipality signs in, or null: they may use codes by mail. */
export const requiredTenantOf = (municipalityId: number, at: Database | Tx = db): number | null =>
  hasProvider() ? (accountsOnlyQuery(at).get({ municipalityId })?.id ?? null) : null;
