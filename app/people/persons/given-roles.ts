import { type Role, roleNames } from "../../../db/enums.ts";

/** The roles that a leader gives and takes; a person's other roles stay as they are. */
export const rolesLeadersGive: readonly Role[] = ["agent", "host"];

/** The roles that someone in this role gives and takes. */
export const rolesGivenBy = (role: Role): readonly Role[] =>
  role === "secretariat" ? roleNames : rolesLeadersGive;

/** Whether someone in this role appoints deputies: a leader does, for a time away. */
export const appointsDeputies = ({ role }: { role: Role }): boolean => role === "leader";

/** Whether someone in this role chooses who in the secretariat has a person's case. */
export const choosesHandlers = ({ role }: { role: Role }): boolean => role === "secretariat";
