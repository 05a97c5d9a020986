import { eq } from "drizzle-orm";
import { demoTenants, directoryIdOf } from "../../app/ops/demo-accounts/demo-tenants.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { allowTenant } from "../../app/people/tenants/tenants.server.ts";
import { db } from "../database.server.ts";
import { municipalities } from "../schema/people.ts";
import { accounts, accountTenants } from "../schema/people-accounts.ts";
import type { CastName } from "./cast.ts";

/** Two municipalities' own accounts, of which Karen has used hers before. */
export function seedAccounts(cast: Record<CastName, number>, secretariat: Person, now: Date): void {
  for (const { tenant, name } of demoTenants) {
    const { id } = db.select().from(municipalities).where(eq(municipalities.name, name)).get()!;
    allowTenant(secretariat, { tenant, municipalityId: id, forSecretariat: false }, now);
  }
  const { id: tenantId } = db.select().from(accountTenants).where(eq(accountTenants.tenant, "aarhus")).get()!;
  db.insert(accounts)
    .values({ tenantId, subject: directoryIdOf("karen"), personId: cast.karen, tiedAt: now, usedAt: now })
    .run();
}
