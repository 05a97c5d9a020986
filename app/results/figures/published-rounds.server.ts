import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { counts, frozenQuestions, frozenRounds, publications } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import {
  countedQuestionsOf,
  type CountedQuestion,
  type Questionnaire,
  textQuestionsOf,
} from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { questionnaireInFile, questionsNotInFile } from "../../surveys/import/questions-in-file.ts";
import { onlyMunicipalityOf } from "../../surveys/round.ts";
import { poolOf } from "./evaluation-pools.server.ts";
import { evaluationSeries, type FigureReader, mayRead } from "./evaluations.ts";
import type { PublishedQuestion } from "./figures.ts";
import type { ListedRound, PublishedRound } from "./published-rounds.ts";
import { scaleOf } from "./scale.ts";
import { totalUnit } from "./withholding.ts";

type RoundRow = typeof rounds.$inferSelect;

/** Whether a round was imported as counts: its figures are as its source has them, and nothing was left out here. */
export const isImportedAsCounts = ({ imported, mapping }: RoundRow): boolean => imported && mapping === null;

type FrozenRow = typeof frozenRounds.$inferSelect;

interface ListedRow {
  round: RoundRow;
  frozen: FrozenRow | null;
  /** Null of a draft. */
  publishedAt: Date | null;
}

const toListedRound = (
  { round: row, frozen, publishedAt }: ListedRow,
  pooledNames: string[],
): ListedRound => {
  const { id, series, opensAt, closesAt, imported } = row;
  const name = [...pooledNames, row.name].join(" + ");
  const minAnswers = row.thresholds.unit;
  const complete = frozen?.completed ?? row.completed ?? 0;
  const partial = frozen?.partial ?? row.partial ?? 0;
  const leftOut = frozen?.leftOut ?? (!isImportedAsCounts(row) && partial < minAnswers ? partial : 0);
  return {
    id,
    series,
    name,
    opensAt,
    endsAt: new Date(closesAt.getTime() - 1),
    publishedAt: publishedAt ?? frozen?.at ?? closesAt,
    imported,
    onlyMunicipality: onlyMunicipalityOf(row),
    received: { complete, partial, leftOut, minAnswers },
    thresholds: row.thresholds,
  };
};

const wherePublished = eq(rounds.state, "published");
const newestFirst = [desc(rounds.opensAt), desc(rounds.id)];

/** Evaluations frozen together are one round in every list: the last of them, which has all their names. */
function listPublished(filter: SQL, at: Database | Tx = db): ListedRound[] {
  const names = pooledNames(at);
  return at
    .select({ round: rounds, frozen: frozenRounds, publishedAt: publications.at })
    .from(rounds)
    .leftJoin(frozenRounds, eq(frozenRounds.roundId, rounds.id))
    .leftJoin(publications, eq(publications.roundId, rounds.id))
    .where(and(wherePublished, isNull(frozenRounds.pooledInto), filter))
    .orderBy(...newestFirst)
    .all()
    .map((row) => toListedRound(row, names.get(row.round.id) ?? []));
}

/** The names of the evaluations whose answers another one's figures hold too, by that one. */
function pooledNames(at: Database | Tx): Map<number, string[]> {
  const pooled = at
    .select({ lead: frozenRounds.pooledInto, name: rounds.name })
    .from(frozenRounds)
    .innerJoin(rounds, eq(rounds.id, frozenRounds.roundId))
    .where(isNotNull(frozenRounds.pooledInto))
    .orderBy(asc(rounds.opensAt), asc(rounds.id))
    .all();
  const names = new Map<number, string[]>();
  for (const { lead, name } of pooled) names.set(lead!, [...(names.get(lead!) ?? []), name]);
  return names;
}

/** Every published survey, the newest first; no evaluations of course days. */
export const publishedRounds = (): ListedRound[] => listPublished(ne(rounds.series, evaluationSeries));

/** Every published round of a series, the newest first. */
const publishedInSeries = (series: string, at?: Database | Tx): ListedRound[] =>
  listPublished(eq(rounds.series, series), at);

/** The published rounds that may be compared with this one, the newest first: all who may read it may read them too. */
export const publishedBeside = (
  { series, onlyMunicipality }: Pick<ListedRound, "series" | "onlyMunicipality">,
  at?: Database | Tx,
): ListedRound[] =>
  publishedInSeries(series, at).filter(
    (other) => other.onlyMunicipality === null || other.onlyMunicipality === onlyMunicipality,
  );

/** Every published evaluation of a course day, the newest first. */
export const publishedEvaluations = (): ListedRound[] => publishedInSeries(evaluationSeries);

const idsQuery = prepared((at) =>
  at.select({ id: rounds.id }).from(rounds).where(wherePublished).orderBy(asc(rounds.id)).prepare(),
);

/** The ids of all published rounds. */
export const publishedIds = (): number[] =>
  idsQuery()
    .all()
    .map(({ id }) => id);

const latestRoundQuery = prepared((at) =>
  at
    .select({ id: rounds.id, name: rounds.name, series: rounds.series, audience: rounds.audience })
    .from(rounds)
    .where(and(wherePublished, ne(rounds.series, evaluationSeries)))
    .orderBy(...newestFirst)
    .prepare(),
);

