import type { QuestionnaireContent } from "./content.ts";
import { kindOf, type Question } from "./kinds/questions.ts";
import { writtenText } from "./surveyjs-json.ts";

/** The questionnaire as SurveyJS writes it. Read again by `readSurveyJs`, it is the same questionnaire. */
export const surveyJsFile = ({ title, titleEn, minutes, pages }: QuestionnaireContent): string =>
  `${JSON.stringify(
    {
      title: writtenText(title, titleEn),
      locale: "da",
      minutes,
      pages: pages.map((page) => ({
        name: page.name,
        title: writtenText(page.title, page.titleEn),
        elements: page.elements.map(questionInFile),
      })),
    },
    null,
    2,
  )}\n`;

function questionInFile(question: Question) {
  const { type, name, writtenName, title, titleEn, description, descriptionEn, required } = question;
  const kind = kindOf(question);
  return {
    type,
    name: writtenName ?? name,
    title: writtenText(title, titleEn),
    ...(description && { description: writtenText(description, descriptionEn) }),
    ...(required && { isRequired: true }),
    ...(kind.toFile ?? kind.toSurveyJs)(question),
  };
}
