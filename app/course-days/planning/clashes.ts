import type { CourseDayDraft } from "./draft.ts";

/** What a day that is planned shares with another at the same time: all of it, its place, or its teacher. Each can be confirmed. */
export type Clash = "duplicate" | "venue-taken" | "teacher-taken";

/** The field that each clash belongs to. */
export const clashField = {
  duplicate: "on",
  "venue-taken": "venue",
  "teacher-taken": "teacher",
} as const satisfies Record<Clash, keyof CourseDayDraft>;

export const isClash = (complaint: string): complaint is Clash => Object.hasOwn(clashField, complaint);
