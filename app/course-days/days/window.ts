import type { dayStates } from "../../../db/enums.ts";

/** What of a day decides whether one may sign up. */
export interface SignUpWindow {
  state: (typeof dayStates)[number];
  startsAt: Date;
  opensAt: Date;
  closesAt: Date;
}

export type AheadRefusal = "unknown-day" | "cancelled" | "past";
export type WindowRefusal = AheadRefusal | "not-open" | "closed";

/** Why nothing of who is on the day can change any more, or null: it is not published, or it has begun. */
export function aheadRefusal(
  day: Pick<SignUpWindow, "state" | "startsAt"> | null,
  now: Date,
): AheadRefusal | null {
  if (day?.state !== "published") return unpublishedRefusal(day);
  return now >= day.startsAt ? "past" : null;
}

/**
 * Why nobody may sign up for the day at this moment, or null when one may. A draft is not known outside the secretariat. `anyTime`
 * passes over the days on which sign-up opens and closes.
 */
export function windowRefusal(
  day: SignUpWindow | null,
  now: Date,
  { anyTime = false } = {},
): WindowRefusal | null {
  const refused = aheadRefusal(day, now);
  if (refused || anyTime || !day) return refused;
  if (now < day.opensAt) return "not-open";
  return now < day.closesAt ? null : "closed";
}

/** Why nothing can be done on a day that is not published: a draft is not known, a cancelled day can still be seen. */
export const unpublishedRefusal = (day: Pick<SignUpWindow, "state"> | null): "unknown-day" | "cancelled" =>
  day?.state === "cancelled" ? "cancelled" : "unknown-day";
