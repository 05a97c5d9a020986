import { z } from "zod";
import { lineField } from "../../base/forms/fields.ts";
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

export interface AnswersSheet {
  headings: string[];
  rows: SheetRow[];
}

export const normalised = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
export const isAlike = (a: string, b: string) => normalised(a) === normalised(b);

/** What the labels in such a column can stand for; null where the column holds no labels. */
export function choicesOfColumn(questionnaire: Questionnaire, column: string): Choice[] | null {
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

/** Every different label in the column, in order. */
export const labelsIn = (rows: SheetRow[], heading: string): string[] =>
  [...new Set(rows.map(({ cells }) => cells[heading] ?? "").filter(Boolean))].sort();

/** The choice whose text is like the label. */
export const valueLike = (choices: Choice[], label: string): string =>
  choices.find(({ text }) => isAlike(text, label))?.value ?? unmapped;

/** A first mapping: headings that are like a question's wording or name, labels that are like a choice's text. */
export function proposeMapping({ headings, rows }: AnswersSheet, questionnaire: Questionnaire): Mapping {
  const columns: Mapping["columns"] = {};
  const labels: Mapping["labels"] = {};
  for (const heading of headings) {
    const column = columnLike(heading, questionnaire);
    if (!column || Object.values(columns).includes(column)) continue;
    columns[heading] = column;
    const choices = choicesOfColumn(questionnaire, column);
    if (choices)
      labels[column] = Object.fromEntries(
        labelsIn(rows, heading).map((label) => [label, valueLike(choices, label)]),
      );
  }
  return { round: "", questionnaire: versionNameOf(questionnaire), from: "", to: "", columns, labels };
}

function columnLike(heading: string, questionnaire: Questionnaire): string | undefined {
  const question = questionsOf(questionnaire).find(
    ({ name, title }) => isAlike(title, heading) || isAlike(name, heading),
  );
  return question?.name ?? (normalised(heading) === "kommune" ? municipalityColumn : undefined);
}
