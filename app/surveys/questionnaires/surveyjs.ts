import { type Question, type Questionnaire, readQuestionnaire } from "./questionnaire.ts";

/** What is wrong with a file, and where: a page's or a question's name, or its number when it has none. */
export interface Fault {
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

type Raw = Record<string, unknown>;

/** Keys that show, compute or judge by an expression, whether it parses or not: none is taken. */
const conditions =
  /(If|Expression|^expression|^validators|^triggers|^calculatedValues|^completedHtmlOnCondition|^navigateToUrlOnCondition)$/;
const ownChoices = [
  "showOtherItem",
  "hasOther",
  "showNoneItem",
  "hasNone",
  "choicesByUrl",
  "choicesFromQuestion",
];
const taken = {
  survey: ["title", "pages", "elements", "name", "version", "locale", "minutes"],
  page: ["name", "title", "elements"],
  question: ["type", "name", "title", "description", "choices", "maxLength", "best", "outside", "scale"],
};

/** A text as SurveyJS keeps it: plain, or by language. */
function textOf(given: unknown): string {
  if (typeof given === "string") return given.trim();
  const byLanguage = (given ?? {}) as Raw;
  const found = byLanguage.da ?? byLanguage.default;
  return typeof found === "string" ? found.trim() : "";
}

const isRaw = (given: unknown): given is Raw =>
  typeof given === "object" && given !== null && !Array.isArray(given);
const listOf = (given: unknown): Raw[] => (Array.isArray(given) ? given.filter(isRaw) : []);

/**
 * Reads a questionnaire as SurveyJS writes it, and makes of it what we ask: pages of radiogroup and comment, nothing on
 * conditions. `naming` says what the file does not. Tells every fault it finds, and which settings it leaves unused.
 */
export function readSurveyJs(
  text: string,
  naming: Pick<Questionnaire, "name" | "version" | "minutes"> & {
    before?: Questionnaire;
  },
): { questionnaire: Questionnaire; unused: string[] } | { faults: Fault[] } {
  const json = parse(text);
  if (!isRaw(json)) return { faults: [{ what: "no-json", where: "" }] };
  const pages = listOf(json.pages ?? (Array.isArray(json.elements) ? [{ elements: json.elements }] : []));
  if (pages.length === 0) return { faults: [{ what: "no-pages", where: "" }] };
  const faults = [...faultsAt(json, ""), ...pages.flatMap(pageFaults), ...doubles(pages, naming.before)];
  const title = naming.before?.title ?? textOf(json.title);
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
  return { questionnaire: read.questionnaire, unused: unusedIn(json, pages) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const faultsAt = (raw: Raw, where: string): Fault[] =>
  Object.keys(raw)
    .filter((key) => conditions.test(key))
    .map((key) => ({ what: "condition", where: where ? `${where}: ${key}` : key }));

function pageFaults(page: Raw, n: number): Fault[] {
  const where = textOf(page.name) || `${n + 1}`;
  const elements = listOf(page.elements);
  if (elements.length === 0) return [{ what: "empty-page", where }];
  return [...faultsAt(page, where), ...elements.flatMap(questionFaults)];
}

function questionFaults(raw: Raw, n: number): Fault[] {
  const where = typeof raw.name === "string" && raw.name ? raw.name : `${n + 1}`;
  const faults = faultsAt(raw, where);
  const fault = (what: Fault["what"], wrong: boolean) => wrong && faults.push({ what, where });
  fault("name", !/^[a-z][a-z0-9_]{0,39}$/.test(String(raw.name)));
  fault("title", !textOf(raw.title) || textOf(raw.title).length > 300);
  if (raw.type === "comment")
    fault(
      "length",
      raw.maxLength !== undefined && !(Number(raw.maxLength) >= 1 && Number(raw.maxLength) <= 4000),
    );
  else if (raw.type === "radiogroup") {
    const values = valuesOf(raw);
    fault(
      "own-choice",
      ownChoices.some((key) => raw[key]),
    );
    fault("choices", values.length < 2 || values.length > 11 || values.some(({ text }) => !text));
    fault("choice-twice", new Set(values.map(({ value }) => value)).size < values.length);
  } else fault("kind", true);
  return faults;
}

/** Names that stand twice, also against the questionnaire that the pages are added to. */
function doubles(pages: Raw[], before: Questionnaire | undefined): Fault[] {
  const names = [
    ...(before?.pages.flatMap(({ elements }) => elements.map(({ name }) => name)) ?? []),
    ...pages.flatMap(({ elements }) => listOf(elements).map(({ name }) => String(name))),
  ];
  const twice = names.filter((name, n) => names.indexOf(name) !== n);
  return [...new Set(twice)].map((where) => ({ what: "twice", where }));
}

/** The choices, each a value and its text. */
function valuesOf(raw: Raw): { value: string; text: string }[] {
  if (!Array.isArray(raw.choices)) return [];
  return raw.choices.map((choice: unknown) => {
    if (!isRaw(choice)) return { value: String(choice), text: String(choice).trim() };
    return { value: String(choice.value), text: textOf(choice.text ?? String(choice.value ?? "")) };
  });
}

function pageOf(page: Raw, n: number, before: Questionnaire | undefined) {
  const number = (before?.pages.length ?? 0) + n + 1;
  const elements = listOf(page.elements).map(questionOf);
  return { name: `page_${number}`, title: textOf(page.title) || elements[0]!.title.slice(0, 100), elements };
}

function questionOf(raw: Raw): Question {
  const description = textOf(raw.description);
  const common = {
    name: String(raw.name),
    title: textOf(raw.title),
    ...(description && { description }),
  };
  if (raw.type === "comment") return { type: "comment", ...common, maxLength: Number(raw.maxLength ?? 1000) };
  const values = valuesOf(raw);
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

function unusedIn(json: Raw, pages: Raw[]): string[] {
  const others = (raw: Raw, known: string[]) => Object.keys(raw).filter((key) => !known.includes(key));
  const questions = pages.flatMap(({ elements }) => listOf(elements));
  return [
    ...new Set([
      ...others(json, taken.survey),
      ...pages.flatMap((page) => others(page, taken.page)),
      ...questions.flatMap((question) => others(question, taken.question)),
    ]),
  ];
}

/** What the file does not say of a question and the secretariat does: which end is best, and which answers lie outside. */
export interface Judged {
  best: "first" | "last" | "none";
  outside: string[];
}

/** The questionnaire with what has been said of these questions; others stay as they are. Refuses nothing that is offered. */
export function judged(questionnaire: Questionnaire, said: Map<string, Judged>): Questionnaire {
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
