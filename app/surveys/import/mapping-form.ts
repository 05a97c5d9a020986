import { z } from "zod";
import { parseDay } from "../../base/dates/parse-day.ts";
import { type Questionnaire, questionsOf } from "../questionnaires/questionnaire.ts";
import { versionNameOf } from "../questionnaires/version-name.ts";
import {
  type AnswersSheet,
  asWritten,
  choicesOfColumn,
  labelsIn,
  type Mapping,
  municipalityColumn,
  type Place,
  proposeColumns,
  specialColumns,
  valueFinder,
} from "./mapping.ts";

/** A column with more different answers than this holds no labels of choices. */
export const maxLabelsPerColumn = 40;
/** There are 98 municipalities, and each can be written in more ways than one. */
export const maxMunicipalityTexts = 200;

/** The value of a label whose answers are set aside. */
export const setAside = "-";

/** A column as the form shows it: what it is, and, where it holds labels, what each stands for. */
export interface MappedColumn {
  heading: string;
  /** The heading as it is written in the file. */
  written: string;
  /** A question's name, "@municipality", "@complete", or "": not stored. */
  column: string;
  /** The choice each label stands for; "?" while nobody has said, "-" when it is set aside. */
  labels: { label: string; value: string }[];
  tooMany: boolean;
}

export interface MappingForm {
  round: string;
  from: string;
  to: string;
  columns: MappedColumn[];
}

/** What the form sends: `round`, `from`, `to`, `c0` for the first column, `l0.1` for the second label in it, and what to do. */
export const sentMappingSchema = z.record(z.string(), z.string());
export type SentMapping = z.infer<typeof sentMappingSchema>;

/** What each column can be. */
export const columnMeanings = (questionnaire: Questionnaire): string[] => [
  ...specialColumns,
  ...questionsOf(questionnaire).map(({ name }) => name),
];

/** What the form says of the file, and what is alike where it says nothing. */
export function readMappingForm(
  sheet: AnswersSheet,
  questionnaire: Questionnaire,
  sent: SentMapping,
  places: Place[],
): MappingForm {
  const proposed = proposeColumns(sheet, questionnaire);
  const meanings = new Set(columnMeanings(questionnaire));
  const shown = new Set<string>();
  const columns = sheet.headings.map((heading, at) => {
    const chosen = sent[`c${at}`] ?? proposed.get(heading) ?? "";
    const column = meanings.has(chosen) ? chosen : "";
    // Two columns are never one question: the labels of the second are asked for once the first is something else.
    const isFirst = !shown.has(column);
    shown.add(column);
    const choices = choicesOfColumn(questionnaire, column, places) ?? [];
    const likelyValue = valueFinder(questionnaire, column, places);
    const maxLabels = column === municipalityColumn ? maxMunicipalityTexts : maxLabelsPerColumn;
    const found = isFirst && choices.length > 0 ? labelsIn(sheet, heading) : [];
    const labels = found.slice(0, maxLabels).map((label, n) => {
      const value = sent[`l${at}.${n}`];
      const known =
        value === setAside || value === asWritten || choices.some((choice) => choice.value === value);
      return { label, value: known ? value! : likelyValue(label) };
    });
    const written = sheet.written[at] ?? heading;
    return { heading, column, written, labels, tooMany: found.length > maxLabels };
  });
  const line = (name: string) => (sent[name] ?? "").trim();
  return { round: line("round"), from: line("from"), to: line("to"), columns };
}

const meaningOf = (label: string, value: string): string | null => {
  if (value === setAside) return null;
  return value === asWritten ? label : value;
};

/** The mapping that the form comes to. What is not stored is not in it. */
export function formToMapping(form: MappingForm, questionnaire: Questionnaire): Mapping {
  const stored = form.columns.filter(({ column }) => column !== "");
  const labelled = stored.filter(({ labels }) => labels.length > 0);
  return {
    round: form.round,
    questionnaire: versionNameOf(questionnaire),
    from: parseDay(form.from) ?? "",
    to: parseDay(form.to) ?? "",
    columns: Object.fromEntries(stored.map(({ heading, column }) => [heading, column])),
    labels: Object.fromEntries(
      labelled.map(({ column, labels }) => [
        column,
        Object.fromEntries(labels.map(({ label, value }) => [label, meaningOf(label, value)])),
      ]),
    ),
  };
}
