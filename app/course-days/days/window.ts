import type { dayKinds, dayStates, Role } from "../../../db/enums.ts";

export type DayKind = (typeof dayKinds)[number];

/** What of a day decides whether one may sign up. */
export interface SignUpWindow {
  state: (typeof dayStates)[number];
  startsAt: Date;
  opensAt: Date;
  closesAt: Date;
}

/** Which role a kind of day is for. */
export const roleOfDayKind: Record<DayKind, Role> = {
  agents: "agent",
  leaders: "leader",
  "follow-up": "agent",
  "new-calls": "agent",
};

/** How many seats are free: never below zero. */
export const freeSeats = (seats: number, taken: number): number => Math.max(0, seats - taken);

export type WindowRefusal = "unknown-day" | "cancelled" | "past" | "not-open" | "closed";

/** Why nobody may sign up for the day at this moment, or null when one may. A draft is not known outside the secretariat. */
export function windowRefusal(day: SignUpWindow | undefined, now: Date): WindowRefusal | null {
  if (!day || day.state === "draft") return "unknown-day";
  if (day.state === "cancelled") return "cancelled";
  if (now >= day.startsAt) return "past";
  if (now < day.opensAt) return "not-open";
  return now < day.closesAt ? null : "closed";
}
