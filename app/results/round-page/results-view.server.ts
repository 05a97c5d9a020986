import { askedOf, comparedPeopleOf } from "../comparison/asked.server.ts";
import { changesOf } from "../comparison/changes.ts";
import { isSameDefinition, samePeople } from "../comparison/compared-people.ts";
import { overTimeOf } from "../comparison/over-time.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import { crossesOf, responseRatesOf } from "../figures/frozen-figures.server.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { findDraft, findPublished, publishedInSeries } from "../figures/published-rounds.server.ts";
import { isEarlierRound, type ListedRound, type PublishedRound } from "../figures/published-rounds.ts";
import { quotesOf } from "../publishing/quotes.server.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";
import type { ResultsView } from "./results-view.ts";

/** A view takes some 100 kB. */
const cached = createPublishedCache<ResultsView>(40);

/** The same as `viewResults`, worked out once (`createPublishedCache`): nobody may change it. */
export const keptResults = (id: number, againstId: number | null): ResultsView | null =>
  cached([id, againstId], () => viewResults(id, againstId));

/**
 * A published round compared with another of its series: the named one, or the one before it. The earlier is always the
 * baseline. Null when either is not published, or they are not of one series.
 */
export function viewResults(id: number, againstId: number | null): ResultsView | null {
  const round = findPublished(id);
  return round && viewAgainst(round, againstId);
}

/** A draft compared with the published round before it; null when the round has no draft. The caller decides who may read it. */
export function viewDraft(id: number): ResultsView | null {
  const draft = findDraft(id);
  return draft && viewAgainst(draft, null);
}

function viewAgainst(round: PublishedRound, againstId: number | null): ResultsView | null {
  const { id } = round;
  const others = publishedInSeries(round.series).filter(({ id: other }) => other !== id);
  const chosen = againstId
    ? others.find((other) => other.id === againstId)
    : others.find((other) => isEarlierRound(other, round));
  if (againstId && !chosen) return null;
  const against = chosen ? findPublished(chosen.id) : null;
  const [earlier, later] = against && isEarlierRound(round, against) ? [round, against] : [against, round];
  const targets = targetsOf(later.id);
  const people = earlier ? comparedPeopleOf(earlier, later) : samePeople;
  const basis = earlier ? people.basis : null;
  const changes = changesOf(earlier, later, people);
  const [crosses, quotes, rates] = [crossedQuestionsOf(later), quotesOf(later.id), responseRatesOf(later.id)];
  const series = seriesUpTo(later, others, [later, ...(earlier ? [earlier] : [])]);
  const asked = new Map(series.map((one) => [one.id, askedOf(one.id)]));
  const overTime = overTimeOf(series, (a, b) => isSameDefinition(asked.get(a.id)!, asked.get(b.id)!));
  const figures = { basis, changes, targets, crosses, quotes, rates, overTime };
  return { draft: later.state === "draft", later, earlier, others, ...figures, requestedId: id };
}

/** The rounds of a series up to `last`, the first first. Those in `loaded` are not read again. */
function seriesUpTo(last: PublishedRound, others: ListedRound[], loaded: PublishedRound[]): PublishedRound[] {
  const before = others.filter((other) => isEarlierRound(other, last)).toReversed();
  if (before.length < 2) return [last];
  return [...before.map(({ id }) => loaded.find((round) => round.id === id) ?? findPublished(id)!), last];
}

function crossedQuestionsOf({ id, questions }: PublishedRound): CrossedQuestions[] {
  const find = (question: string) => questions.find(({ name }) => name === question)!;
  return crossesOf(id).map(({ rows, columns, grid }) => ({ rows: find(rows), columns: find(columns), grid }));
}
