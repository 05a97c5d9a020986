import type { Locale } from "../../base/texts/locale.ts";
import { kindOf, type Question } from "./kinds/questions.ts";
import { type Questionnaire, questionsOf } from "./questionnaire.ts";

/** A questionnaire as it is shown to somebody who has chosen a language. */
export type ShownQuestionnaire = Omit<Questionnaire, "locale"> & {
  /** The language of its texts. */
  locale: Locale;
  /** Its questions and pages that stand in Danish all the same, by their names. None when left out. */
  danish?: { questions: string[]; pages: string[] };
};

type Named = Pick<Questionnaire, "title" | "titleEn" | "pages">;

/** The question in English; null when one of its texts is missing. */
function questionInEnglish(question: Question): Question | null {
  const { titleEn, description, descriptionEn } = question;
  if (!titleEn || (description && !descriptionEn)) return null;
  const { inEnglish } = kindOf(question);
  const translated = inEnglish ? inEnglish(question) : question;
  return translated && { ...translated, title: titleEn, ...(description && { description: descriptionEn }) };
}

/** What has no English text. */
export function englishGaps(questionnaire: Named): {
  title: boolean;
  pages: string[];
  questions: Question[];
} {
  return {
    title: !questionnaire.titleEn,
    pages: questionnaire.pages.filter(({ titleEn }) => !titleEn).map(({ title }) => title),
    questions: questionsOf(questionnaire).filter((question) => !questionInEnglish(question)),
  };
}

/** Whether any question is all in English. */
export const hasEnglish = (questionnaire: Named): boolean =>
  questionsOf(questionnaire).some((question) => questionInEnglish(question) !== null);

/**
 * The questionnaire in a language. What has no English text stands in Danish, a question with all its answers; one without a single
 * question in English is Danish throughout.
 */
export function inLanguage(questionnaire: Questionnaire, locale: Locale): ShownQuestionnaire {
  if (locale === "da" || !hasEnglish(questionnaire)) return questionnaire;
  const gaps = englishGaps(questionnaire);
  const pages = questionnaire.pages.map((page) => ({
    ...page,
    title: page.titleEn ?? page.title,
    elements: page.elements.map((question) => questionInEnglish(question) ?? question),
  }));
  const danish = {
    questions: gaps.questions.map(({ name }) => name),
    pages: questionnaire.pages.filter(({ titleEn }) => !titleEn).map(({ name }) => name),
  };
  return { ...questionnaire, title: questionnaire.titleEn ?? questionnaire.title, locale, pages, danish };
}
