import type { dayKinds, Role } from "../../../db/enums.ts";

export type DayKind = (typeof dayKinds)[number];

/** Which role a kind of day is for. */
export const roleOfDayKind: Record<DayKind, "agent" | "leader"> = {
  agents: "agent",
  leaders: "leader",
  "follow-up": "agent",
  "new-calls": "agent",
};

/** Whether the day is for someone who holds these roles. */
export const isForRoles = ({ kind }: { kind: DayKind }, roles: Role[]): boolean =>
  roles.includes(roleOfDayKind[kind]);
