import { newestVersionOf } from "./questionnaires.server.ts";
import { hasSettings, kindOf } from "./kinds/questions.ts";
import { namePattern } from "./kinds/schemas.ts";
import { type Questionnaire, questionsOf } from "./questionnaire.ts";
import type { QuestionnaireForm } from "./questionnaire-form.ts";
import { type SurveyJsFault, readSurveyJs } from "./surveyjs.ts";

export type UploadOutcome =
  | { questionnaire: Questionnaire; unused: string[]; fresh: string[] }
  | { faults: SurveyJsFault[] }
  | { refused: "short" | "used" | "unknown"; field: "short" | "addTo" };

/** What the form would bring in, and the names of its new questions that a form asks settings of. Stores nothing. */
export function checkUpload({ addTo, short, minutes, json }: QuestionnaireForm): UploadOutcome {
  const before = addTo === "own" ? undefined : newestVersionOf(addTo);
  if (before === null) return { refused: "unknown", field: "addTo" };
  if (!before && !namePattern.test(short)) return { refused: "short", field: "short" };
  if (!before && newestVersionOf(short)) return { refused: "used", field: "short" };
  const read = readSurveyJs(json, {
    name: before?.name ?? short,
    version: (before?.version ?? 0) + 1,
    minutes,
    before,
  });
  if ("faults" in read) return read;
  const old = before ? questionsOf(before).map(({ name }) => name) : [];
  const names = questionsOf(read.questionnaire)
    .filter(hasSettings)
    .map(({ name }) => name);
  return { ...read, fresh: names.filter((name) => !old.includes(name)) };
}

/** The questionnaire with the settings that the form gives these questions; other questions stay as they are. */
export function withSettings(questionnaire: Questionnaire, names: string[], form: FormData): Questionnaire {
  const pages = questionnaire.pages.map((page) => ({
    ...page,
    elements: page.elements.map((question) => {
      if (!names.includes(question.name)) return question;
      const valuesOf = (field: string) => form.getAll(`${field}.${question.name}`).map(String);
      return kindOf(question).withSettings?.(question, valuesOf) ?? question;
    }),
  }));
  return { ...questionnaire, pages };
}
