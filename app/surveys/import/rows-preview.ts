import type { SheetSource } from "../../base/sheets/sheet.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { Place } from "./mapping.ts";
import type { MappingForm } from "./mapping-form.ts";
import type { RowsRead } from "./read-rows.ts";

/** What an import of rows comes to, or why nothing could be read: a key of the texts, earlier.refused. */
export type RowsOutcome =
  | { refused: "mapping" | "questionnaire" | "name-taken" | "wording-taken" | "dates" }
  | { read: Pick<RowsRead, "aside" | "faults" | "values"> & { complete: number; partial: number } };

/** How a file of rows would be read. */
export interface RowsPreview {
  questionnaire: Questionnaire;
  /** Whether it was chosen by hand; otherwise it is the one that the file fits best. */
  isChosen: boolean;
  /** What texts in the column of municipalities can stand for. */
  places: Place[];
  form: MappingForm;
  rows: number;
  source?: SheetSource;
  /** The titles of the questions that no column is read as. */
  notInFile: string[];
  /** Null until it has been tried. */
  outcome: RowsOutcome | null;
}

/** Whether it has been tried, and nothing has to be put right. */
export const canImport = ({ outcome }: RowsPreview): boolean =>
  outcome !== null && "read" in outcome && outcome.read.faults.length === 0;
