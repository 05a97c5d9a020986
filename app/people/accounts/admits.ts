import type { Role } from "../../../db/enums.ts";

interface Tenant {
  municipalityId: number;
  forSecretariat: boolean;
}

/** Whether an account of this tenant may be this person's: they belong to its municipality, or it serves the secretariat as well. */
export const admits = (
  tenant: Tenant,
  { municipalityId, roles }: { municipalityId: number | null; roles: readonly Role[] },
): boolean =>
  municipalityId === tenant.municipalityId || (tenant.forSecretariat && roles.includes("secretariat"));
