import type { diplomas } from "../../../db/schema/diplomas.ts";

/** A diploma as it was frozen when it was issued. */
export type Diploma = typeof diplomas.$inferSelect;

/** What a person's own page and the overviews show of a diploma. */
export type HeldDiploma = Pick<Diploma, "number" | "course" | "courseSlug" | "completedAt">;
