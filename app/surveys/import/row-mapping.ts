import { z } from "zod";
import { oneLine } from "../../base/forms/one-line.ts";
import type { Choice } from "../questionnaires/kinds/question-kind.ts";
import { kindOf, type Question } from "../questionnaires/kinds/questions.ts";
import { versionNameOf, versionNamePattern } from "../questionnaires/version-name.ts";
import { type Answers, type Questionnaire, questionsOf } from "../questionnaires/questionnaire.ts";

/** What a column can be besides a question. */
const specialColumns = ["@municipality", "@complete"] as const;

/**
 * How the rows of a round that was run elsewhere are read. A column that is not named here is never stored; a label that is
 * mapped to null is set aside. Without a column of "@complete" ("yes" and "no" in labels), whole is who has answered every choice.
 */
export const mappingSchema = z.object({
  round: oneLine(80),
  questionnaire: z.string().regex(versionNamePattern),
  from: z.iso.date(),
  to: z.iso.date(),
  columns: z.record(z.string(), z.string()),
  labels: z.record(z.string(), z.record(z.string(), z.string().nullable())),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** A row of the file: its number, and its cells by heading in small letters. */
export interface SheetRow {
  line: number;
  cells: Record<string, string>;
}

export interface AnswersSheet {
  headings: string[];
  rows: SheetRow[];
}

const isAlike = (a: string, b: string) => normalised(a) === normalised(b);
const normalised = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

/** A first mapping, by what is alike: headings that are a question's wording or name, labels that are a choice's text. */
export function proposeMapping(headings: string[], rows: SheetRow[], questionnaire: Questionnaire): Mapping {
  const columns: Record<string, string> = {};
  const labels: Mapping["labels"] = {};
  for (const heading of headings) {
    const question = questionsOf(questionnaire).find(
      ({ name, title }) => isAlike(title, heading) || isAlike(name, heading),
    );
    const what = question?.name ?? (normalised(heading) === "kommune" ? "@municipality" : undefined);
    if (!what || Object.values(columns).includes(what)) continue;
    columns[heading] = what;
    const choices = question && labelsOf(question);
    if (choices) labels[what] = proposeLabels(rows, heading, choices);
  }
  return { round: "", questionnaire: versionNameOf(questionnaire), from: "", to: "", columns, labels };
}

/** What a label in a column of answers to the question can stand for; null where the column holds text instead. */
export function labelsOf(question: Question): Choice[] | null {
  const { importedAs } = kindOf(question);
  return "labels" in importedAs ? importedAs.labels(question) : null;
}

/** Every label of the column, with the choice it is alike; one that is like none is left for people to say. */
function proposeLabels(rows: SheetRow[], heading: string, choices: { value: string; text: string }[]) {
  const written = [...new Set(rows.map(({ cells }) => cells[heading] ?? "").filter(Boolean))].sort();
  return Object.fromEntries(
    written.map((label) => [label, choices.find(({ text }) => isAlike(text, label))?.value ?? "?"]),
  );
}

/** One row as it is taken: what is asked at closing of an answer that was given here. */
export interface ImportedAnswer {
  municipality: string;
  sent: boolean;
  answers: Answers;
}

export interface RowsRead {
  answers: ImportedAnswer[];
  /** Rows and values that are not taken, with the reason; a row's reason names no column. */
  aside: {
    line: number;
    column: string;
    reason: "empty" | "mapped-to-nothing" | "too-long";
  }[];
  /** What must be mended before anything is taken. */
  wrong: {
    where: string;
    reason: "column" | "question" | "twice" | "label" | "choice";
  }[];
  /** Values taken, by question. */
  values: Record<string, number>;
}

/** Reads every row and value: taken, set aside with a reason, or refused; nothing else happens to any of them. */
export function readRows(
  headings: string[],
  rows: SheetRow[],
  mapping: Mapping,
  questionnaire: Questionnaire,
): RowsRead {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.name, question]));
  const columns = Object.entries(mapping.columns).map(([heading, what]) => ({
    heading: headings.find((one) => isAlike(one, heading)) ?? normalised(heading),
    what,
  }));
  const wrong: RowsRead["wrong"] = [
    ...columns
      .filter(({ heading }) => !headings.includes(heading))
      .map(({ heading }) => mappingFault(heading, "column")),
    ...columns
      .filter(({ what }) => !questions.has(what) && !specialColumns.includes(what as "@complete"))
      .map(({ what }) => mappingFault(what, "question")),
    ...columns
      .filter(({ what }, n) => columns.findIndex((one) => one.what === what) !== n)
      .map(({ what }) => mappingFault(what, "twice")),
    ...unknownChoices(mapping, questions),
  ];
  const read: RowsRead = { answers: [], aside: [], wrong, values: {} };
  if (wrong.length > 0) return read;
  for (const row of rows) readRow(row, columns, mapping, questions, read);
  read.wrong = read.wrong.filter(({ where }, n, all) => all.findIndex((one) => one.where === where) === n);
  return read;
}

