import { kindOf } from "../questionnaires/kinds/questions.ts";
import type { ShownQuestionnaire } from "../questionnaires/languages.ts";
import { questionsOf } from "../questionnaires/questionnaire.ts";

/** What the answering page's script needs of a questionnaire to ask it with SurveyJS. */
export interface SurveyJsForm {
  locale: string;
  /** As SurveyJS takes them; `elements` are its questions. */
  pages: { name: string; title: string; elements: { name: string }[] }[];
  /** The questions that must be answered before a page is finished. Someone who returns begins at the first unfinished page. */
  expected: string[];
  /** Questions in Danish in a form of another language. */
  danish: string[];
}

export const surveyJsFormOf = (questionnaire: ShownQuestionnaire): SurveyJsForm => ({
  locale: questionnaire.locale,
  pages: questionnaire.pages.map(({ name, title, elements }) => ({
    name,
    title,
    elements: elements.map((question) => {
      const { type, name, title, description } = question;
      return { type, name, title, description, ...kindOf(question).toSurveyJs(question) };
    }),
  })),
  expected: questionsOf(questionnaire)
    .filter((question) => question.required || kindOf(question).counted(question))
    .map(({ name }) => name),
  danish: questionnaire.danish?.questions ?? [],
});
