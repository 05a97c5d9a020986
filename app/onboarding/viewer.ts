import type { Role } from "../../db/enums.ts";

/** Who looks or acts, in the role they have switched to. */
export interface Viewer {
  id: number;
  role: Role;
  municipalityId: number | null;
}
