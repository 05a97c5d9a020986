import type { rounds } from "../../db/schema/surveys.ts";

/** A survey round as it is stored. */
export type Round = typeof rounds.$inferSelect;
