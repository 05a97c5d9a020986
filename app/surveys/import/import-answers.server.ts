import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { readSheet } from "../../base/sheets/read-sheet.server.ts";
import type { SheetRefusal } from "../../base/sheets/sheet.ts";
import type { RandomInt } from "../../base/shuffled.ts";
import { storeAnonymised } from "../closing/anonymising.server.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { minAnswersPerUnit } from "../anonymity/units.ts";
import {
  availableQuestionnaires,
  findQuestionnaire,
  freezeQuestionnaire,
} from "../questionnaires/questionnaires.server.ts";
import { readVersionName } from "../questionnaires/version-name.ts";
import { type Questionnaire, questionsOf } from "../questionnaires/questionnaire.ts";
import { type AnswersSheet, type Mapping, mappingSchema, maxAnswerRows, proposeMapping } from "./mapping.ts";
import { type RowsRead, readRows } from "./read-rows.ts";

/**
 * The file's headings and rows: CSV as a Danish Excel saves it, or .xlsx. Reads these columns alone, or all of them. Refuses what is no list, and the
 * figures of a result ("own-figures"), which have no row for each response.
 */
export async function readAnswersFile(
  bytes: Uint8Array,
  readFor: string,
  columns?: string[],
): Promise<AnswersSheet | SheetRefusal | { refused: "own-figures" }> {
  const likely = columns ?? [...wordingsOfQuestions(), ...headingsOfFigures];
  const wanted = { needed: [], optional: columns, likely, maxRows: maxAnswerRows };
  const sheet = await readSheet(bytes, wanted, readFor);
  if ("refused" in sheet) return sheet;
  const { headings, written = headings, lines, source } = sheet;
  if (headings.some((heading) => headingsOfFigures.includes(heading))) return { refused: "own-figures" };
  const [first, ...others] = lines;
  const rows = first && isSecondHeading(first.cells) ? others : lines;
  return { headings, written, rows, ...(source && { source }) };
}

/** What no file of answers has, and each file of a result that is downloaded here: how many answers there are in all, in Danish and English. */
const headingsOfFigures = ["svar i alt (n)", "answers in total (n)"];

/** What a column of answers is likely to be called: as a question is, in any version of a questionnaire. */
const wordingsOfQuestions = (): string[] => [
  ...new Set(
    availableQuestionnaires()
      .flatMap(questionsOf)
      .flatMap(({ name, title }) => [title, name]),
  ),
];

/** Whether a row is the second row of headings that SurveyMonkey writes: what kind of answer stands below. */
const isSecondHeading = (cells: Record<string, string>): boolean =>
  Object.values(cells).some(Boolean) &&
  Object.values(cells).every((cell) => /^(?:(?:open-ended )?response)?$/i.test(cell));

/** A first mapping of the file, for people to correct. Null when there is no such questionnaire. */
export function proposeMappingFor(sheet: AnswersSheet, name: string, version: number): Mapping | null {
  const questionnaire = findQuestionnaire(name, version);
  return questionnaire && proposeMapping(sheet, questionnaire, listMunicipalities());
}

export type AnswersImported =
  | { refused: "mapping"; where: string[] }
  | { refused: "questionnaire" | "name-taken" | "wording-taken" | "dates" }
  | { read: RowsRead; imported: number | null };

/**
 * Imports a round that was run elsewhere from its rows, anonymised as if it had closed here: all of it or, while the mapping has
 * faults and on a dry run, nothing. It gets no crosses: none were registered before it opened. The mapping is stored with the round, the
 * file is not. Refuses what is no mapping, a name
 * that is taken, and a period that ends before it begins.
 */
export async function importAnswers(
  sheet: AnswersSheet,
  rawMapping: unknown,
  {
    actor,
    now,
    dryRun,
    random = randomInt,
  }: { actor: Actor; now: Date; dryRun: boolean; random?: RandomInt },
): Promise<AnswersImported> {
  const parsed = mappingSchema.safeParse(rawMapping);
  if (!parsed.success)
    return { refused: "mapping", where: parsed.error.issues.map(({ path }) => path.join(".") || "JSON") };
  const mapping = parsed.data;
  if (mapping.from > mapping.to) return { refused: "dates" };
  const { name, version } = readVersionName(mapping.questionnaire)!;
  const questionnaire = findQuestionnaire(name, version);
  if (!questionnaire) return { refused: "questionnaire" };
  const read = await readRows(sheet, mapping, questionnaire, listMunicipalities());
  return writeTransaction((tx) => {
    const sameName = and(eq(rounds.series, questionnaire.name), eq(rounds.name, mapping.round));
    if (tx.select({ id: rounds.id }).from(rounds).where(sameName).get())
      return { refused: "name-taken" } as const;
    if (dryRun || read.faults.length > 0) return { read, imported: null };
    const questionnaireHash = freezeQuestionnaire(tx, questionnaire);
    if (!questionnaireHash) return { refused: "wording-taken" } as const;
    const { id } = tx
      .insert(rounds)
      .values(importedRoundRow(mapping, questionnaire, questionnaireHash))
      .returning()
      .get();
    const totals = storeAnonymised(tx, id, questionnaire, read.answers, minAnswersPerUnit, random);
    tx.update(rounds).set(totals).where(eq(rounds.id, id)).run();
    trace(tx, actor, { act: "round-imported", scope: `round:${id}` }, now);
    return { read, imported: id };
  });
}

const importedRoundRow = (mapping: Mapping, { name: series }: Questionnaire, questionnaireHash: string) => ({
  series,
  name: mapping.round,
  questionnaireHash,
  state: "closed" as const,
  imported: true,
  mapping,
  opensAt: danishMoment(mapping.from, "00:00"),
  closesAt: danishMoment(daysLater(mapping.to, 1), "00:00"),
});
