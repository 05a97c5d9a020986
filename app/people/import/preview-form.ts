import { z } from "zod";
import { listField } from "../../base/forms/fields.ts";

/** The form that confirms a list as the preview showed it. Takes any number as it was typed, so that the page can ask again. */
export const previewForm = z
  .object({
    /** The preview's fingerprint. */
    set: z.string().default(""),
    velkomst: z.string().optional(),
    /** The codes of the municipalities whose missing people are closed. */
    luk: listField(z.string()),
    /** How many that is. */
    antal: z.string().default(""),
  })
  .transform(({ set, velkomst, luk, antal }) => ({
    typed: antal.trim(),
    confirmed: {
      fingerprint: set,
      welcome: velkomst === "ja",
      close: luk,
      number: /^\d{1,6}$/.test(antal.trim()) ? Number(antal) : null,
    },
  }));
