import { isModestJson } from "../../base/json-limits.ts";
import type { QuestionFault } from "./kinds/question-kind.ts";
import { kindNamed, type Question } from "./kinds/questions.ts";
import { maxTitleChars, namePattern } from "./kinds/schemas.ts";
import { type Questionnaire, readQuestionnaire } from "./questionnaire.ts";
import { isRawObject, localisedText, objectsIn, plainText, type RawObject } from "./surveyjs-json.ts";

/** What is wrong with a file, and where: a page's or a question's name, or its number when it has none. */
export interface SurveyJsFault {
  what:
    | QuestionFault
    | "too-many-values"
    | "too-many-questions"
    | "no-json"
    | "no-pages"
    | "empty-page"
    | "condition"
    | "kind"
    | "name"
    | "twice"
    | "untitled"
    | "title"
    | "shape";
  where: string;
}

/** Keys that show, compute or validate by an expression: refused, whatever the expression is. */
const conditionKeys =
  /(If|Expression|^expression|^validators|^triggers|^calculatedValues|^completedHtmlOnCondition|^navigateToUrlOnCondition)$/;
const knownKeys = {
  survey: ["title", "pages", "elements", "name", "version", "locale", "minutes"],
  page: ["name", "title", "elements"],
  question: ["type", "name", "title", "description"],
};

/**
 * Reads a questionnaire as SurveyJS writes it: pages of questions of our kinds, nothing computed or shown on conditions. `naming` gives
 * what the file does not; with `before` the pages are added to that questionnaire. Returns every fault, or the questionnaire and the
 * settings of the file that are not used.
 */
export function readSurveyJs(
  text: string,
  naming: Pick<Questionnaire, "name" | "version" | "minutes"> & {
    before?: Questionnaire;
  },
): { questionnaire: Questionnaire; unused: string[] } | { faults: SurveyJsFault[] } {
  if (!isModestJson(Buffer.from(text))) return { faults: [{ what: "too-many-values", where: "" }] };
  const json = parseJson(text);
  if (!isRawObject(json)) return { faults: [{ what: "no-json", where: "" }] };
  const pages = objectsIn(json.pages ?? (Array.isArray(json.elements) ? [{ elements: json.elements }] : []));
  if (pages.length === 0) return { faults: [{ what: "no-pages", where: "" }] };
  if (countQuestions(pages) > maxQuestions) return { faults: [{ what: "too-many-questions", where: "" }] };
  const faults = [
    ...conditionFaults(json, ""),
    ...pages.flatMap(pageFaults),
    ...duplicateNames(pages, naming.before),
  ];
  const title = naming.before?.title ?? localisedText(json.title);
  if (title === "") faults.push({ what: "untitled", where: "" });
  if (faults.length > 0) return { faults };
  const { before, ...named } = naming;
  const raw = {
    ...named,
    title,
    locale: "da",
    pages: [...(before?.pages ?? []), ...pages.map((page, n) => pageOf(page, n, before))],
  };
  const read = readQuestionnaire(raw);
  if ("wrong" in read) return { faults: read.wrong.map((where) => ({ what: "shape", where })) };
  return { questionnaire: read.questionnaire, unused: unusedKeys(json, pages) };
}

/** Far more than anybody answers. */
export const maxQuestions = 300;

const countQuestions = (pages: RawObject[]) =>
  pages.reduce((sum, { elements }) => sum + objectsIn(elements).length, 0);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const conditionFaults = (raw: RawObject, where: string): SurveyJsFault[] =>
  Object.keys(raw)
    .filter((key) => conditionKeys.test(key))
    .map((key) => ({ what: "condition", where: where ? `${where}: ${key}` : key }));

function pageFaults(page: RawObject, n: number): SurveyJsFault[] {
  const where = localisedText(page.name) || `${n + 1}`;
  const elements = objectsIn(page.elements);
  if (elements.length === 0) return [{ what: "empty-page", where }];
  return [...conditionFaults(page, where), ...elements.flatMap(questionFaults)];
}

function questionFaults(raw: RawObject, n: number): SurveyJsFault[] {
  const where = typeof raw.name === "string" && raw.name ? raw.name : `${n + 1}`;
  const faults = conditionFaults(raw, where);
  const fault = (what: SurveyJsFault["what"], wrong: boolean) => wrong && faults.push({ what, where });
  fault("name", !namePattern.test(plainText(raw.name)));
  fault("title", !localisedText(raw.title) || localisedText(raw.title).length > maxTitleChars);
  const kind = kindNamed(raw.type);
  const found: SurveyJsFault["what"][] = kind ? kind.surveyJsFaults(raw) : ["kind"];
  faults.push(...found.map((what) => ({ what, where })));
  return faults;
}

/** Names that occur twice, also in the questionnaire that the pages are added to. */
function duplicateNames(pages: RawObject[], before: Questionnaire | undefined): SurveyJsFault[] {
  const names = [
    ...(before?.pages.flatMap(({ elements }) => elements.map(({ name }) => name)) ?? []),
    ...pages.flatMap(({ elements }) => objectsIn(elements).map(({ name }) => plainText(name))),
  ];
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice].map((where) => ({ what: "twice", where }));
}

function pageOf(page: RawObject, n: number, before: Questionnaire | undefined) {
  const number = (before?.pages.length ?? 0) + n + 1;
  const elements = objectsIn(page.elements).map(questionOf);
  return {
    name: `page_${number}`,
    title: localisedText(page.title) || elements[0]!.title.slice(0, 100),
    elements,
  };
}

function questionOf(raw: RawObject): Question {
  const description = localisedText(raw.description);
  const common = {
    name: plainText(raw.name),
    title: localisedText(raw.title),
    ...(description && { description }),
  };
  return kindNamed(raw.type)!.fromSurveyJs(raw, common);
}

function unusedKeys(json: RawObject, pages: RawObject[]): string[] {
  const others = (raw: RawObject, known: string[]) => Object.keys(raw).filter((key) => !known.includes(key));
  const questions = pages.flatMap(({ elements }) => objectsIn(elements));
  return [
    ...new Set([
      ...others(json, knownKeys.survey),
      ...pages.flatMap((page) => others(page, knownKeys.page)),
      ...questions.flatMap((question) =>
        others(question, [...knownKeys.question, ...kindNamed(question.type)!.surveyJsKeys]),
      ),
    ]),
  ];
}
