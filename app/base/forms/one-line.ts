import { z } from "zod";
import { visibleText } from "./visible-text.ts";

/**
 * One line of free text in a form, without what nobody sees in it. Complains "missing" of one in which nothing is left to
 * read, and "long" of one that is longer than `most`.
 */
export const oneLine = (most: number) =>
  z
    .string({ error: "missing" })
    .transform((typed) => visibleText(typed).replace(/\s+/g, " "))
    .pipe(z.string({ error: "missing" }).min(1, "missing").max(most, "long"));
