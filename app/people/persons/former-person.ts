import type { Role } from "../../../db/enums.ts";

/** Someone who has left and is not forgotten. */
export interface FormerPerson {
  id: number;
  name: string;
  municipality: string | null;
  /** yyyy-mm-dd */
  leftOn: string;
  roles: Role[];
}
