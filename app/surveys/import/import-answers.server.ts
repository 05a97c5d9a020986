import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { readSheet, type SheetRefusal } from "../../people/import/sheet.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { type RandomInt, storeAnonymised } from "../closing/anonymising.server.ts";
import { minAnswersPerUnit } from "../anonymity/units.ts";
import { findQuestionnaire, freezeQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { readVersionName } from "../questionnaires/version-name.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import {
  type AnswersSheet,
  type Mapping,
  mappingSchema,
  proposeMapping,
  type RowsRead,
  readRows,
} from "./row-mapping.ts";

/** The file's headings and rows: CSV as a Danish Excel saves it, or .xlsx. Only the columns asked for are read, all when none are. */
export async function readAnswersFile(
  bytes: Buffer,
  columns?: string[],
): Promise<AnswersSheet | SheetRefusal> {
  const first = await readSheet(bytes, [], []);
  if ("refused" in first) return first;
  const headings = first.ignored;
  const sheet = await readSheet(bytes, [], columns ?? headings);
  return "refused" in sheet ? sheet : { headings, rows: sheet.lines };
}

/** A first mapping of the file, for people to correct. Null when there is no such questionnaire. */
export function proposeMappingFor(
  { headings, rows }: AnswersSheet,
  name: string,
  version: number,
): Mapping | null {
  const questionnaire = findQuestionnaire(name, version);
  return questionnaire && proposeMapping(headings, rows, questionnaire);
}

export type AnswersImported =
  | { refused: "mapping"; where: string[] }
  | { refused: "questionnaire" | "name-taken" | "wording-taken" | "dates" }
  | { read: RowsRead; imported: number | null };

/**
 * Brings in a round that was run elsewhere from its rows, mixed as if it had closed here: whole or not at all, and on a dry
 * run not at all. The mapping is kept with the round, the file is not. Refuses what the mapping cannot read.
 */
export function importAnswers(
  { headings, rows }: AnswersSheet,
  given: unknown,
  {
    actor,
    now,
    dryRun,
    random = randomInt,
  }: { actor: Actor; now: Date; dryRun: boolean; random?: RandomInt },
): AnswersImported {
  const parsed = mappingSchema.safeParse(given);
  if (!parsed.success)
    return { refused: "mapping", where: parsed.error.issues.map(({ path }) => path.join(".") || "JSON") };
  const mapping = parsed.data;
  if (mapping.from > mapping.to) return { refused: "dates" };
  const { name, version } = readVersionName(mapping.questionnaire)!;
  const questionnaire = findQuestionnaire(name, version);
  if (!questionnaire) return { refused: "questionnaire" };
  const read = readRows(headings, rows, mapping, questionnaire);
  return writeTransaction((tx) => {
    const named = and(eq(rounds.series, questionnaire.name), eq(rounds.name, mapping.round));
    if (tx.select({ id: rounds.id }).from(rounds).where(named).get())
      return { refused: "name-taken" } as const;
    if (dryRun || read.wrong.length > 0) return { read, imported: null };
    const questionnaireHash = freezeQuestionnaire(tx, questionnaire);
    if (!questionnaireHash) return { refused: "wording-taken" } as const;
    const { id } = tx
      .insert(rounds)
      .values(importedRoundRow(mapping, questionnaire, questionnaireHash))
      .returning()
      .get();
    const kept = storeAnonymised(tx, id, questionnaire, read.answers, minAnswersPerUnit, random);
    tx.update(rounds).set(kept).where(eq(rounds.id, id)).run();
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
