import { undrawableIn } from "../../base/pdf/drawable.ts";
import { type JsonRefusal, readJsonFile } from "../../base/text-files/read-json.ts";
import type { QuestionFault } from "./kinds/question-kind.ts";
import { kindReading, type Question } from "./kinds/questions.ts";
import { maxDescriptionChars, maxTitleChars, maxWrittenNameChars, namePattern } from "./kinds/schemas.ts";
import { nameFrom } from "./names.ts";
import { type QuestionnaireContent, readContent } from "./content.ts";
import { maxPages, maxQuestionnaireTitleChars } from "./questionnaire.ts";
import {
  isDanish,
  isRawObject,
  lacksDanish,
  localisedText,
  objectsIn,
  plainText,
  type RawObject,
} from "./surveyjs-json.ts";
import { minutesIn, unusedKeys } from "./surveyjs-unused.ts";

/** What is wrong with a file, and where: a page's or a question's name, or its number when it has none. */
export interface SurveyJsFault {
  what:
    | QuestionFault
    | JsonRefusal
    | "language"
    | "too-many-questions"
    | "too-many-pages"
    | "no-pages"
    | "empty-page"
    | "condition"
    | "kind"
    | "name"
    | "twice"
    | "untitled"
    | "long-title"
    | "title-letters"
    | "letters"
    | "long-page-title"
    | "title"
    | "description"
    | "shape";
  where: string;
  /** The number of the page, for what is wrong with a question. */
  page?: number;
  /** SurveyJS' name of a kind that we do not take. */
  kind?: string;
}

/** Keys that show, compute or validate by an expression: refused, whatever the expression is. */
const conditionKeys =
  /(If|Expression|^expression|^validators|^triggers|^calculatedValues|^completedHtmlOnCondition|^navigateToUrlOnCondition)$/;

/** What the file does not say, and which questions there are already. */
export interface ReadingContext {
  /** The title when the file has none. */
  title?: string;
  /** Questions of an earlier version: one that the file names the same keeps its name. */
  known?: Question[];
  /** Questions that the file's are added to: none may have the same name. */
  before?: Question[];
}

export type ReadFile =
  | {
      content: QuestionnaireContent;
      /** The file's settings that are not used. */
      unused: string[];
      /** Questions that were read as another kind: SurveyJS' names of their kinds. */
      converted: string[];
    }
  | { faults: SurveyJsFault[] };

/** Far more than anybody answers. */
export const maxQuestions = 150;
const secondsPerQuestion = 20;

/**
 * Reads a questionnaire as SurveyJS writes it: pages of questions of our kinds, nothing computed or shown on conditions. Returns every
 * fault, or the questionnaire and what of the file is not used.
 */
export function readSurveyJs(file: Uint8Array, context: ReadingContext = {}): ReadFile {
  const { json, refused } = { json: undefined, refused: "no-json" as const, ...readJsonFile(file) };
  if (!isRawObject(json)) return { faults: [{ what: refused, where: "" }] };
  const language = plainText(json.locale).trim();
  if (!isDanish(language) && lacksDanish(json))
    return { faults: [{ what: "language", where: language.slice(0, maxLanguageChars) }] };
  const pages = objectsIn(json.pages ?? (Array.isArray(json.elements) ? [{ elements: json.elements }] : []));
  if (pages.length === 0) return { faults: [{ what: "no-pages", where: "" }] };
  const questions = pages.flatMap(({ elements }) => objectsIn(elements));
  if (questions.length > maxQuestions) return { faults: [{ what: "too-many-questions", where: "" }] };
  if (pages.length > maxPages) return { faults: [{ what: "too-many-pages", where: "" }] };
  const faults = [
    ...conditionFaults(json, {}),
    ...pages.flatMap(pageFaults),
    ...duplicateNames(questions, context.before ?? []),
  ];
  const title = localisedText(json.title) || (context.title ?? "");
  const titleEn = localisedText(json.title, "en");
  if (title === "") faults.push({ what: "untitled", where: "" });
  if (isLongTitle(title) || isLongTitle(titleEn)) faults.push({ what: "long-title", where: "" });
  const titles = [title, titleEn, ...pages.flatMap((page) => titlesOf(page))];
  if (undrawableIn(titles.join("")).length > 0) faults.push({ what: "title-letters", where: "" });
  if (faults.length > 0) return { faults };
  const minutes = minutesIn(json.minutes) ?? estimatedMinutes(questions.length);
  const read = readContent({ title, ...(titleEn && { titleEn }), minutes, pages: pagesOf(pages, context) });
  if ("wrong" in read)
    return { faults: read.wrong.map((where) => ({ what: "shape", where: where.replace(/: .*/s, "") })) };
  const types = questions.map(({ type }) => plainText(type));
  const converted = [...new Set(types.filter((type) => kindReading(type)!.type !== type))];
  return { content: read.content, unused: unusedKeys(json, pages), converted };
}

