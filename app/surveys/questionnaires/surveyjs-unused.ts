import { kindReading } from "./kinds/questions.ts";
import {
  isDanish,
  isRawObject,
  objectsIn,
  otherLanguages,
  plainText,
  type RawObject,
} from "./surveyjs-json.ts";

const knownKeys = {
  survey: ["title", "pages", "elements", "name", "version", "locale", "minutes"],
  page: ["name", "title", "elements"],
  question: ["type", "name", "title", "description", "isRequired"],
};

/** The minutes that a file says an answer takes; null when it says none, or none that can be. */
export const minutesIn = (raw: unknown): number | null =>
  Number.isInteger(raw) && Number(raw) >= 1 && Number(raw) <= 60 ? Number(raw) : null;

const isText = (raw: unknown) =>
  typeof raw === "string" || (isRawObject(raw) && Object.values(raw).every((one) => typeof one === "string"));
const isListOfObjects = (raw: unknown) => Array.isArray(raw) && raw.every(isRawObject);

/** Which values of a known key are used, or say what is so in any case. */
const isUsed: Record<string, (raw: unknown) => boolean> = {
  title: isText,
  description: isText,
  name: (raw) => typeof raw === "string" || typeof raw === "number",
  version: (raw) => Number.isInteger(raw) && Number(raw) > 0,
  locale: (raw) => typeof raw === "string" && isDanish(plainText(raw).trim()),
  minutes: (raw) => minutesIn(raw) !== null,
  isRequired: (raw) => typeof raw === "boolean",
  pages: isListOfObjects,
  elements: isListOfObjects,
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
  ...Object.keys(raw).filter((key) => !known.includes(key) || !(isUsed[key]?.(raw[key]) ?? true)),
  ...["title", "description"].flatMap((key) =>
    otherLanguages(raw[key]).map((language) => `${key} (${language})`),
  ),
];
