import { ownValue } from "../../base/own-value.ts";
import { z } from "zod";
import { lineField } from "../../base/forms/fields.ts";
import { withoutCode } from "../../base/sheets/headings.ts";
import type { SheetSource } from "../../base/sheets/sheet.ts";
import { createMunicipalityFinder } from "../../people/register/find-municipality.ts";
import type { Choice } from "../questionnaires/kinds/question-kind.ts";
import { kindOf } from "../questionnaires/kinds/questions.ts";
import { type Questionnaire, questionsOf } from "../questionnaires/questionnaire.ts";
import { versionNameOf, versionNamePattern } from "../questionnaires/version-name.ts";

/** What a column can be besides the answers to a question. */
export const municipalityColumn = "@municipality";
export const completeColumn = "@complete";
export const specialColumns: string[] = [municipalityColumn, completeColumn];

/** The value of a label that nobody has said the meaning of yet. */
export const unmapped = "?";

/** The value of a municipality's name that is none of ours, and kept: of one that left before the site. */
export const asWritten = "=";

/** The municipality of a row that names none, in a file that may name it for others. */
export const unknownMunicipality = "uden kommune";

/**
 * How the rows of a round that was run elsewhere are read: what each column (by heading) is, and what each label in it stands for. A
 * column that is not named here is never stored; a label that is mapped to null is set aside.
 */
export const mappingSchema = z.object({
  round: lineField(80),
  questionnaire: z.string().regex(versionNamePattern),
  from: z.iso.date(),
  to: z.iso.date(),
  columns: z.record(z.string(), z.string()),
  labels: z.record(z.string(), z.record(z.string(), z.string().nullable())),
});

export type Mapping = z.infer<typeof mappingSchema>;

/** A row of the file: its line number, and its cells by heading in small letters. */
export interface SheetRow {
  line: number;
  cells: Record<string, string>;
}

/** The cell of a row under a heading, which may be any word, also `constructor`; empty when the row has none. */
export const cellOf = ({ cells }: SheetRow, heading: string): string => ownValue(cells, heading) ?? "";

/** How many rows a file of answers may have: twenty times as many as there are agents. */
export const maxAnswerRows = 5000;

export interface AnswersSheet {
  /** In lower case, as the cells of a row are found by. */
  headings: string[];
  /** The same as they are written in the file. */
  written: string[];
  rows: SheetRow[];
  /** Where in a workbook they stand. */
  source?: SheetSource;
}

export const normalised = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
export const isAlike = (a: string, b: string) => normalised(a) === normalised(b);

/** A municipality that is or was a member. */
export interface Place {
  code: string;
  name: string;
}

/** What the labels in such a column can stand for; null where the column holds no labels. */
export function choicesOfColumn(
  questionnaire: Questionnaire,
  column: string,
  places: Place[],
): Choice[] | null {
  if (column === municipalityColumn) return places.map(({ name }) => ({ value: name, text: name }));
  if (column === completeColumn)
    return [
      { value: "yes", text: "ja" },
      { value: "no", text: "nej" },
    ];
  const question = questionsOf(questionnaire).find(({ name }) => name === column);
  if (!question) return null;
  const { importedAs } = kindOf(question);
  return "labels" in importedAs ? importedAs.labels(question) : null;
}

const labelsBySheet = new WeakMap<AnswersSheet, Map<string, string[]>>();

/** Every different label in the column, in order. Looked for once a sheet and column, since a page asks for them again and again. */
export function labelsIn(sheet: AnswersSheet, heading: string): string[] {
  const known = labelsBySheet.get(sheet) ?? new Map<string, string[]>();
  labelsBySheet.set(sheet, known);
  const labels =
    known.get(heading) ?? [...new Set(sheet.rows.map((row) => cellOf(row, heading)).filter(Boolean))].sort();
  known.set(heading, labels);
  return labels;
}