/** The published survey that opened last of those that the reader may read, or null. */
export function latestRound(reader: FigureReader): { id: number; name: string } | null {
  const rows = latestRoundQuery().all();
  const row = rows.find((row) => mayRead(reader, { ...row, onlyMunicipality: onlyMunicipalityOf(row) }));
  return row ? { id: row.id, name: row.name } : null;
}

/**
 * The rounds that are closed and can be published, without their figures. Of the evaluations of course days that are shown together
 * it is the last; those that wait for later days are none.
 */
export const closedRounds = (): { id: number; name: string }[] =>
  db
    .select({ round: rounds, pooledInto: frozenRounds.pooledInto, frozenAt: frozenRounds.at })
    .from(rounds)
    .leftJoin(frozenRounds, eq(frozenRounds.roundId, rounds.id))
    .where(and(eq(rounds.state, "closed"), isNull(frozenRounds.pooledInto)))
    .orderBy(asc(rounds.opensAt))
    .all()
    .filter(({ round, frozenAt }) => frozenAt !== null || poolOf(round)?.at(-1)?.id === round.id)
    .map(({ round: { id, name } }) => ({ id, name }));

/** One published round with its frozen figures, or those that hold its answers too; null when no such round is published. */
export const findPublished = (id: number, at: Database | Tx = db): PublishedRound | null =>
  findFrozen(id, "published", at);

/** A round whose figures are frozen and not yet published; null when there is no such round. The caller decides who may read it. */
export const findDraft = (id: number, at: Database | Tx = db): PublishedRound | null =>
  findFrozen(id, "draft", at);

function findFrozen(id: number, state: PublishedRound["state"], at: Database | Tx): PublishedRound | null {
  const row = at
    .select()
    .from(rounds)
    .where(and(eq(rounds.id, id), eq(rounds.state, state === "draft" ? "closed" : state)))
    .get();
  const frozen = at.select().from(frozenRounds).where(eq(frozenRounds.roundId, id)).get() ?? null;
  if (!row || (state === "draft" && !frozen)) return null;
  if (frozen?.pooledInto) return findFrozen(frozen.pooledInto, state, at);
  const publication = at.select().from(publications).where(eq(publications.roundId, id)).get();
  const whole = frozenQuestionnaire(row.questionnaireHash, at);
  const questionnaire = questionnaireInFile(whole, row);
  return {
    ...toListedRound(
      { round: row, frozen, publishedAt: publication?.at ?? null },
      pooledNames(at).get(id) ?? [],
    ),
    state,
    invited: row.invited,
    note: readNotes(row.note).roundNote,
    questions: publishedQuestionsOf(row, questionnaire, at),
    textQuestions: textQuestionsOf(questionnaire).map(nameAndTitle),
    notInFile: questionsNotInFile(whole, row).map(nameAndTitle),
  };
}

/** The figures of each counted question, as they are frozen. */
function publishedQuestionsOf(row: RoundRow, questionnaire: Questionnaire, at: Database | Tx) {
  const frozenCounts = at
    .select()
    .from(counts)
    .where(and(eq(counts.roundId, row.id), eq(counts.unit, totalUnit)))
    .orderBy(asc(counts.band))
    .all();
  const frozen = at.select().from(frozenQuestions).where(eq(frozenQuestions.roundId, row.id)).all();
  const { questionNotes } = readNotes(row.note);
  return countedQuestionsOf(questionnaire).map((question) =>
    toPublishedQuestion(
      question,
      frozen.find((line) => line.question === question.name),
      frozenCounts.filter((line) => line.question === question.name),
      questionNotes.get(question.name) ?? null,
      row.leftOut[question.name] ?? 0,
    ),
  );
}

const nameAndTitle = ({ name, title }: { name: string; title: string }) => ({ name, title });

function toPublishedQuestion(
  question: CountedQuestion,
  frozen: typeof frozenQuestions.$inferSelect | undefined,
  rows: { band: number; count: number | null }[],
  note: string | null,
  leftOut: number,
): PublishedQuestion {
  const { scale, outsideScale, ordered } = scaleOf(question);
  const countAt = (position: number) => rows.find(({ band }) => band === position)?.count ?? null;
  return {
    name: question.name,
    title: question.title,
    scale: scale.map(({ text }) => text),
    ordered,
    counts: rows.length === 0 ? "withheld" : scale.map((_, category) => countAt(category)),
    outside: outsideScale.map(({ text }, i) => ({
      text,
      count: rows.length === 0 ? null : (countAt(scale.length + i) ?? 0),
    })),
    answers: frozen?.answers ?? null,
    withheld: frozen?.withheld ?? null,
    leftOut,
    note,
  };
}

/** A round's note: a line for the whole round, then one line a question, which begins with the question's name. */
export const writeNotes = (roundNote: string, questionNotes: [question: string, note: string][]): string =>
  [roundNote, ...questionNotes.map(([question, note]) => `${question}: ${note}`)].join("\n");

function readNotes(text: string): { roundNote: string; questionNotes: Map<string, string> } {
  const [roundNote = "", ...lines] = text.split("\n");
  const questionNotes = new Map(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  return { roundNote, questionNotes };
}
