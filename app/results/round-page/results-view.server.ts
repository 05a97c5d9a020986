import { askedOf, basisBetween, comparedPeopleOf } from "../comparison/asked.server.ts";
import { changesOf } from "../comparison/changes.ts";
import { comparedWith } from "../comparison/compared-with.server.ts";
import { isSameDefinition, samePeople } from "../comparison/compared-people.ts";
import { overTimeOf } from "../comparison/over-time.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import {
  crossesOf,
  responseRatesOf,
  unitsByMunicipality,
  withheldOf,
} from "../figures/frozen-figures.server.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { findDraft, findPublished, publishedBeside } from "../figures/published-rounds.server.ts";
import { isEarlierRound, type ListedRound, type PublishedRound } from "../figures/published-rounds.ts";
import { quotesOf } from "../publishing/quotes.server.ts";
import { withheldFiguresOf } from "../publishing/withheld.server.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";
import type { RatesHidden, ResultsView } from "./results-view.ts";

/** A view takes some 100 kB. */
const cached = createPublishedCache<ResultsView>(40);

/** What `viewResults` returns, computed once (`createPublishedCache`): nobody may change it. */
export const keptResults = (id: number, againstId: number | null): ResultsView | null =>
  cached([id, againstId], () => viewResults(id, againstId));

/**
 * A published round compared with another of its series: the named one, or the one that it was published with (`comparedWith`). The
 * earlier is always the baseline. Null when either is not published, or they are not of one series.
 */
export function viewResults(id: number, againstId: number | null): ResultsView | null {
  const round = findPublished(id);
  return round && viewAgainst(round, againstId);
}

/**
 * A draft compared with a published round of its series: the named one, or the one before it. Null when the round has no draft, or
 * they are not of one series. The caller decides who may read it.
 */
export function viewDraft(id: number, againstId: number | null): ResultsView | null {
  const draft = findDraft(id);
  return draft && viewAgainst(draft, againstId);
}

function viewAgainst(round: PublishedRound, againstId: number | null): ResultsView | null {
  const { id } = round;
  const others = publishedBeside(round).filter(({ id: other }) => other !== id);
  const chosenId = againstId ?? comparedWith(round)?.earlier.id ?? null;
  const chosen = others.find((other) => other.id === chosenId);
  if (againstId && !chosen) return null;
  const against = chosen ? findPublished(chosen.id) : null;
  const [earlier, later] = against && isEarlierRound(round, against) ? [round, against] : [against, round];
  const frozen = comparedWith(later);
  const isAsPublished = later.state === "published" && earlier?.id === frozen?.earlier.id;
  const targets = targetsOf(later.id);
  const basis = earlier && (earlier.id === frozen?.earlier.id ? frozen.basis : basisBetween(earlier, later));
  const people = earlier && basis ? comparedPeopleOf(earlier, later, basis) : samePeople;
  const changes = changesOf(earlier, later, people);
  const [crosses, quotes] = [crossedQuestionsOf(later), quotesOf(later.id)];
  const rates = responseRatesOf(later.id);
  const ratesHidden = rates.length > 0 ? null : ratesHiddenBy(later);
  const withheld = withheldFiguresOf(later);
  const publishedSince = isAsPublished
    ? othersPublishedSince(later, others).filter(({ id: other }) => other !== earlier?.id)
    : [];
  const known = others.filter((other) => !publishedSince.includes(other));
  const series = seriesUpTo(later, known, [later, ...(earlier ? [earlier] : [])]);
  const asked = new Map(series.map((one) => [one.id, askedOf(one.id)]));
  const overTime = overTimeOf(series, (a, b) => isSameDefinition(asked.get(a.id)!, asked.get(b.id)!));
  const figures = { basis, changes, targets, crosses, quotes, rates, ratesHidden, withheld, overTime };
  const draft = [later, earlier].some((one) => one?.state === "draft");
  return { draft, later, earlier, others, publishedSince, ...figures, requestedId: id };
}

/** The rounds before this one that were published after it: what it showed when it was published does not tell of them. */
const othersPublishedSince = (round: PublishedRound, others: ListedRound[]): ListedRound[] =>
  others.filter((other) => isEarlierRound(other, round) && other.publishedAt > round.publishedAt);

function ratesHiddenBy({ id }: PublishedRound): RatesHidden {
  if (new Set(unitsByMunicipality(id).values()).size < 2) return "single";
  const { questions } = withheldOf(id);
  return questions.length > 0 && questions.every(({ rung }) => rung === null) ? "questions" : "groups";
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