const mappingFault = (where: string, reason: RowsRead["wrong"][number]["reason"]) => ({ where, reason });

/** Choices that the mapping names and no question offers. */
function unknownChoices({ labels }: Mapping, questions: Map<string, Question>): RowsRead["wrong"] {
  return Object.entries(labels).flatMap(([what, of]) => {
    const question = questions.get(what);
    const offered =
      what === "@complete"
        ? ["yes", "no"]
        : ((question && labelsOf(question)) ?? []).map(({ value }) => value);
    const others = Object.values(of).filter(
      (value) => value !== null && value !== "?" && !offered.includes(value),
    );
    return others.map((value) => mappingFault(`${what}: ${value}`, "choice"));
  });
}

type Columns = { heading: string; what: string }[];

function readRow(
  row: SheetRow,
  columns: Columns,
  mapping: Mapping,
  questions: Map<string, Question>,
  read: RowsRead,
): void {
  const answers: Answers = {};
  let [municipality, complete] = ["", undefined as boolean | undefined];
  for (const { heading, what } of columns) {
    const written = row.cells[heading] ?? "";
    if (written === "") continue;
    if (what === "@municipality") municipality = written;
    else if (what === "@complete") complete = readLabel(mapping, what, written, row, read) === "yes";
    else {
      const value = readAnswer(questions.get(what)!, written, mapping, row, read);
      if (value !== null) answers[what] = value;
    }
  }
  if (Object.keys(answers).length === 0) {
    read.aside.push({ line: row.line, column: "", reason: "empty" });
    return;
  }
  for (const name of Object.keys(answers)) read.values[name] = (read.values[name] ?? 0) + 1;
  const asked = columns.filter(({ what }) => {
    const question = questions.get(what);
    return question && kindOf(question).counted(question);
  });
  const sent = complete ?? asked.every(({ what }) => what in answers);
  read.answers.push({ municipality, sent, answers });
}

function readAnswer(
  question: Question,
  written: string,
  mapping: Mapping,
  row: SheetRow,
  read: RowsRead,
): string | null {
  const { importedAs } = kindOf(question);
  if ("labels" in importedAs) return readLabel(mapping, question.name, written, row, read);
  const text = importedAs.text(question, written);
  if (text !== null) return text;
  read.aside.push({ line: row.line, column: question.name, reason: "too-long" });
  return null;
}

/** The choice that a label stands for; null when it is set aside, or not known: then the file is refused. */
function readLabel(
  { labels }: Mapping,
  what: string,
  written: string,
  { line }: SheetRow,
  read: RowsRead,
): string | null {
  const known = Object.entries(labels[what] ?? {}).find(([label]) => isAlike(label, written))?.[1];
  if (known === undefined || known === "?") read.wrong.push(mappingFault(`${what}: ${written}`, "label"));
  else if (known === null) read.aside.push({ line, column: what, reason: "mapped-to-nothing" });
  else return known;
  return null;
}
