import type { Role } from "../../../db/enums.ts";

/** What the demo's sign-in form calls each role. */
export const demoNameOf = {
  agent: "agent",
  leader: "leder",
  host: "vaert",
  secretariat: "sekretariat",
  steering: "styregruppe",
} as const satisfies Record<Role, string>;

/** The role that the demo's sign-in form calls so; null when it knows no such word. */
export const roleOfDemoName = (name: string): Role | null =>
  (Object.keys(demoNameOf) as Role[]).find((role) => demoNameOf[role] === name) ?? null;
