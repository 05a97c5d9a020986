import type { Actor } from "../../audit/audit.server.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { findQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { questionsOf } from "../questionnaires/questionnaire.ts";
import { importAnswers } from "./import-answers.server.ts";
import { formToMapping, readMappingForm, type SentMapping } from "./mapping-form.ts";
import type { PendingFile } from "./pending-files.server.ts";
import type { RowsPreview } from "./rows-preview.ts";

type RowsFile = Extract<PendingFile, { kind: "rows" }>;

/** The file with the mapping that the form says, and with the one proposed where it says nothing. */
export function previewImport(
  { sheet, questionnaire: { name, version }, isChosen }: RowsFile,
  sent: SentMapping,
): RowsPreview {
  const questionnaire = findQuestionnaire(name, version)!;
  const places = listMunicipalities().map(({ code, name }) => ({ code, name }));
  const form = readMappingForm(sheet, questionnaire, sent, places);
  const notInFile = questionsOf(questionnaire)
    .filter(({ name }) => form.columns.every(({ column }) => column !== name))
    .map(({ title }) => title);
  const { rows, source } = sheet;
  return { questionnaire, isChosen, places, form, rows: rows.length, source, notInFile, outcome: null };
}

/** Imports the file; on a dry run, and while anything is wrong with it, only says what that would come to. */
export async function tryImport(
  file: RowsFile,
  sent: SentMapping,
  options: { actor: Actor; now: Date; dryRun: boolean },
): Promise<{ preview: RowsPreview } | { imported: number }> {
  const preview = previewImport(file, sent);
  const outcome = await importAnswers(
    file.sheet,
    formToMapping(preview.form, preview.questionnaire),
    options,
  );
  if ("refused" in outcome) return { preview: { ...preview, outcome: { refused: outcome.refused } } };
  if (outcome.imported !== null) return { imported: outcome.imported };
  const { aside, faults, values, answers } = outcome.read;
  const complete = answers.filter(({ sent }) => sent).length;
  const read = { aside, faults, values, complete, partial: answers.length - complete };
  return { preview: { ...preview, outcome: { read } } };
}
