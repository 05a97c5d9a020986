import { kindReading } from "./kinds/questions.ts";
import { objectsIn, otherLanguages, type RawObject } from "./surveyjs-json.ts";

const knownKeys = {
  survey: ["title", "pages", "elements", "name", "version", "locale", "minutes"],
  page: ["name", "title", "elements"],
  question: ["type", "name", "title", "description", "isRequired"],
};

/** The settings of a file that has no faults which the site does not use, and its texts in other languages. */
export function unusedKeys(json: RawObject, pages: RawObject[]): string[] {
  const questions = pages.flatMap(({ elements }) => objectsIn(elements));
  return [
    ...new Set([
      ...othersIn(json, knownKeys.survey),
      ...pages.flatMap((page) => othersIn(page, knownKeys.page)),
      ...questions.flatMap((question) =>
        othersIn(question, [...knownKeys.question, ...kindReading(question.type)!.surveyJsKeys]),
      ),
    ]),
  ];
}

const othersIn = (raw: RawObject, known: string[]): string[] => [
  ...Object.keys(raw).filter((key) => !known.includes(key)),
  ...["title", "description"].flatMap((key) =>
    otherLanguages(raw[key]).map((language) => `${key} (${language})`),
  ),
];
