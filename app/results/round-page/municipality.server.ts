import { writeTransaction } from "../../../db/database.server.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import {
  responseRatesOf,
  bandsByUnit,
  type UnitRate,
  unitsByMunicipality,
} from "../figures/frozen-figures.server.ts";
import { isSameQuestion } from "../comparison/changes.ts";
import { type PublishedQuestion, figureOf } from "../figures/figures.ts";
import { mayRead } from "../figures/evaluations.ts";
import {
  findPublished,
  type ListedRound,
  type PublishedRound,
  publishedInSeries,
} from "../figures/published-rounds.server.ts";
import { isEarlierRound } from "./results-view.server.ts";
import {
  bandOf,
  changeOfUnion,
  type UnitUnion,
  type UnitBands,
  finestUnions,
} from "../figures/withholding.ts";

/** One question on a municipality's page: bands of the own unit, where they are shown, beside everyone's. */
export interface MunicipalityQuestion {
  question: PublishedQuestion;
  own: number[] | null;
  all: number[] | null;
  /** Why everyone's figures, and so the own, are not told; null where they are. */
  untold: "unknown" | "withheld" | "empty" | null;
  /** The own union of units then and now, or why it cannot be told. */
  change: [number[], number[]] | NoChangeReason;
}

/**
 * Why no change is told: nothing came before; the question was asked in other words, or not at all; the earlier figures are
 * of everyone only; the municipality was not in both; or a group is too small, which one is not said.
 */
export type NoChangeReason = "first" | "changed" | "undivided" | "absent" | "withheld";

export interface MunicipalityView {
  round: PublishedRound;
  before: ListedRound | null;
  municipality: string;
  /** The municipalities of the own unit; empty when none of it was asked in this round. */
  together: string[];
  /** How many of the own unit were asked and answered; null where rates by unit may not be told. */
  rate: UnitRate | null;
  /** Those of the union in which the change is told. */
  union: string[];
  /** The fewest answers in both rounds that a change is told of. */
  leastForChange: number;
  questions: MunicipalityQuestion[];
}

/**
 * A published round as its municipality's leader may read it: the own unit against all, and what has changed in the finest
 * union of units since the round before. No test and no verdict: a single municipality is too small for one. Null when the
 * round is not published.
 */
export function viewMunicipality(person: Person, roundId: number, now: Date): MunicipalityView | null {
  const round = findPublished(roundId);
  if (!round || person.municipality === null || !mayRead(person.role, round)) return null;
  const { municipality } = person;
  writeTransaction((tx) =>
    trace(tx, person, { act: "result-seen", scope: `round:${roundId}:${municipality}` }, now),
  );
  const before = publishedInSeries(round.series).find((other) => isEarlierRound(other, round)) ?? null;
  const [units, shown] = [unitsByMunicipality(roundId), bandsByUnit(roundId)];
  const own = units.get(municipality);
  const earlier = before && {
    shown: bandsByUnit(before.id),
    divided: unitsByMunicipality(before.id).size > 0,
    union: finestUnions(unitsByMunicipality(before.id), units).find((union) =>
      union.municipalities.includes(municipality),
    ),
    questions: findPublished(before.id)!.questions,
  };
  const least = Math.max(round.thresholds.change, before?.thresholds.change ?? 0);
  return {
    round,
    before,
    municipality,
    together: [...units].flatMap(([name, unit]) => (unit === own ? [name] : [])),
    rate: responseRatesOf(roundId).find(({ unit }) => unit === own) ?? null,
    union: earlier?.union?.municipalities ?? [],
    leastForChange: least,
    questions: round.questions.map((question) => ({
      question,
      own: (own && shown.get(question.name)?.get(own)) || null,
      ...totalBands(question, round),
      change: changeOfMunicipality(question, earlier, shown, least),
    })),
  };
}

/** Everyone's answers in the same bands, or why they are not told. */
function totalBands(
  question: PublishedQuestion,
  round: PublishedRound,
): Pick<MunicipalityQuestion, "all" | "untold"> {
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

interface EarlierRound {
  shown: Map<string, UnitBands>;
  /** Whether its answers were counted by unit at all. */
  divided: boolean;
  union: UnitUnion | undefined;
  questions: PublishedQuestion[];
}

function changeOfMunicipality(
  question: PublishedQuestion,
  earlier: EarlierRound | null,
  shown: Map<string, UnitBands>,
  least: number,
): MunicipalityQuestion["change"] {
  if (!earlier) return "first";
  const before = earlier.questions.find(({ name }) => name === question.name);
  if (!before || !isSameQuestion(before, question)) return "changed";
  if (!earlier.divided) return "undivided";
  const { union } = earlier;
  if (!union || union.before.length === 0 || union.now.length === 0) return "absent";
  const [then, now] = [earlier.shown.get(question.name), shown.get(question.name)];
  return (then && now && changeOfUnion(union, then, now, least)) || "withheld";
}