const maxLanguageChars = 20;

const titlesOf = ({ title }: RawObject): string[] => [localisedText(title), localisedText(title, "en")];

const isLongTitle = (title: string): boolean => title.length > maxQuestionnaireTitleChars;

const estimatedMinutes = (questions: number) =>
  Math.min(60, Math.max(1, Math.ceil((questions * secondsPerQuestion) / 60)));

const conditionFaults = (raw: RawObject, at: { where?: string; page?: number }): SurveyJsFault[] =>
  Object.keys(raw)
    .filter((key) => conditionKeys.test(key))
    .map((key) => ({ ...at, what: "condition", where: at.where ? `${at.where}: ${key}` : key }));

function pageFaults(page: RawObject, n: number): SurveyJsFault[] {
  const where = localisedText(page.name) || `${n + 1}`;
  const elements = objectsIn(page.elements);
  if (elements.length === 0) return [{ what: "empty-page", where }];
  const isLong = titlesOf(page).some(isLongTitle);
  return [
    ...conditionFaults(page, { where }),
    ...(isLong ? [{ what: "long-page-title" as const, where }] : []),
    ...elements.flatMap((question, at) => questionFaults(question, at, n + 1)),
  ];
}

function questionFaults(raw: RawObject, n: number, page: number): SurveyJsFault[] {
  const at = { where: nameIn(raw) || `${n + 1}`, page };
  const faults = conditionFaults(raw, at);
  const kind = kindReading(raw.type);
  // What another kind has for a text, we do not know.
  if (!kind) return [...faults, { ...at, what: "kind", kind: plainText(raw.type) }];
  const fault = (what: SurveyJsFault["what"], wrong: boolean) => wrong && faults.push({ ...at, what });
  const [title, description] = [raw.title, raw.description].map(
    (text) => [localisedText(text), localisedText(text, "en")] as const,
  );
  fault("name", nameIn(raw) === "" || nameIn(raw).length > maxWrittenNameChars);
  fault("title", title![0] === "" || title!.some(({ length }) => length > maxTitleChars));
  fault("letters", undrawableIn(title!.join("")).length > 0);
  fault(
    "description",
    description!.some(({ length }) => length > maxDescriptionChars),
  );
  return [...faults, ...kind.surveyJsFaults(raw).map((what) => ({ ...at, what }))];
}

const nameIn = (raw: RawObject) => plainText(raw.name).trim();
const writtenNameOf = ({ writtenName, name }: Question) => writtenName ?? name;

/** Names that occur twice, also among the questions that the file's are added to. */
function duplicateNames(questions: RawObject[], before: Question[]): SurveyJsFault[] {
  const names = [...before.map(writtenNameOf), ...questions.map(nameIn)];
  const twice = new Set(names.filter((name, at) => name !== "" && names.indexOf(name) < at));
  return [...twice].map((where) => ({ what: "twice", where }));
}

function pagesOf(pages: RawObject[], { known = [], before = [] }: ReadingContext) {
  const existing = [...known, ...before].map(({ name }) => name);
  const names = pages.map(({ name }) => plainText(name));
  const taken = [
    ...existing,
    // A name that can stay as it is goes before one that is made of another.
    ...pages.flatMap(({ elements }) => objectsIn(elements).map(nameIn).filter(isUsable)),
  ];
  return pages.map((page, n) => {
    const elements = objectsIn(page.elements).map((raw) => questionOf(raw, known, { existing, taken }));
    const named = names.indexOf(names[n]!) === n && isUsable(names[n]!);
    const title = localisedText(page.title) || elements[0]!.title.slice(0, 100);
    const titleEn = localisedText(page.title, "en");
    return { name: named ? names[n] : `page_${n + 1}`, title, ...(titleEn && { titleEn }), elements };
  });
}

const isUsable = (name: string) => namePattern.test(name) && nameFrom(name, [], "") === name;

/** `existing`: names of questions that there are already. `taken`: those and the file's own. */
function questionOf(
  raw: RawObject,
  known: Question[],
  { existing, taken }: { existing: string[]; taken: string[] },
): Question {
  const written = nameIn(raw);
  const same = known.find((question) => writtenNameOf(question) === written);
  const canStay = isUsable(written) && !existing.includes(written);
  const name = same?.name ?? (canStay ? written : nameFrom(written, taken, "question"));
  taken.push(name);
  const [titleEn, description, descriptionEn] = [
    localisedText(raw.title, "en"),
    localisedText(raw.description),
    localisedText(raw.description, "en"),
  ];
  return kindReading(raw.type)!.fromSurveyJs(raw, {
    name,
    ...(name !== written && { writtenName: written }),
    title: localisedText(raw.title),
    ...(titleEn && { titleEn }),
    ...(description && { description }),
    ...(description && descriptionEn && { descriptionEn }),
    ...(raw.isRequired === true && { required: true as const }),
  });
}
