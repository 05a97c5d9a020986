import type { Role } from "../../../db/enums.ts";

/** Roles of those who act on behalf of no municipality. */
const rolesWithoutMunicipality: readonly Role[] = ["secretariat", "steering"];

/** Whether someone with these roles need not belong to a municipality. */
export const mayLackMunicipality = (roles: Role[]): boolean =>
  roles.length > 0 && roles.every((role) => rolesWithoutMunicipality.includes(role));
