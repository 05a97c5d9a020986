import { z } from "zod";

/**
 * A position in a list, counted from 0, in a field that only our own pages fill in. Anything else is NaN, which is no position
 * in any list, so that the rules refuse it as not offered.
 */
export const positionField = z
  .string()
  .optional()
  .transform((sent) => (/^\d{1,4}$/.test(sent ?? "") ? Number(sent) : Number.NaN));
