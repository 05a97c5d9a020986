/**
 * Bands, units and rates of frozen figures. The groups are groups of people, not the counts of an answer. Which municipalities'
 * answers are counted together is decided at closing (surveys/anonymity/units.ts), what is shown at freezing (decide-figures.ts).
 */
import { danishOrder } from "../../base/danish-order.ts";
import { defaultThresholds } from "../../surveys/anonymity/thresholds.ts";
import { minAnswersPerUnit } from "../../surveys/anonymity/units.ts";
import { sideOf } from "./scale-side.ts";

/** One response as publishing reads it: its unit (null for a partial one) and, per question, a position in its scale. */
export interface Answer {
  unit: string | null;
  /** Question name → position in the list of `scaleOf`: the scale best first, then what lies outside it. */
  chosen: Record<string, number>;
}

/** What withholding must know of a question. */
export interface QuestionScale {
  name: string;
  /** How many answers the scale has; positions from here on lie outside it. */
  categories: number;
  /** How many answers there are in all. */
  choices: number;
  ordered: boolean;
}

/** The frozen figures of one group: for the total one count an answer, for any other group one a band. */
export interface FrozenGroup {
  unit: string;
  counts: number[];
}

/** The unit of the figures for everyone, and that of partial responses, which are a group of their own. */
export const totalUnit = "total";
export const partialUnit = "partial";

/**
 * The band of an answer within its scale: 0 the best, 1 "Delvist", 2 the worst. A scale without a good end has its answers
 * for bands, when they are no more than three; null when it has more, or the answer lies outside the scale.
 */
export function bandOf({ categories, ordered }: QuestionScale, position: number | undefined): number | null {
  if (position === undefined || position >= categories) return null;
  if (!ordered) return categories <= 3 ? position : null;
  return { better: 0, middle: 1, worse: 2, plain: 1 }[sideOf(position, categories, true)];
}

/** The bands that an answer to the question can have; none for a scale without a good end that has more than three answers. */
export const possibleBands = (scale: QuestionScale): number[] => [
  ...new Set(Array.from({ length: scale.categories }, (_, position) => bandOf(scale, position) ?? []).flat()),
];

/** A rung of the ladder of units: the unit that an answer is stored with → its unit there. */
export interface Rung {
  /** The fewest answers received in a unit of it. */
  minAnswers: number;
  units: Map<string, string>;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** How many of a unit were asked, and how many answered to the end. */
export interface ResponseRate {
  unit: string;
  invited: number;
  answered: number;
}

/** A frozen response rate with the municipalities of its unit. */
export interface UnitRate extends ResponseRate {
  municipalities: string[];
}

/**
 * The response rates that may be shown: of all units of a rung or of none. Rates tell no answer to a question, but who answered; so no
 * unit has fewer than `minAnswers`, and none has been answered by everyone. The rungs are those that some question is shown at, or
 * coarser, the finest of them first. `invitedByUnit` is how many were asked in each unit of the finest rung.
 */
export function freezeRates(
  invitedByUnit: Map<string, number>,
  answers: Answer[],
  rungs: Rung[],
  minAnswers = minAnswersPerUnit,
): ResponseRate[] {
  for (const { units } of rungs) {
    const rates = new Map<string, ResponseRate>();
    const rateOf = (finest: string) => {
      const unit = units.get(finest) ?? finest;
      const rate = rates.get(unit) ?? { unit, invited: 0, answered: 0 };
      rates.set(unit, rate);
      return rate;
    };
    for (const [unit, invited] of invitedByUnit) rateOf(unit).invited += invited;
    for (const { unit } of answers) if (unit !== null) rateOf(unit).answered++;
    const all = [...rates.values()];
    const isRevealing = ({ answered, invited }: ResponseRate) => answered < minAnswers || answered >= invited;
    if (all.length > 1 && !all.some(isRevealing)) return all;
  }
  return [];
}

/** The same municipalities in two rounds, with the units that they were counted in in each. */
export interface UnitUnion {
  municipalities: string[];
  before: string[];
  now: string[];
}

/**
 * The finest unions of two rounds' units: municipalities that shared a unit in either round stay together, so that
 * a union consists of complete units in both. A municipality that is missing in a round has no units there.
 */
export function finestUnions(before: Map<string, string>, now: Map<string, string>): UnitUnion[] {
  const unions: UnitUnion[] = [];
  for (const municipality of new Set([...before.keys(), ...now.keys()])) {
    const own = { before: asList(before.get(municipality)), now: asList(now.get(municipality)) };
    const joined = unions.filter((union) => overlap(union.before, own.before) || overlap(union.now, own.now));
    for (const union of joined) unions.splice(unions.indexOf(union), 1);
    unions.push({
      municipalities: [...joined.flatMap((union) => union.municipalities), municipality].toSorted(
        danishOrder,
      ),
      before: unique([...joined.flatMap((union) => union.before), ...own.before]),
      now: unique([...joined.flatMap((union) => union.now), ...own.now]),
    });
  }
  return unions;
}

const asList = (unit: string | undefined) => (unit === undefined ? [] : [unit]);
const overlap = (a: string[], b: string[]) => a.some((unit) => b.includes(unit));
const unique = (list: string[]) => [...new Set(list)];

/** Bands by unit of one question in one round; empty where only the total is shown. */
export type UnitBands = Map<string, number[]>;

/** A union's bands in one round, or null where any of its units is not shown. */
export function bandsOfUnion(units: string[], bandsByUnit: UnitBands): number[] | null {
  const parts = units.map((unit) => bandsByUnit.get(unit));
  if (units.length === 0 || parts.includes(undefined)) return null;
  return [0, 1, 2].map((band) => sum(parts.map((bands) => bands![band]!)));
}

/** A union's bands before and now; null when either round has fewer than `minAnswers` of its answers. */
export function changeOfUnion(
  union: UnitUnion,
  before: UnitBands,
  now: UnitBands,
  minAnswers = defaultThresholds.change,
): [number[], number[]] | null {
  const [bandsBefore, bandsNow] = [bandsOfUnion(union.before, before), bandsOfUnion(union.now, now)];
  if (!bandsBefore || !bandsNow) return null;
  return sum(bandsBefore) < minAnswers || sum(bandsNow) < minAnswers ? null : [bandsBefore, bandsNow];
}
