import type { Role } from "../../db/enums.ts";

/** Whether someone in this role has a list of other people. */
export const hasPeopleList = (role: Role): boolean => role === "secretariat" || role === "leader";

/** The address of the list of people that someone in this role has: the secretariat everybody's, a leader their own team's. */
export const peopleListOf = (role: Role): string =>
  role === "secretariat" ? "/sekretariat/personer" : "/mit-hold";

/** The address of one person's page, for someone in this role. */
export const personPage = (role: Role, id: number): string => `${peopleListOf(role)}/${id}`;
