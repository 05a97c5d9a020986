import type { rounds } from "../../db/schema/surveys.ts";

/** A survey round as it is stored. */
export type Round = typeof rounds.$inferSelect;

/** The municipality that a round asks alone; null when it asks more, or its audience is not known. */
export const onlyMunicipalityOf = ({ audience }: Pick<Round, "audience">): string | null =>
  audience?.municipalities?.length === 1 ? audience.municipalities[0]! : null;
