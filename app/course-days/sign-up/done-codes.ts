import type { EnrolmentState } from "../../../db/enums.ts";

/** What a day's address can say was done (`?ok=`). */
const doneCodes = [
  "tilmeldt",
  "skiftet",
  "skift-venter",
  "venteliste",
  "afmeldt",
  "ude",
  "ja-tak",
  "nej-tak",
  "behov",
] as const;

export type DoneCode = (typeof doneCodes)[number];

export const isDeparture = (code: DoneCode): boolean => ["afmeldt", "ude", "nej-tak"].includes(code);

/** What was done, if it is still so: an address can be kept and shared. `own` is what the reader has on the day now. */
export const shownDoneCode = (
  done: string | null | undefined,
  own: EnrolmentState | null,
): DoneCode | undefined => doneCodes.find((code) => code === done && isStillTrue(code, own));

function isStillTrue(code: DoneCode, own: EnrolmentState | null): boolean {
  if (["tilmeldt", "skiftet", "ja-tak"].includes(code)) return own === "enrolled";
  if (isDeparture(code)) return own === null;
  return (code !== "venteliste" && code !== "skift-venter") || own === "waiting";
}
