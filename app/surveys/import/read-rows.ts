import { mapInSlices } from "../../base/slices.ts";
import { kindOf, type Question } from "../questionnaires/kinds/questions.ts";
import {
  type Answers,
  countedQuestionsOf,
  type Questionnaire,
  questionsOf,
} from "../questionnaires/questionnaire.ts";
import {
  type AnswersSheet,
  asWritten,
  cellOf,
  choicesOfColumn,
  completeColumn,
  type Mapping,
  municipalityColumn,
  normalised,
  type SheetRow,
  specialColumns,
  type Place,
  unknownMunicipality,
  unmapped,
  valueFinder,
} from "./mapping.ts";

/** One row as it is imported: what closing a round knows of an answer that was given here. */
export interface ImportedAnswer {
  municipality: string;
  sent: boolean;
  answers: Answers;
}

interface Fault {
  where: string;
  /** The question or other meaning of the column at which it is, and the text in it. */
  column?: string;
  label?: string;
  reason: "column" | "question" | "twice" | "label" | "choice";
}

export interface RowsRead {
  answers: ImportedAnswer[];
  /** Rows and values that are not imported, with the reason; a row's reason names no column. */
  aside: { line: number; column: string; reason: "empty" | "mapped-to-nothing" | "too-long" }[];
  /** What must be put right before anything is imported. */
  faults: Fault[];
  /** How many values are imported, by question. */
  values: Record<string, number>;
}

interface Reading {
  columns: { heading: string; column: string }[];
  questions: Map<string, Question>;
  /** The mapped questions without which a row is a partial answer, where no column says which are complete. */
  expected: string[];
  read: RowsRead;
  labels: Map<string, LabelReader>;
  /** The municipality that a text names; "=" when it names none of ours. */
  placeOf: (text: string) => string;
  /** The labels that are faults already. */
  unread: Set<string>;
}

/** At most this many faults are reported: enough to correct at a time. */
const maxFaults = 500;

/** Reads every row and value: imported, set aside with a reason, or a fault, with which nothing is imported. */
export async function readRows(
  sheet: AnswersSheet,
  mapping: Mapping,
  questionnaire: Questionnaire,
  places: Place[],
): Promise<RowsRead> {
  const headingAlike = new Map(sheet.headings.toReversed().map((heading) => [normalised(heading), heading]));
  const columns = Object.entries(mapping.columns).map(([heading, column]) => ({
    heading: headingAlike.get(normalised(heading)) ?? normalised(heading),
    column,
  }));
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.name, question]));
  const values = Object.create(null) as Record<string, number>;
  const read: RowsRead = { answers: [], aside: [], faults: [], values };
  const counted = countedQuestionsOf(questionnaire).map(({ name }) => name);
  const expected = counted.filter((name) => columns.some(({ column }) => column === name));
  const reading: Reading = {
    columns,
    questions,
    expected,
    read,
    labels: labelReaders(mapping),
    placeOf: valueFinder(questionnaire, municipalityColumn, places),
    unread: new Set(),
  };
  read.faults = [...columnFaults(reading, sheet.headings), ...choiceFaults(mapping, questionnaire, places)];
  if (read.faults.length > 0) return read;
  await mapInSlices(sheet.rows, (row) => readRow(reading, row));
  return read;
}

/** What a label stands for, by column: null when it is set aside, undefined when nobody has said. */
type LabelReader = (label: string) => string | null | undefined;

function labelReaders({ labels }: Mapping): Map<string, LabelReader> {
  return new Map(
    Object.entries(labels).map(([column, values]) => {
      const byLabel = new Map(
        Object.entries(values)
          .toReversed()
          .map(([label, value]) => [normalised(label), value]),
      );
      const known = new Map<string, string | null | undefined>();
      return [
        column,
        (label) => {
          if (!known.has(label)) known.set(label, byLabel.get(normalised(label)));
          return known.get(label);
        },
      ];
    }),
  );
}

