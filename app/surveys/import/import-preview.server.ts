import type { Actor } from "../../audit/audit.server.ts";
import { importAnswers } from "./import-answers.server.ts";
import type { ImportRowsProps } from "./ImportRowsPage.tsx";
import { mappingOf, readMappingForm } from "./mapping-form.ts";
import { findOffered } from "../questionnaires/questionnaires.server.ts";
import type { WaitingFile } from "./pending-files.server.ts";

type RowsFile = Extract<WaitingFile, { kind: "rows" }>;

export interface Looked extends ImportRowsProps {
  /** Something must be put right before the file can be taken. */
  faulty: boolean;
}

/** The file with the mapping that the form says, and what is alike where it says nothing. */
export function lookAt({ sheet, questionnaire: { name, version } }: RowsFile, form: URLSearchParams): Looked {
  const questionnaire = findOffered(name, version)!;
  const read = readMappingForm(sheet, questionnaire, form);
  return { questionnaire, form: read, rows: sheet.rows.length, tried: null, faulty: false };
}

/** Tries the file, or brings it in. Without `dryRun` too, nothing is brought in while anything is wrong. */
export function bringIn(
  file: RowsFile,
  form: URLSearchParams,
  how: { actor: Actor; now: Date; dryRun: boolean },
): { looked: Looked } | { imported: number } {
  const looked = lookAt(file, form);
  const outcome = importAnswers(file.sheet, mappingOf(looked.form, looked.questionnaire), how);
  if ("refused" in outcome)
    return { looked: { ...looked, tried: { refused: outcome.refused }, faulty: true } };
  if (outcome.imported !== null) return { imported: outcome.imported };
  const { aside, wrong, values, taken } = outcome.read;
  const whole = taken.filter(({ sent }) => sent).length;
  const read = { aside, wrong, values, whole, partial: taken.length - whole };
  return { looked: { ...looked, tried: { read }, faulty: wrong.length > 0 } };
}
