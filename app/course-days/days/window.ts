import type { dayStates } from "../../../db/enums.ts";

/** What of a day decides whether one may sign up. */
export interface SignUpWindow {
  state: (typeof dayStates)[number];
  startsAt: Date;
  opensAt: Date;
  closesAt: Date;
}

export type WindowRefusal = "unknown-day" | "cancelled" | "past" | "not-open" | "closed";

/**
 * Why nobody may sign up for the day at this moment, or null when one may. A draft is not known outside the secretariat. `anyTime`
 * passes over the days on which sign-up opens and closes.
 */
export function windowRefusal(
  day: SignUpWindow | null,
  now: Date,
  { anyTime = false } = {},
): WindowRefusal | null {
  if (day?.state !== "published") return unpublishedRefusal(day);
  if (now >= day.startsAt) return "past";
  if (anyTime) return null;
  if (now < day.opensAt) return "not-open";
  return now < day.closesAt ? null : "closed";
}

/** Why nothing can be done on a day that is not published: a draft is not known, a cancelled day can still be seen. */
export const unpublishedRefusal = (day: Pick<SignUpWindow, "state"> | null): "unknown-day" | "cancelled" =>
  day?.state === "cancelled" ? "cancelled" : "unknown-day";
