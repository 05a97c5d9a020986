import type { Actor } from "../../audit/audit.server.ts";
import { importAnswers } from "./import-answers.server.ts";
import type { ImportRowsProps } from "./ImportRowsPage.tsx";
import { formToMapping, readMappingForm } from "./mapping-form.ts";
import { findQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import type { PendingFile } from "./pending-files.server.ts";

type RowsFile = Extract<PendingFile, { kind: "rows" }>;

export interface ImportPreview extends ImportRowsProps {
  /** Something must be put right before the file can be taken. */
  faulty: boolean;
}

/** The file with the mapping that the form says, and what is alike where it says nothing. */
export function previewImport(
  { sheet, questionnaire: { name, version } }: RowsFile,
  form: URLSearchParams,
): ImportPreview {
  const questionnaire = findQuestionnaire(name, version)!;
  const read = readMappingForm(sheet, questionnaire, form);
  return { questionnaire, form: read, rows: sheet.rows.length, tried: null, faulty: false };
}

/** Tries the file, or brings it in. Without `dryRun` too, nothing is brought in while anything is wrong. */
export function tryImport(
  file: RowsFile,
  form: URLSearchParams,
  how: { actor: Actor; now: Date; dryRun: boolean },
): { looked: ImportPreview } | { imported: number } {
  const looked = previewImport(file, form);
  const outcome = importAnswers(file.sheet, formToMapping(looked.form, looked.questionnaire), how);
  if ("refused" in outcome)
    return { looked: { ...looked, tried: { refused: outcome.refused }, faulty: true } };
  if (outcome.imported !== null) return { imported: outcome.imported };
  const { aside, wrong, values, answers: taken } = outcome.read;
  const whole = taken.filter(({ sent }) => sent).length;
  const read = { aside, wrong, values, whole, partial: taken.length - whole };
  return { looked: { ...looked, tried: { read }, faulty: wrong.length > 0 } };
}
