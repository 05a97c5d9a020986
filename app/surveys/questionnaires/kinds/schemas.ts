import { z } from "zod";

/** The name of a questionnaire, a page or a question. */
export const namePattern = /^[a-z][a-z0-9_]{0,39}$/;
export const nameSchema = z.string().regex(namePattern);

export const maxTitleChars = 300;

export const textSchema = (maxChars: number) => z.string().trim().min(1).max(maxChars);

/** What a question of any kind has, besides its `type`. */
export const commonFields = {
  name: nameSchema,
  title: textSchema(maxTitleChars),
  description: textSchema(500).optional(),
};
