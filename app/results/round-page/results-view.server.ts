import { type Change, changesOf } from "../comparison/changes.ts";
import type { CrossedQuestions } from "./CrossCard.tsx";
import { crossesOf, type UnitRate, responseRatesOf } from "../figures/frozen-figures.server.ts";
import { type OverTime, overTimeOf } from "../comparison/over-time.ts";
import {
  findPublished,
  type ListedRound,
  type PublishedRound,
  publishedInSeries,
} from "../figures/published-rounds.server.ts";
import { quotesOf } from "../publishing/quotes.server.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";

export interface ResultsView {
  later: PublishedRound;
  /** The round it is held against; null when it is the first of its series. */
  earlier: PublishedRound | null;
  /** Every other published round of the series, for choosing. */
  others: ListedRound[];
  changes: Change[];
  /** Of the later round: what was to be reached, in whole per cent by question. */
  targets: Map<string, number>;
  /** Of the later round. */
  crosses: CrossedQuestions[];
  quotes: { key: string; question: string; text: string }[];
  rates: UnitRate[];
  /** The whole series up to the later round. */
  overTime: OverTime;
  /** The round that was asked for, which may be the earlier of the two. */
  askedFor: number;
}

/**
 * A published round held against another of its series: the one named, or the one before it. The earlier is always the
 * baseline. Null when either is not published, or they are not of one series.
 */
export function viewResults(id: number, againstId: number | null): ResultsView | null {
  const round = findPublished(id);
  if (!round) return null;
  const others = publishedInSeries(round.series).filter(({ id: other }) => other !== id);
  const chosen = againstId
    ? others.find((other) => other.id === againstId)
    : others.find((other) => isEarlierRound(other, round));
  if (againstId && !chosen) return null;
  const against = chosen ? findPublished(chosen.id) : null;
  const [earlier, later] = against && isEarlierRound(round, against) ? [round, against] : [against, round];
  const targets = targetsOf(later.id);
  const changes = changesOf(earlier, later, new Set(targets.keys()));
  const [crosses, quotes, rates] = [crossedQuestionsOf(later), quotesOf(later.id), responseRatesOf(later.id)];
  const overTime = overTimeOf(seriesUpTo(later, others, [later, ...(earlier ? [earlier] : [])]));
  return { later, earlier, others, changes, targets, crosses, quotes, rates, overTime, askedFor: id };
}

/** The rounds of a series up to one of them, the first first; those that are read already are not read again. */
function seriesUpTo(last: PublishedRound, others: ListedRound[], read: PublishedRound[]): PublishedRound[] {
  const before = others.filter((other) => isEarlierRound(other, last)).toReversed();
  if (before.length < 2) return [last];
  return [...before.map(({ id }) => read.find((round) => round.id === id) ?? findPublished(id)!), last];
}

function crossedQuestionsOf({ id, questions }: PublishedRound): CrossedQuestions[] {
  const find = (wanted: string) => questions.find(({ name }) => name === wanted)!;
  return crossesOf(id).map(({ rows, columns, grid }) => ({ rows: find(rows), columns: find(columns), grid }));
}

/** Which of two rounds comes first: the one that opened first. */
export const isEarlierRound = (a: ListedRound, b: ListedRound) =>
  a.opensAt < b.opensAt || (a.opensAt.getTime() === b.opensAt.getTime() && a.id < b.id);
