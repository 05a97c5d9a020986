import type { CourseDayDraft } from "./draft.ts";
import type { UnlikelyDate } from "./unlikely-dates.ts";

/**
 * What is asked about a day that is planned: what it shares with another at the same time (all of it, its place, or its teacher), or a date
 * that is hardly meant. Each can be confirmed.
 */
export type Clash = "duplicate" | "venue-taken" | "teacher-taken" | UnlikelyDate;

/** The field that each clash belongs to. */
export const clashField = {
  duplicate: "on",
  "venue-taken": "venue",
  "teacher-taken": "teacher",
  sunday: "on",
  "day-off": "on",
  "far-ahead": "on",
} as const satisfies Record<Clash, keyof CourseDayDraft>;

export const isClash = (complaint: string): complaint is Clash => Object.hasOwn(clashField, complaint);
