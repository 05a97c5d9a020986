import { z } from "zod";
import { type Question, questionSchema } from "../kinds/questions.ts";
import { textSchema } from "../kinds/schemas.ts";
import { maxPages, maxQuestionnaireTitleChars, minutesSchema, pageFields } from "../questionnaire.ts";

/** A page of a draft, which may be empty. */
const draftPageSchema = z.strictObject({ ...pageFields, elements: z.array(questionSchema) });

/** What was deleted, and from which place. */
const deletedSchema = z.union([
  z.strictObject({ question: questionSchema, page: z.string(), at: z.number().int().min(0) }),
  z.strictObject({ page: draftPageSchema, at: z.number().int().min(0) }),
]);

/** At most this many deletions can be undone. */
export const maxDeletions = 20;

/** A version of a questionnaire while it is written. */
export const draftSchema = z.strictObject({
  title: textSchema(maxQuestionnaireTitleChars),
  titleEn: textSchema(maxQuestionnaireTitleChars).optional(),
  minutes: minutesSchema,
  pages: z.array(draftPageSchema).max(maxPages),
  /** The newest first. */
  deleted: z.array(deletedSchema).max(maxDeletions),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftPage = z.infer<typeof draftPageSchema>;
export type Deleted = z.infer<typeof deletedSchema>;

/** A question of a draft, with its page and its place on it. */
export interface PlacedQuestion {
  question: Question;
  page: DraftPage;
  at: number;
}

/** The question with this name; null when the draft has none. */
export function findQuestion(draft: Draft, name: string): PlacedQuestion | null {
  for (const page of draft.pages) {
    const at = page.elements.findIndex((question) => question.name === name);
    if (at >= 0) return { question: page.elements[at]!, page, at };
  }
  return null;
}

/** The page with this name; null when the draft has none. */
export const findPage = (draft: Draft, name: string): DraftPage | null =>
  draft.pages.find((page) => page.name === name) ?? null;

/** What a form names a deletion by. */
export const keyOfDeleted = (deleted: Deleted): string =>
  "question" in deleted ? `question.${deleted.question.name}` : `page.${deleted.page.name}`;

/** The title of what was deleted. */
export const titleOfDeleted = (deleted: Deleted): string =>
  "question" in deleted ? deleted.question.title : deleted.page.title;

/** Names that a new question of the draft cannot have: a deleted one may come back. */
export const takenQuestionNames = (draft: Draft): string[] => [
  ...draft.pages.flatMap(({ elements }) => elements.map(({ name }) => name)),
  ...draft.deleted.flatMap((deleted) =>
    "question" in deleted ? [deleted.question.name] : deleted.page.elements.map(({ name }) => name),
  ),
];

/** A name that no page of the draft has or had. */
export function newPageName(draft: Draft): string {
  const taken = [
    ...draft.pages.map(({ name }) => name),
    ...draft.deleted.map((deleted) => ("question" in deleted ? deleted.page : deleted.page.name)),
  ];
  for (let number = 1; ; number++) if (!taken.includes(`page_${number}`)) return `page_${number}`;
}
