import { z } from "zod";
import { visible } from "../../base/forms/visible-text.ts";

/** As many characters as the heading and the text of a letter may have. */
export const wordsLength = { heading: 120, text: 4000 };

const field = (most: number) =>
  z.string({ error: "missing" }).transform(visible).pipe(z.string().min(1, "missing").max(most, "long"));

/** The form of a letter in the secretariat's own words. */
export const ownWordsForm = z.object({
  heading: field(wordsLength.heading).transform((text) => text.replaceAll("\n", " ")),
  text: field(wordsLength.text),
  to: z.enum(["seats", "all"], { error: "choice" }),
});

export type OwnWords = z.infer<typeof ownWordsForm>;
