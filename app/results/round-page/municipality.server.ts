import { write } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { ratesIn, shownUnits, type UnitRate, unitsIn } from "../figures/frozen-figures.server.ts";
import { isSame } from "../comparison/changes.ts";
import { type Counted, figureOf } from "../figures/figures.ts";
import { mayRead } from "../figures/evaluations.ts";
import {
  findPublished,
  type Listed,
  type Published,
  publishedOf,
} from "../figures/published-rounds.server.ts";
import { isBefore } from "./results-view.server.ts";
import { bandOf, changeOf, type Union, type UnitBands, unionsOf } from "../figures/withholding.ts";

/** One question on a municipality's page: bands of the own unit, where they are shown, beside everyone's. */
export interface LocalQuestion {
  question: Counted;
  own: number[] | null;
  all: number[] | null;
  /** Why everyone's figures, and so the own, are not told; null where they are. */
  untold: "unknown" | "withheld" | "empty" | null;
  /** The own union of units then and now, or why it cannot be told. */
  change: [number[], number[]] | Unchanged;
}

/**
 * Why no change is told: nothing came before; the question was asked in other words, or not at all; the earlier figures are
 * of everyone only; the municipality was not in both; or a group is too small, which one is not said.
 */
export type Unchanged = "first" | "changed" | "undivided" | "absent" | "withheld";

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
  /** The fewest answers in both rounds that a change is told of. */
  leastForChange: number;
  questions: LocalQuestion[];
}

/**
 * A published round as its municipality's leader may read it: the own unit against all, and what has changed in the finest
 * union of units since the round before. No test and no verdict: a single municipality is too small for one. Null when the
 * round is not published.
 */
export function viewMunicipality(person: Person, roundId: number, now: Date): LocalView | null {
  const round = findPublished(roundId);
  if (!round || person.municipality === null || !mayRead(person.role, round)) return null;
  const { municipality } = person;
  write((tx) => trace(tx, person, { act: "result-seen", scope: `round:${roundId}:${municipality}` }, now));
  const before = publishedOf(round.series).find((other) => isBefore(other, round)) ?? null;
  const [units, shown] = [unitsIn(roundId), shownUnits(roundId)];
  const own = units.get(municipality);
  const earlier = before && {
    shown: shownUnits(before.id),
    divided: unitsIn(before.id).size > 0,
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
    leastForChange: least,
    questions: round.questions.map((question) => ({
      question,
      own: (own && shown.get(question.name)?.get(own)) || null,
      ...totalBands(question, round),
      change: changeIn(question, earlier, shown, least),
    })),
  };
}

/** Everyone's answers in the same bands, or why they are not told. */
function totalBands(question: Counted, round: Published): Pick<LocalQuestion, "all" | "untold"> {
  const { known, counts } = figureOf(question, round.received);
  if (known !== "known") return { all: null, untold: known };
  const { name, scale, ordered } = question;
  if (!ordered) return { all: counts as number[], untold: null };
  const measured = { name, ordered, categories: scale.length, choices: scale.length };
  const bands = [0, 0, 0];
  counts.forEach((count, at) => {
    const band = bandOf(measured, at);
    if (band !== null) bands[band]! += count!;
  });
  return { all: bands, untold: null };
}

interface Earlier {
  shown: Map<string, UnitBands>;
  /** Whether its answers were counted by unit at all. */
  divided: boolean;
  union: Union | undefined;
  questions: Counted[];
}

function changeIn(
  question: Counted,
  earlier: Earlier | null,
  shown: Map<string, UnitBands>,
  least: number,
): LocalQuestion["change"] {
  if (!earlier) return "first";
  const before = earlier.questions.find(({ name }) => name === question.name);
  if (!before || !isSame(before, question)) return "changed";
  if (!earlier.divided) return "undivided";
  const { union } = earlier;
  if (!union || union.before.length === 0 || union.now.length === 0) return "absent";
  const [then, now] = [earlier.shown.get(question.name), shown.get(question.name)];
  return (then && now && changeOf(union, then, now, least)) || "withheld";
}
