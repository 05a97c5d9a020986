import type { Role } from "../../../db/enums.ts";

/** Where leader or secretariat see a person. */
export const personPage = (role: Role, id: number): string =>
  role === "secretariat" ? `/sekretariat/personer/${id}` : `/mit-hold/${id}`;
