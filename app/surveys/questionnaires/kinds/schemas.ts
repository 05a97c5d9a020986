import { z } from "zod";

/** The name of a questionnaire, a page or a question. */
export const namePattern = /^[a-z][a-z0-9_]{0,39}$/;
export const nameSchema = z.string().regex(namePattern);

export const maxTitleChars = 300;
export const maxDescriptionChars = 500;
export const maxWrittenNameChars = 200;

export const textSchema = (maxChars: number) => z.string().trim().min(1).max(maxChars);

/** What a question of any kind has, besides its `type`. The English texts are optional, and so are all others that may be missing. */
export const commonFields = {
  name: nameSchema,
  /** The name in the file that the question came from, when it is another. */
  writtenName: textSchema(maxWrittenNameChars).optional(),
  title: textSchema(maxTitleChars),
  titleEn: textSchema(maxTitleChars).optional(),
  description: textSchema(maxDescriptionChars).optional(),
  descriptionEn: textSchema(maxDescriptionChars).optional(),
  /** Must be answered before the answer can be sent. */
  required: z.literal(true).optional(),
};
