import type { Thresholds } from "../../../db/schema/surveys.ts";
import { minAnswersPerUnit } from "./units.ts";

export type { Thresholds } from "../../../db/schema/surveys.ts";

/** How few answers may be told of, unless a round is stricter: no round is ever looser. */
export const defaultThresholds: Thresholds = { unit: minAnswersPerUnit, change: 10, quotes: 10 };

/** The strictest that makes sense: beyond it hardly anything would be told. */
export const maxThresholdAnswers = 50;

export const thresholdNames = ["unit", "change", "quotes"] as const satisfies readonly (keyof Thresholds)[];

/** Whether these are whole numbers between `floor` and the strictest. */
export const areThresholdsAllowed = (wanted: Thresholds, floor: Thresholds): boolean =>
  thresholdNames.every(
    (kind) =>
      Number.isInteger(wanted[kind]) && wanted[kind] >= floor[kind] && wanted[kind] <= maxThresholdAnswers,
  );
