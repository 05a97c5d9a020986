import { ownValue } from "../../base/own-value.ts";
import { and, eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { counts, frozenRounds } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { countedQuestionsOf, type Questionnaire } from "../../surveys/questionnaires/questionnaire.ts";
import {
  availableQuestionnaires,
  freezeQuestionnaire,
} from "../../surveys/questionnaires/questionnaires.server.ts";
import type { JsonRefusal } from "../../base/text-files/read-json.ts";
import { type CountsFile, type CountsRead, readCountsFile } from "../../surveys/import/counts-file.ts";
import type { CountsSummary } from "../../surveys/import/counts-summary.ts";
import { insertImportedRound, markPublished } from "../../surveys/rounds/published-state.server.ts";
import { evaluationSeries } from "../figures/evaluations.ts";
import { writeNotes } from "../figures/published-rounds.server.ts";
import { scaleOf } from "../figures/scale.ts";
import { totalUnit } from "../figures/withholding.ts";
import { recordPublication } from "./publications.server.ts";

const summarise = (
  { round, completed, partial, questions }: CountsFile,
  { title, version }: Questionnaire,
): CountsSummary => ({
  round,
  questionnaire: { title, version },
  completed,
  partial,
  questions: questions.map((question) => ({
    title: question.title,
    counted: sumOfKnown(question),
    unknown: question.counts.filter((count) => count === null).length,
  })),
});

export type ImportRefusal =
  | "malformed"
  | Exclude<JsonRefusal, "no-json">
  | "wording"
  | "sum"
  | "other-round"
  | "wording-taken";
export type CountsImported =
  | { imported: number }
  | { wouldImport: CountsSummary }
  | { unchanged: number }
  | { refused: ImportRefusal; where: string[] };

/**
 * Imports a round that was run elsewhere, as counts, and publishes it at once, without letters: for whoever runs the site. As
 * `importReadCounts` in all else.
 */
export const importCounts = (content: string | Uint8Array, now: Date): CountsImported => {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return importReadCounts(readCountsFile(bytes), now, { publishes: true });
};

interface CountsOptions {
  actor?: Actor;
  dryRun?: boolean;
  /** Without a draft that is read first. */
  publishes?: boolean;
}

/**
 * Imports a file of counts, completely or not at all; null stays null. Its questions must be those of a version of a questionnaire, word
 * by word. The round is closed, its figures frozen as they are: they are read as a draft, and published or removed, on the site.
 * Importing the same counts again changes nothing. Refuses what it cannot read, other wording, more answers than were received, and
 * other counts under a name that is taken. A dry run changes nothing and returns the sums.
 */
export function importReadCounts(
  read: CountsRead,
  now: Date,
  { actor = "site", dryRun = false, publishes = false }: CountsOptions = {},
): CountsImported {
  if (!("file" in read)) return { where: [], ...read };
  const { file } = read;
  const { questionnaire, faults } = likeliestQuestionnaire(file);
  if (faults.length > 0) return { refused: "wording", where: faults };
  const tooMany = file.questions.filter((question) => sumOfKnown(question) > file.completed + file.partial);
  if (tooMany.length > 0) return { refused: "sum", where: tooMany.map(({ name }) => name) };
  const { name: series } = questionnaire;
  if (dryRun) return findExisting(db, series, file) ?? { wouldImport: summarise(file, questionnaire) };
  return writeTransaction(
    (tx) =>
      findExisting(tx, series, file) ?? insertCounts(tx, file, questionnaire, { actor, now, publishes }),
  );
}

/** The version whose wording the file has, or the one that it differs least from; the newest of several. */
function likeliestQuestionnaire(file: CountsFile): { questionnaire: Questionnaire; faults: string[] } {
  const surveys = availableQuestionnaires().filter(({ name }) => name !== evaluationSeries);
  const tried = surveys.map((questionnaire) => ({
    questionnaire,
    faults: wordingFaults(file, questionnaire),
  }));
  return tried.toSorted((a, b) => a.faults.length - b.faults.length)[0]!;
}

const sumOfKnown = (question: CountsFile["questions"][number]) =>
  question.counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** The questions that are missing, that occur twice, or whose wording or scale is not that of the questionnaire. */
function wordingFaults(file: CountsFile, questionnaire: Questionnaire): string[] {
  const expected = countedQuestionsOf(questionnaire);
  const missing = expected.filter(({ name }) => !file.questions.some((question) => question.name === name));
  const twice = file.questions.filter(({ name }, i) =>
    file.questions.slice(0, i).some((question) => question.name === name),
  );
  const other = file.questions.filter((question) => {
    const same = expected.find(({ name }) => name === question.name);
    const labels = ownValue(file.scales, question.scale) ?? [];
    const expectedLabels = same ? scaleOf(same).scale.map((choice) => choice.text) : [];
    return (
      same?.title !== question.title ||
      labels.join("\n") !== expectedLabels.join("\n") ||
      question.counts.length !== expectedLabels.length
    );
  });
  return [...missing, ...twice, ...other].map(({ name }) => name);
}

/** The outcome when a round of that name exists already, the same or another; null when there is none. */
function findExisting(at: Database | Tx, series: string, file: CountsFile): CountsImported | null {
  const existing = at
    .select()
    .from(rounds)
    .where(and(eq(rounds.series, series), eq(rounds.name, file.round)))
    .get();
  if (!existing) return null;
  return hasSameCounts(at, existing, file)
    ? { unchanged: existing.id }
    : { refused: "other-round", where: [file.round] };
}

function insertCounts(
  tx: Tx,
  file: CountsFile,
  questionnaire: Questionnaire,
  { actor, now, publishes }: { actor: Actor; now: Date; publishes: boolean },
): CountsImported {
  const questionnaireHash = freezeQuestionnaire(tx, questionnaire);
  if (!questionnaireHash) return { refused: "wording-taken", where: [questionnaire.name] };
  const id = insertImportedRound(tx, {
    series: questionnaire.name,
    name: file.round,
    questionnaireHash,
    opensAt: danishMoment(file.period.from, "00:00"),
    closesAt: danishMoment(daysLater(file.period.to, 1), "00:00"),
    completed: file.completed,
    partial: file.partial,
    note: writeNotes(
      file.note ?? "",
      file.questions.flatMap(({ name, note }) => (note ? [[name, note] as [string, string]] : [])),
    ),
  });
  tx.insert(counts)
    .values(file.questions.flatMap((question) => countRows(id, question)))
    .run();
  const { completed, partial } = file;
  tx.insert(frozenRounds).values({ roundId: id, at: now, completed, partial, leftOut: 0 }).run();
  if (publishes) {
    markPublished(tx, id);
    recordPublication(tx, { roundId: id, at: now });
  }
  trace(tx, actor, { act: "round-imported", scope: `round:${id}` }, now);
  return { imported: id };
}

const countRows = (roundId: number, question: CountsFile["questions"][number]) =>
  question.counts.map((count, band) => ({
    roundId,
    unit: totalUnit,
    question: question.name,
    band,
    count,
  }));

function hasSameCounts(at: Database | Tx, round: typeof rounds.$inferSelect, file: CountsFile): boolean {
  const stored = at.select().from(counts).where(eq(counts.roundId, round.id)).all();
  const wanted = file.questions.flatMap((question) => countRows(round.id, question));
  return (
    round.imported &&
    round.completed === file.completed &&
    round.partial === file.partial &&
    stored.length === wanted.length &&
    wanted.every((row) =>
      stored.some(
        ({ question, band, count }) => question === row.question && band === row.band && count === row.count,
      ),
    )
  );
}