function columnFaults({ columns, questions }: Reading, headings: string[]): Fault[] {
  const missing = columns.filter(({ heading }) => !headings.includes(heading));
  const unknown = columns.filter(({ column }) => !questions.has(column) && !specialColumns.includes(column));
  const twice = columns.filter(
    ({ column }, n) => columns.findIndex((other) => other.column === column) !== n,
  );
  return [
    ...missing.map(({ heading }): Fault => ({ where: heading, reason: "column" })),
    ...unknown.map(({ column }): Fault => ({ where: column, reason: "question" })),
    ...[...new Set(twice.map(({ column }) => column))].map(
      (where): Fault => ({ where, column: where, reason: "twice" }),
    ),
  ];
}

/** Choices that the mapping names and no question offers. */
function choiceFaults({ labels }: Mapping, questionnaire: Questionnaire, places: Place[]): Fault[] {
  return Object.entries(labels).flatMap(([column, values]) => {
    const offered = (choicesOfColumn(questionnaire, column, places) ?? []).map(({ value }) => value);
    const isOwnText = (label: string, value: string) => column === municipalityColumn && value === label;
    const unknown = Object.entries(values).filter(
      ([label, value]) =>
        value !== null && value !== unmapped && !isOwnText(label, value) && !offered.includes(value),
    );
    return unknown.map(
      ([, value]): Fault => ({ where: `${column}: ${value}`, column, label: value!, reason: "choice" }),
    );
  });
}

function readRow(reading: Reading, row: SheetRow): void {
  const { columns, questions, expected, read } = reading;
  const given = new Map<string, string>();
  let municipality = unknownMunicipality;
  let complete: boolean | undefined;
  for (const { heading, column } of columns) {
    const cell = cellOf(row, heading);
    if (cell === "") continue;
    if (column === municipalityColumn) municipality = readMunicipality(reading, cell);
    else if (column === completeColumn) complete = readLabel(reading, column, cell, row) === "yes";
    else {
      const value = readAnswer(reading, questions.get(column)!, cell, row);
      if (value !== null) given.set(column, value);
    }
  }
  if (given.size === 0) {
    read.aside.push({ line: row.line, column: "", reason: "empty" });
    return;
  }
  for (const name of given.keys()) read.values[name] = (read.values[name] ?? 0) + 1;
  const sent = complete ?? expected.every((name) => given.has(name));
  read.answers.push({ municipality, sent, answers: Object.fromEntries(given) });
}

/** The municipality that a cell names, or the text itself when it names none of ours; unknown when it is set aside. */
function readMunicipality(reading: Reading, cell: string): string {
  const chosen = reading.labels.get(municipalityColumn)?.(cell);
  if (chosen === null) return unknownMunicipality;
  const value = chosen === undefined || chosen === unmapped ? reading.placeOf(cell) : chosen;
  return value === asWritten ? cell : value;
}

function readAnswer(reading: Reading, question: Question, cell: string, row: SheetRow): string | null {
  const { importedAs } = kindOf(question);
  if ("labels" in importedAs) return readLabel(reading, question.name, cell, row);
  const text = importedAs.text(question, cell);
  if (text === null) reading.read.aside.push({ line: row.line, column: question.name, reason: "too-long" });
  return text;
}

/** The choice that a label stands for; null when it is set aside, or not mapped, which is a fault. */
function readLabel(reading: Reading, column: string, cell: string, row: SheetRow): string | null {
  const value = reading.labels.get(column)?.(cell);
  if (value === undefined || value === unmapped) {
    addLabelFault(reading, column, cell);
    return null;
  }
  if (value === null) reading.read.aside.push({ line: row.line, column, reason: "mapped-to-nothing" });
  return value;
}

/** Once for each text, however many rows have it. */
function addLabelFault({ unread, read }: Reading, column: string, label: string): void {
  const where = `${column}: ${label}`;
  if (!unread.has(where) && read.faults.length < maxFaults)
    read.faults.push({ where, column, label, reason: "label" });
  unread.add(where);
}
