import { type Question, type Questionnaire, readQuestionnaire } from "./questionnaire.ts";

/** What is wrong with a file, and where: a page's or a question's name, or its number when it has none. */
export interface SurveyJsFault {
  what:
    | "no-json"
    | "no-pages"
    | "empty-page"
    | "condition"
    | "kind"
    | "name"
    | "twice"
    | "untitled"
    | "title"
    | "choices"
    | "choice-twice"
    | "own-choice"
    | "length"
    | "shape";
  where: string;
}

type RawObject = Record<string, unknown>;

/** Keys that show, compute or judge by an expression, whether it parses or not: none is taken. */
const conditionKeys =
  /(If|Expression|^expression|^validators|^triggers|^calculatedValues|^completedHtmlOnCondition|^navigateToUrlOnCondition)$/;
const unsupportedChoiceKeys = [
  "showOtherItem",
  "hasOther",
  "showNoneItem",
  "hasNone",
  "choicesByUrl",
  "choicesFromQuestion",
];
const knownKeys = {
  survey: ["title", "pages", "elements", "name", "version", "locale", "minutes"],
  page: ["name", "title", "elements"],
  question: ["type", "name", "title", "description", "choices", "maxLength", "best", "outside", "scale"],
};

/** A text as SurveyJS keeps it: plain, or by language. */
function localisedText(given: unknown): string {
  if (typeof given === "string") return given.trim();
  const byLanguage = (given ?? {}) as RawObject;
  const found = byLanguage.da ?? byLanguage.default;
  return typeof found === "string" ? found.trim() : "";
}

const isRawObject = (given: unknown): given is RawObject =>
  typeof given === "object" && given !== null && !Array.isArray(given);
const objectsIn = (given: unknown): RawObject[] => (Array.isArray(given) ? given.filter(isRawObject) : []);

/**
 * Reads a questionnaire as SurveyJS writes it, and makes of it what we ask: pages of radiogroup and comment, nothing on
 * conditions. `naming` says what the file does not. Tells every fault it finds, and which settings it leaves unused.
 */
export function readSurveyJs(
  text: string,
  naming: Pick<Questionnaire, "name" | "version" | "minutes"> & {
    before?: Questionnaire;
  },
): { questionnaire: Questionnaire; unused: string[] } | { faults: SurveyJsFault[] } {
  const json = parseJson(text);
  if (!isRawObject(json)) return { faults: [{ what: "no-json", where: "" }] };
  const pages = objectsIn(json.pages ?? (Array.isArray(json.elements) ? [{ elements: json.elements }] : []));
  if (pages.length === 0) return { faults: [{ what: "no-pages", where: "" }] };
  const faults = [
    ...conditionFaults(json, ""),
    ...pages.flatMap(pageFaults),
    ...duplicateNames(pages, naming.before),
  ];
  const title = naming.before?.title ?? localisedText(json.title);
  if (title === "") faults.push({ what: "untitled", where: "" });
  if (faults.length > 0) return { faults };
  const { before, ...named } = naming;
  const drawn = {
    ...named,
    title,
    locale: "da",
    pages: [...(before?.pages ?? []), ...pages.map((page, n) => pageOf(page, n, before))],
  };
  const read = readQuestionnaire(drawn);
  if ("wrong" in read) return { faults: read.wrong.map((where) => ({ what: "shape", where })) };
  return { questionnaire: read.questionnaire, unused: unusedKeys(json, pages) };
}

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
  fault("name", !/^[a-z][a-z0-9_]{0,39}$/.test(String(raw.name)));
  fault("title", !localisedText(raw.title) || localisedText(raw.title).length > 300);
  if (raw.type === "comment")
    fault(
      "length",
      raw.maxLength !== undefined && !(Number(raw.maxLength) >= 1 && Number(raw.maxLength) <= 4000),
    );
  else if (raw.type === "radiogroup") {
    const values = choicesIn(raw);
    fault(
      "own-choice",
      unsupportedChoiceKeys.some((key) => raw[key]),
    );
    fault("choices", values.length < 2 || values.length > 11 || values.some(({ text }) => !text));
    fault("choice-twice", new Set(values.map(({ value }) => value)).size < values.length);
  } else fault("kind", true);
  return faults;
}

/** Names that stand twice, also against the questionnaire that the pages are added to. */
function duplicateNames(pages: RawObject[], before: Questionnaire | undefined): SurveyJsFault[] {
  const names = [
    ...(before?.pages.flatMap(({ elements }) => elements.map(({ name }) => name)) ?? []),
    ...pages.flatMap(({ elements }) => objectsIn(elements).map(({ name }) => String(name))),
  ];
  const twice = names.filter((name, n) => names.indexOf(name) !== n);
  return [...new Set(twice)].map((where) => ({ what: "twice", where }));
}

/** The choices, each a value and its text. */
function choicesIn(raw: RawObject): { value: string; text: string }[] {
  if (!Array.isArray(raw.choices)) return [];
  return raw.choices.map((choice: unknown) => {
    if (!isRawObject(choice)) return { value: String(choice), text: String(choice).trim() };
    return { value: String(choice.value), text: localisedText(choice.text ?? String(choice.value ?? "")) };
  });
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
    name: String(raw.name),
    title: localisedText(raw.title),
    ...(description && { description }),
  };
  if (raw.type === "comment") return { type: "comment", ...common, maxLength: Number(raw.maxLength ?? 1000) };
  const values = choicesIn(raw);
  const plain = values.every(({ value }) => /^[a-z0-9][a-z0-9_-]{0,39}$/.test(value));
  const choices = values.map(({ value, text }, n) => ({ value: plain ? value : `c${n + 1}`, text }));
  const outside = Array.isArray(raw.outside) ? raw.outside.map(String) : [];
  const best = ["first", "last"].includes(String(raw.best)) ? (raw.best as "first") : "none";
  return {
    type: "radiogroup",
    ...common,
    choices,
    scale: typeof raw.scale === "string" ? raw.scale : scaleNameOf(choices),
    best,
    outside: choices.filter((_, n) => outside.includes(values[n]!.value)).map(({ value }) => value),
  };
}

/** Questions with the same choices have the same scale. */
const scaleNameOf = (choices: { text: string }[]) =>
  `${choices[0]!.text} – ${choices.at(-1)!.text} (${choices.length})`.slice(0, 40).trim();

function unusedKeys(json: RawObject, pages: RawObject[]): string[] {
  const others = (raw: RawObject, known: string[]) => Object.keys(raw).filter((key) => !known.includes(key));
  const questions = pages.flatMap(({ elements }) => objectsIn(elements));
  return [
    ...new Set([
      ...others(json, knownKeys.survey),
      ...pages.flatMap((page) => others(page, knownKeys.page)),
      ...questions.flatMap((question) => others(question, knownKeys.question)),
    ]),
  ];
}

/** What the file does not say of a question and the secretariat does: which end is best, and which answers lie outside. */
export interface ScaleSettings {
  best: "first" | "last" | "none";
  outside: string[];
}

/** The questionnaire with what has been said of these questions; others stay as they are. Refuses nothing that is offered. */
export function withScaleSettings(
  questionnaire: Questionnaire,
  said: Map<string, ScaleSettings>,
): Questionnaire {
  const pages = questionnaire.pages.map((page) => ({
    ...page,
    elements: page.elements.map((question) => {
      const of = said.get(question.name);
      if (!of || question.type === "comment") return question;
      const values = question.choices.map(({ value }) => value);
      return { ...question, best: of.best, outside: of.outside.filter((value) => values.includes(value)) };
    }),
  }));
  return { ...questionnaire, pages };
}
