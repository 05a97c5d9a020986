import { newestOf } from "./questionnaires.server.ts";
import { choosingOf, type Questionnaire } from "./questionnaire.ts";
import type { QuestionnaireForm } from "./questionnaire-form.ts";
import { type Fault, type Judged, readSurveyJs } from "./surveyjs.ts";

export type Brought =
  | { questionnaire: Questionnaire; unused: string[]; fresh: string[] }
  | { faults: Fault[] }
  | { refused: "short" | "used" | "unknown"; field: "short" | "addTo" };

/** What the form would bring in, and the names of its new questions. Keeps nothing. */
export function bringIn({ addTo, short, minutes, json }: QuestionnaireForm): Brought {
  const before = addTo === "own" ? undefined : newestOf(addTo);
  if (before === null) return { refused: "unknown", field: "addTo" };
  if (!before && !/^[a-z][a-z0-9_]{0,39}$/.test(short)) return { refused: "short", field: "short" };
  if (!before && newestOf(short)) return { refused: "used", field: "short" };
  const read = readSurveyJs(json, {
    name: before?.name ?? short,
    version: (before?.version ?? 0) + 1,
    minutes,
    before,
  });
  if ("faults" in read) return read;
  const old = before ? choosingOf(before).map(({ name }) => name) : [];
  const names = choosingOf(read.questionnaire).map(({ name }) => name);
  return { ...read, fresh: names.filter((name) => !old.includes(name)) };
}

/** What the form says of each of these questions. */
export function readJudged(form: FormData, names: string[]): Map<string, Judged> {
  return new Map(
    names.map((name) => {
      const best = String(form.get(`best.${name}`));
      const outside = form.getAll(`outside.${name}`).map(String);
      return [name, { best: best === "first" || best === "last" ? best : "none", outside }];
    }),
  );
}
