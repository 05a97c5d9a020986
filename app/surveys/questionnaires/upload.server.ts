import { newestVersionOf } from "./questionnaires.server.ts";
import { choiceQuestionsOf, type Questionnaire } from "./questionnaire.ts";
import type { QuestionnaireForm } from "./questionnaire-form.ts";
import { type SurveyJsFault, type ScaleSettings, readSurveyJs } from "./surveyjs.ts";

export type UploadOutcome =
  | { questionnaire: Questionnaire; unused: string[]; fresh: string[] }
  | { faults: SurveyJsFault[] }
  | { refused: "short" | "used" | "unknown"; field: "short" | "addTo" };

/** What the form would bring in, and the names of its new questions. Keeps nothing. */
export function checkUpload({ addTo, short, minutes, json }: QuestionnaireForm): UploadOutcome {
  const before = addTo === "own" ? undefined : newestVersionOf(addTo);
  if (before === null) return { refused: "unknown", field: "addTo" };
  if (!before && !/^[a-z][a-z0-9_]{0,39}$/.test(short)) return { refused: "short", field: "short" };
  if (!before && newestVersionOf(short)) return { refused: "used", field: "short" };
  const read = readSurveyJs(json, {
    name: before?.name ?? short,
    version: (before?.version ?? 0) + 1,
    minutes,
    before,
  });
  if ("faults" in read) return read;
  const old = before ? choiceQuestionsOf(before).map(({ name }) => name) : [];
  const names = choiceQuestionsOf(read.questionnaire).map(({ name }) => name);
  return { ...read, fresh: names.filter((name) => !old.includes(name)) };
}

/** What the form says of each of these questions. */
export function readScaleSettings(form: FormData, names: string[]): Map<string, ScaleSettings> {
  return new Map(
    names.map((name) => {
      const best = String(form.get(`best.${name}`));
      const outside = form.getAll(`outside.${name}`).map(String);
      return [name, { best: best === "first" || best === "last" ? best : "none", outside }];
    }),
  );
}
