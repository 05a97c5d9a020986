import type { Thresholds } from "../../../db/schema/surveys.ts";
import { leastInUnit } from "./units.ts";

export type { Thresholds } from "../../../db/schema/surveys.ts";

/** How few answers may be told of, unless a round is stricter: no round is ever looser. */
export const house: Thresholds = { unit: leastInUnit, change: 10, quotes: 10 };

/** The strictest that makes sense: beyond it hardly anything would be told. */
export const strictest = 50;

export const kinds = ["unit", "change", "quotes"] as const satisfies readonly (keyof Thresholds)[];

/** Whether these are whole numbers between `floor` and the strictest. */
export const areAllowed = (wanted: Thresholds, floor: Thresholds): boolean =>
  kinds.every(
    (kind) => Number.isInteger(wanted[kind]) && wanted[kind] >= floor[kind] && wanted[kind] <= strictest,
  );
