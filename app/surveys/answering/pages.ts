import type { Answers } from "../questionnaires/questionnaire.ts";
import type { SurveyJsForm } from "./surveyjs-form.ts";

/** The first page that lacks an answer to an expected question, counted from 0; null when none does. */
export function firstUnfinishedPage({ pages, expected }: SurveyJsForm, answers: Answers): number | null {
  const unfinished = pages.findIndex(({ elements }) =>
    elements.some(({ name }) => expected.includes(name) && !Object.hasOwn(answers, name)),
  );
  return unfinished < 0 ? null : unfinished;
}

/** The page that is shown first, counted from 0: for someone who returns the first unfinished one, or the last when none is. */
export function pageToBegin(form: SurveyJsForm, answers: Answers): number {
  if (Object.keys(answers).length === 0) return 0;
  return firstUnfinishedPage(form, answers) ?? form.pages.length - 1;
}

/** The page that an address asks for (`side=2`), counted from 0; undefined when it asks for none. */
export const requestedPage = (side: unknown): number | undefined =>
  /^[1-9]\d?$/.test(String(side)) ? Number(side) - 1 : undefined;
