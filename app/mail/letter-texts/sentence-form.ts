import { z } from "zod";
import { comparePlaceholders } from "../../../emails/parts/sentences.ts";
import { lineField } from "../../base/forms/fields.ts";
import { formString } from "../../base/forms/form-string.ts";
import type { EditedSentence } from "./edited-letter.ts";
import { danishPlaceholder, withCodePlaceholders } from "./placeholder-names.ts";

/** The longest sentence that is typed on one line: a subject, a heading, a button. */
const shortChars = 70;
const maxShortChars = 140;
/** The most characters of any other sentence. */
const maxSentenceChars = 600;

/** Whether a sentence is typed on one line. */
export const isShort = ({ original }: Pick<EditedSentence, "original">): boolean =>
  original.length <= shortChars;

/** The most characters that may be written instead of a sentence. */
export const maxCharsOf = (sentence: Pick<EditedSentence, "original">): number =>
  isShort(sentence) ? maxShortChars : maxSentenceChars;

/** Complains "missing", "long", "lost {day}" with the placeholders that are gone, or "unknown" of other braces. */
const sentenceField = (sentence: EditedSentence) =>
  lineField(maxCharsOf(sentence))
    .transform(withCodePlaceholders)
    .superRefine((text, context) => {
      const { lost, hasUnknown } = comparePlaceholders(sentence.original, text);
      if (text === "" || text.length > maxCharsOf(sentence)) return;
      const complaint = lost.length > 0 ? `lost ${lost.map(danishPlaceholder).join(", ")}` : "unknown";
      if (lost.length > 0 || hasUnknown) context.addIssue({ code: "custom", message: complaint });
    });

/** The form of a letter's sentences: `version` is the number of the newest change that its page showed. */
export const sentencesForm = (sentences: EditedSentence[]) => {
  const fields: Record<string, z.ZodType<string>> = Object.fromEntries(
    sentences.map((sentence) => [sentence.field, sentenceField(sentence)]),
  );
  return z.object({
    ...fields,
    version: formString("unsent").regex(/^\d{1,9}$/, "unsent"),
    act: z.enum(["gem", "se"]),
  });
};
