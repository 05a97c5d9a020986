import { z } from "zod";
import { oneLine } from "../../base/forms/one-line.ts";

/** Every drawing that a new diploma can get (layouts/). */
export const layouts = [1, 2] as const;
export type Layout = (typeof layouts)[number];

/** What each is called in the texts. */
export const layoutTextKeys = { 1: "waves", 2: "plain" } as const;

/** Who signs as long as nobody else was chosen. */
export const defaultSignatory = "Den Digitale Hotlines sekretariat";

/** What the secretariat chooses. Complaints are words of the texts, diplomas.look.wrong. */
export const designForm = z.object({
  layout: z
    .enum(layouts.map(String) as [string, ...string[]], { error: "choice" })
    .transform((word) => Number(word) as Layout),
  signatory: oneLine(60),
});
