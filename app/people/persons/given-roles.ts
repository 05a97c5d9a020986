import { type Role, roleNames } from "../../../db/enums.ts";

/** The roles that a leader gives and takes; a person's other roles stay as they are. */
export const rolesLeadersGive: readonly Role[] = ["agent", "host"];

/** The roles that someone in this role gives and takes. */
export const rolesGivenBy = (role: Role): readonly Role[] =>
  role === "secretariat" ? roleNames : rolesLeadersGive;
