import { write } from "../../db/open.server.ts";
import { trace } from "../audit/audit.server.ts";
import type { Person } from "../people/people.server.ts";
import { ratesIn, shownUnits, type UnitRate, unitsIn } from "./frozen.server.ts";
import { type Counted, figureOf } from "./figures.ts";
import { findPublished, type Listed, type Published, publishedRounds } from "./published.server.ts";
import { isBefore } from "./view.server.ts";
import { bandOf, changeOf, type Union, type UnitBands, unionsOf } from "./withholding.ts";

/** One question on a municipality's page: bands of the own unit, where they are shown, beside everyone's. */
export interface LocalQuestion {
  question: Counted;
  own: number[] | null;
  all: number[] | null;
  /** The own union of units then and now; null where it cannot be told. */
  change: [number[], number[]] | null;
}

export interface LocalView {
  round: Published;
  before: Listed | null;
  municipality: string;
  /** The municipalities of the own unit; empty when none of it was asked in this round. */
  together: string[];
  /** How many of the own unit were asked and answered; null where rates by unit may not be told. */
  rate: UnitRate | null;
  /** Those of the union in which the change is told. */
  union: string[];
  questions: LocalQuestion[];
}

/**
 * A published round as its municipality's leader may read it: the own unit against all, and what has changed in the finest
 * union of units since the round before. No test and no verdict: a single municipality is too small for one. Null when the
 * round is not published.
 */
export function viewMunicipality(person: Person, roundId: number, now: Date): LocalView | null {
  const round = findPublished(roundId);
  if (!round || person.municipality === null) return null;
  const { municipality } = person;
  write((tx) => trace(tx, person, { act: "result-seen", scope: `round:${roundId}:${municipality}` }, now));
  const before =
    publishedRounds().find((other) => other.series === round.series && isBefore(other, round)) ?? null;
  const [units, shown] = [unitsIn(roundId), shownUnits(roundId)];
  const own = units.get(municipality);
  const earlier = before && {
    shown: shownUnits(before.id),
    union: unionsOf(unitsIn(before.id), units).find((union) => union.municipalities.includes(municipality)),
    questions: findPublished(before.id)!.questions,
  };
  const least = Math.max(round.thresholds.change, before?.thresholds.change ?? 0);
  return {
    round,
    before,
    municipality,
    together: [...units].flatMap(([name, unit]) => (unit === own ? [name] : [])),
    rate: ratesIn(roundId).find(({ unit }) => unit === own) ?? null,
    union: earlier?.union?.municipalities ?? [],
    questions: round.questions.map((question) => ({
      question,
      own: (own && shown.get(question.name)?.get(own)) || null,
      all: totalBands(question, round),
      change: changeIn(question, earlier, shown, least),
    })),
  };
}

/** Everyone's answers in the same three bands; null where they are withheld or not known. */
function totalBands(question: Counted, round: Published): number[] | null {
  const { known, counts } = figureOf(question, round.received);
  if (known !== "known") return null;
  const { name, scale, ordered } = question;
  const measured = { name, ordered, categories: scale.length, choices: scale.length };
  const bands = [0, 0, 0];
  counts.forEach((count, at) => {
    const band = bandOf(measured, at);
    if (band !== null) bands[band]! += count!;
  });
  return bands;
}

function changeIn(
  question: Counted,
  earlier: { shown: Map<string, UnitBands>; union: Union | undefined; questions: Counted[] } | null,
  shown: Map<string, UnitBands>,
  least: number,
): [number[], number[]] | null {
  const before = earlier?.questions.find(({ name }) => name === question.name);
  const same = before?.title === question.title && before.scale.join("\n") === question.scale.join("\n");
  if (!earlier?.union || !same) return null;
  const [then, now] = [earlier.shown.get(question.name), shown.get(question.name)];
  return then && now ? changeOf(earlier.union, then, now, least) : null;
}
