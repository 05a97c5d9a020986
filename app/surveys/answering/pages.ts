import { kindOf, type Question } from "../questionnaires/kinds/questions.ts";
import { type Answers, isAnswered, type Questionnaire } from "../questionnaires/questionnaire.ts";

type Pages = Pick<Questionnaire, "pages">["pages"];

/** Where someone who returns goes on: at a page without any answer, or at one that lacks an answer that must be given. */
interface Resuming {
  page: number;
  lacks: "answers" | "required";
}

/**
 * The first page that has no answer at all, or lacks one that must be given, counted from 0; null when there is none. A question that was
 * skipped on an answered page holds nobody back, nor does a page that asks for free text alone.
 */
export function firstUnfinishedPage(pages: Pages, answers: Answers): Resuming | null {
  for (const [page, { elements }] of pages.entries()) {
    if (elements.every((question) => !isAnswered(answers, question.name)) && elements.some(isExpected))
      return { page, lacks: "answers" };
    if (elements.some(({ required, name }) => required && !isAnswered(answers, name)))
      return { page, lacks: "required" };
  }
  return null;
}

const isExpected = (question: Question): boolean =>
  Boolean(question.required) || kindOf(question).counted(question) !== null;

/** The page that is shown first, counted from 0: for someone who returns the first unfinished one, or the last when none is. */
export function pageToBegin(pages: Pages, answers: Answers): number {
  if (Object.keys(answers).length === 0) return 0;
  return firstUnfinishedPage(pages, answers)?.page ?? pages.length - 1;
}

/** The page that an address asks for (`side=2`), counted from 0; undefined when it asks for none. */
export const requestedPage = (side: unknown): number | undefined =>
  /^[1-9]\d?$/.test(String(side)) ? Number(side) - 1 : undefined;
