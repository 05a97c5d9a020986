import { z } from "zod";
import { numberField } from "../../base/forms/typed-number.ts";

/**
 * The form in which a letter's code is typed: what was typed (cut to 20 characters), and the code itself when it is six or twelve
 * digits; blanks and hyphens between them do not count. Takes any text, so that a form without a code is answered too.
 */
export const codeForm = z
  .object({ kode: z.string().default("") })
  .transform(({ kode }) => ({ typed: kode.slice(0, 20), code: codeOf(kode.slice(0, 20)) }));

/** The form of a letter's link: also whether its button asks for the next letter, and the number that is typed before it does. */
export const linkForm = z
  .object({
    kode: z.string().default(""),
    nyt: z.string().default(""),
    [numberField]: z.string().default(""),
  })
  .transform(({ nyt, kode, [numberField]: number }) => ({
    ...codeForm.parse({ kode }),
    renew: nyt === "ja",
    number,
  }));

function codeOf(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, "");
  return /^(?:\d{6}|\d{12})$/.test(digits) ? digits : null;
}
