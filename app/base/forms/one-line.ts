import { z } from "zod";
import { visibleText } from "./visible-text.ts";

/**
 * One required line of free text, without invisible characters. Complains "missing" when nothing is left, and "long" when it
 * is longer than `maxChars`.
 */
export const oneLine = (maxChars: number) =>
  z
    .string({ error: "missing" })
    .transform((typed) => visibleText(typed).replace(/\s+/g, " "))
    .pipe(z.string({ error: "missing" }).min(1, "missing").max(maxChars, "long"));
