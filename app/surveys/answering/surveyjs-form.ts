import { kindOf } from "../questionnaires/kinds/questions.ts";
import type { ShownQuestionnaire } from "../questionnaires/languages.ts";

/** What the answering page's script needs of a questionnaire to ask it with SurveyJS. */
export interface SurveyJsForm {
  locale: string;
  /** As SurveyJS takes them; `elements` are its questions. */
  pages: { name: string; title: string; elements: { name: string }[] }[];
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
  danish: questionnaire.danish?.questions ?? [],
});
