import type { Role } from "../../../db/enums.ts";

/** Where each role begins. */
export const homePathOf: Record<Role, string> = {
  agent: "/min-side",
  leader: "/mit-hold",
  host: "/kursusdage",
  secretariat: "/sekretariat",
  steering: "/styregruppe",
};
