import { z } from "zod";
import { type Thresholds, thresholdNames } from "./thresholds.ts";

const typedField = z.string().trim().default("");

/** The form of a round's thresholds. Gives what was typed, and the numbers it stands for: NaN for what is no number. */
export const thresholdsForm = z
  .object({ unit: typedField, change: typedField, quotes: typedField })
  .transform((typed) => ({
    typed,
    thresholds: Object.fromEntries(
      thresholdNames.map((name) => [name, /^\d{1,3}$/.test(typed[name]) ? Number(typed[name]) : Number.NaN]),
    ) as unknown as Thresholds,
  }));
