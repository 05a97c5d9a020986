import type { Thresholds } from "../../../db/schema/surveys.ts";
import { minAnswersPerUnit } from "./units.ts";

export type { Thresholds } from "../../../db/schema/surveys.ts";

/** The smallest numbers of answers that may be shown. A round can be stricter and is never looser. */
export const defaultThresholds: Thresholds = { unit: minAnswersPerUnit, change: 10, quotes: 10 };

/** Beyond this hardly anything would be shown. */
export const maxThresholdAnswers = 50;

export const thresholdNames = ["unit", "change", "quotes"] as const satisfies readonly (keyof Thresholds)[];

/** Whether these are integers between `floor` and `maxThresholdAnswers`. */
export const areThresholdsAllowed = (wanted: Thresholds, floor: Thresholds): boolean =>
  thresholdNames.every(
    (kind) =>
      Number.isInteger(wanted[kind]) && wanted[kind] >= floor[kind] && wanted[kind] <= maxThresholdAnswers,
  );
