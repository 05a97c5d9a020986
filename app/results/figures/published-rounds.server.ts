import { and, asc, desc, eq, ne, type SQL } from "drizzle-orm";
import { db, prepared } from "../../../db/database.server.ts";
import { counts, publications } from "../../../db/schema/results.ts";
import { rounds, type Thresholds } from "../../../db/schema/surveys.ts";
import { countedQuestionsOf, type CountedQuestion } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { evaluationSeries } from "./evaluations.ts";
import type { PublishedQuestion, ReceivedCounts } from "./figures.ts";
import { scaleOf } from "./scale.ts";
import { totalUnit } from "./withholding.ts";

/** A published round as a list shows it. */
export interface ListedRound {
  id: number;
  series: string;
  name: string;
  opensAt: Date;
  /** The last moment it could be answered. */
  endsAt: Date;
  imported: boolean;
  received: ReceivedCounts;
  thresholds: Thresholds;
}

export interface PublishedRound extends ListedRound {
  publishedAt: Date;
  /** How many were asked; null when the round was run elsewhere. */
  invited: number | null;
  questions: PublishedQuestion[];
  /** What the source says of the whole round; empty when nothing. */
  note: string;
}

type RoundRow = typeof rounds.$inferSelect;

/** Whether a round was brought in as counts: its figures are as its source has them, and nothing was left out here. */
export const isImportedAsCounts = ({ imported, mapping }: RoundRow): boolean => imported && mapping === null;

const toListedRound = (row: RoundRow): ListedRound => {
  const { id, series, name, opensAt, closesAt, imported } = row;
  const [whole, begun, least] = [row.completed ?? 0, row.partial ?? 0, row.thresholds.unit];
  const leftOut = !isImportedAsCounts(row) && begun < least ? begun : 0;
  return {
    id,
    series,
    name,
    opensAt,
    endsAt: new Date(closesAt.getTime() - 1),
    imported,
    received: { whole, partial: begun, leftOut, least },
    thresholds: row.thresholds,
  };
};

const wherePublished = eq(rounds.state, "published");
const newestFirst = [desc(rounds.opensAt), desc(rounds.id)];

const listPublished = (which?: SQL): ListedRound[] =>
  db
    .select()
    .from(rounds)
    .where(and(wherePublished, which))
    .orderBy(...newestFirst)
    .all()
    .map(toListedRound);

/** Every published survey, the newest first: evaluations of course days are not among them. */
export const publishedRounds = (): ListedRound[] => listPublished(ne(rounds.series, evaluationSeries));

/** Every published round of a series, the newest first. */
export const publishedInSeries = (series: string): ListedRound[] => listPublished(eq(rounds.series, series));

/** Every published evaluation of a course day, the newest first. */
export const publishedEvaluations = (): ListedRound[] => publishedInSeries(evaluationSeries);

const idsQuery = prepared((at) =>
  at.select({ id: rounds.id }).from(rounds).where(wherePublished).orderBy(asc(rounds.id)).prepare(),
);

/** The ids of all that is published. */
export const publishedIds = (): number[] =>
  idsQuery()
    .all()
    .map(({ id }) => id);

const latestRoundQuery = prepared((at) =>
  at
    .select({ id: rounds.id, name: rounds.name })
    .from(rounds)
    .where(and(wherePublished, ne(rounds.series, evaluationSeries)))
    .orderBy(...newestFirst)
    .limit(1)
    .prepare(),
);

/** The published survey that was opened last, or null. */
export const latestRound = (): { id: number; name: string } | null => latestRoundQuery().get() ?? null;

/** The rounds that are closed and not yet published: their names and nothing else. */
export const closedRounds = (): { id: number; name: string }[] =>
  db
    .select({ id: rounds.id, name: rounds.name })
    .from(rounds)
    .where(eq(rounds.state, "closed"))
    .orderBy(asc(rounds.opensAt))
    .all();

/** One published round with its frozen figures, or null: what is not published does not exist here. */
export function findPublished(id: number): PublishedRound | null {
  const row = db
    .select()
    .from(rounds)
    .where(and(eq(rounds.id, id), eq(rounds.state, "published")))
    .get();
  if (!row) return null;
  const frozenCounts = db
    .select()
    .from(counts)
    .where(and(eq(counts.roundId, id), eq(counts.unit, totalUnit)))
    .orderBy(asc(counts.band))
    .all();
  const publication = db.select().from(publications).where(eq(publications.roundId, id)).get();
  const { note, of } = readNotes(row.note);
  const questions = countedQuestionsOf(frozenQuestionnaire(row.questionnaireHash)).map((question) =>
    toPublishedQuestion(
      question,
      frozenCounts.filter((line) => line.question === question.name),
      of.get(question.name) ?? null,
      row.leftOut[question.name] ?? 0,
    ),
  );
  return {
    ...toListedRound(row),
    publishedAt: publication?.at ?? row.closesAt,
    invited: row.invited,
    note,
    questions,
  };
}

function toPublishedQuestion(
  question: CountedQuestion,
  rows: { band: number; count: number | null }[],
  note: string | null,
  leftOut: number,
): PublishedQuestion {
  const { scale, besides, ordered } = scaleOf(question);
  const at = (position: number) => rows.find(({ band }) => band === position)?.count ?? null;
  return {
    name: question.name,
    title: question.title,
    scale: scale.map(({ text }) => text),
    ordered,
    counts: rows.length === 0 ? "withheld" : scale.map((_, category) => at(category)),
    outside: besides.map(({ text }, i) => ({ text, count: at(scale.length + i) ?? 0 })),
    leftOut,
    note,
  };
}

/** A round's note: what concerns the whole round, then one line a question, beginning with its name. */
export const writeNotes = (note: string, of: [question: string, note: string][]): string =>
  [note, ...of.map(([question, text]) => `${question}: ${text}`)].join("\n");

function readNotes(text: string): { note: string; of: Map<string, string> } {
  const [note = "", ...lines] = text.split("\n");
  return { note, of: new Map(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string])) };
}
