import { z } from "zod";
import { drawnLineField } from "../../base/forms/fields.ts";

/** Every layout that a new diploma can get (drawing/layouts). */
export const layouts = [1, 2] as const;
export type Layout = (typeof layouts)[number];

/** The key of each in the texts, diplomas.design.layouts. */
export const layoutTextKeys = { 1: "waves", 2: "plain" } as const;

/** Who signs when nobody else was chosen. */
export const defaultSignatory = "Den Digitale Hotlines sekretariat";

export const maxSignatoryChars = 60;

/** What the secretariat chooses. Complaints are keys of the texts, diplomas.design.wrong. */
export const designForm = z.object({
  layout: z
    .enum(layouts.map(String) as [string, ...string[]], { error: "choice" })
    .transform((layout) => Number(layout) as Layout),
  signatory: drawnLineField(maxSignatoryChars),
});