/** What such a column is called elsewhere. */
const municipalityHeadings = ["kommune", "kommunenavn", "din kommune", "municipality"];
const completeHeadings = [
  ...["afsluttet", "færdig", "færdiggjort", "fuldført", "gennemført", "besvaret", "status", "svarstatus"],
  ...["complete", "completed", "finished", "submitted", "state"],
];

/** How a survey tool says that someone answered to the end, and that they did not. */
const completeLabels = new Set([
  ...["ja", "j", "1", "x", "sand", "sandt", "afsluttet", "færdig", "færdiggjort", "fuldført", "gennemført"],
  ...["helt", "hel", "komplet", "besvaret", "sendt", "yes", "y", "true", "complete", "completed"],
  ...["finished", "submitted"],
]);
const partialLabels = new Set([
  ...["nej", "n", "0", "falsk", "ikke afsluttet", "ikke færdig", "ikke fuldført", "ikke gennemført"],
  ...["delvis", "delvist", "delvist besvaret", "nogen svar", "afbrudt", "påbegyndt", "i gang", "kladde"],
  ...["no", "false", "incomplete", "partial", "started", "in progress", "not completed"],
]);

function completeness(label: string): string {
  const text = normalised(label);
  if (completeLabels.has(text)) return "yes";
  return partialLabels.has(text) ? "no" : unmapped;
}

/** What labels in such a column are taken to stand for: the choice of the same text or value, the municipality as people write it. */
export function valueFinder(
  questionnaire: Questionnaire,
  column: string,
  places: Place[],
): (label: string) => string {
  const choices = choicesOfColumn(questionnaire, column, places) ?? [];
  if (column === completeColumn) return completeness;
  if (column !== municipalityColumn)
    return (label) =>
      (choices.find(({ text }) => isAlike(text, label)) ?? choices.find(({ value }) => isAlike(value, label)))
        ?.value ?? unmapped;
  const find = createMunicipalityFinder(places);
  return (label) => find(label)?.name ?? asWritten;
}

/** A first mapping: headings that are like a question's wording or name, labels that are like a choice's text. */
export function proposeMapping(sheet: AnswersSheet, questionnaire: Questionnaire, places: Place[]): Mapping {
  const columns = proposeColumns(sheet, questionnaire);
  const labels = [...columns].flatMap(([heading, column]) => {
    // Municipalities are found as they are written, unless the mapping says another.
    if (column === municipalityColumn || !choicesOfColumn(questionnaire, column, places)) return [];
    const likelyValue = valueFinder(questionnaire, column, places);
    const values = labelsIn(sheet, heading).map((label) => [label, likelyValue(label)] as const);
    return [[column, Object.fromEntries(values)] as const];
  });
  return {
    round: "",
    questionnaire: versionNameOf(questionnaire),
    from: "",
    to: "",
    columns: Object.fromEntries(columns),
    labels: Object.fromEntries(labels),
  };
}

/**
 * What each heading is: the first that is like a question's wording or name, that is called as the municipality is, or that is called as
 * completeness is and holds nothing else; the others have no entry.
 */
export function proposeColumns(sheet: AnswersSheet, questionnaire: Questionnaire): Map<string, string> {
  const byWording = new Map<string, string>(
    municipalityHeadings.map((heading) => [heading, municipalityColumn]),
  );
  for (const heading of completeHeadings) byWording.set(heading, completeColumn);
  for (const { name, title } of questionsOf(questionnaire).toReversed())
    for (const wording of [name, title]) byWording.set(normalised(wording), name);
  const taken = new Set<string>();
  return new Map(
    sheet.headings.flatMap((heading): [string, string][] => {
      const column = byWording.get(normalised(heading)) ?? byWording.get(normalised(withoutCode(heading)));
      if (!column || taken.has(column)) return [];
      if (column === completeColumn && !saysCompleteness(sheet, heading)) return [];
      taken.add(column);
      return [[heading, column]];
    }),
  );
}

const saysCompleteness = (sheet: AnswersSheet, heading: string): boolean =>
  labelsIn(sheet, heading).every((label) => completeness(label) !== unmapped);
