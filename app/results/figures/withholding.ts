/**
 * Which figures may be shown: everything that is ever shown of answers is made here, once, at publishing. The groups are
 * groups of people, not the counts of an answer. Rule 1, which municipalities' answers are counted together, is decided at
 * closing (surveys/anonymity/units.ts); crosses (rule 5) are in cross-tabulation.ts.
 */
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

/** The unit of the figures for everyone, and that of partial responses, which are a group of their own (rule 6). */
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

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Whether a group is too small to show, or all in one band, which would reveal the answer of everyone in it (rule 3). */
export const mustWithhold = (bands: number[], minAnswers: number): boolean =>
  sum(bands) < minAnswers || bands.filter((count) => count > 0).length === 1;

/**
 * The figures of one question that may be shown (rules 2, 3, 6). Nothing where fewer than `minAnswers` answered. The total by
 * every answer; and either *all* units by three bands, the partial responses being one of them, or none: a unit left out could
 * be worked out as the total minus the others. Partial responses of which none answered the question are no group.
 */
export function freezeQuestion(
  scale: QuestionScale,
  answers: Answer[],
  minAnswers = minAnswersPerUnit,
): FrozenGroup[] {
  const counts = Array.from({ length: scale.choices }, () => 0);
  const units = new Map<string, number[]>();
  for (const { unit, chosen } of answers) {
    const position = chosen[scale.name];
    const bands = bandsOfUnit(units, unit ?? partialUnit);
    if (position === undefined) continue;
    counts[position]!++;
    const band = bandOf(scale, position);
    if (band !== null) bands[band]!++;
  }
  if (sum(counts) < minAnswers) return [];
  const groups = [...units].filter(([unit, bands]) => unit !== partialUnit || sum(bands) > 0);
  const shown = groups.length > 1 && !groups.some(([, bands]) => mustWithhold(bands, minAnswers));
  const byUnit = groups.map(([unit, bands]) => ({ unit, counts: bands }));
  return [{ unit: totalUnit, counts }, ...(shown ? byUnit : [])];
}

function bandsOfUnit(units: Map<string, number[]>, unit: string): number[] {
  const bands = units.get(unit) ?? [0, 0, 0];
  units.set(unit, bands);
  return bands;
}

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
 * The response rates that may be shown: of all units or of none, as with a question whose two answers are "answered" and
 * "did not". `invitedByUnit` is how many were asked in each unit.
 */
export function freezeRates(
  invitedByUnit: Map<string, number>,
  answers: Answer[],
  minAnswers = minAnswersPerUnit,
): ResponseRate[] {
  const answered = new Map<string, number>();
  for (const { unit } of answers) if (unit !== null) answered.set(unit, (answered.get(unit) ?? 0) + 1);
  const rates = [...invitedByUnit].map(([unit, invited]) => ({
    unit,
    invited,
    answered: answered.get(unit) ?? 0,
  }));
  const isRevealing = (rate: ResponseRate) =>
    rate.answered < minAnswers || mustWithhold([rate.answered, rate.invited - rate.answered], minAnswers);
  return rates.length > 1 && !rates.some(isRevealing) ? rates : [];
}

/** The same municipalities in two rounds, with the units that they were counted in in each. */
export interface UnitUnion {
  municipalities: string[];
  before: string[];
  now: string[];
}

/**
 * The finest unions of two rounds' units (rule 4): municipalities that shared a unit in either round stay together, so that
 * a union consists of complete units in both. A municipality that is missing in a round has no units there.
 */
export function finestUnions(before: Map<string, string>, now: Map<string, string>): UnitUnion[] {
  const unions: UnitUnion[] = [];
  for (const municipality of new Set([...before.keys(), ...now.keys()])) {
    const own = { before: asList(before.get(municipality)), now: asList(now.get(municipality)) };
    const joined = unions.filter((union) => overlap(union.before, own.before) || overlap(union.now, own.now));
    for (const union of joined) unions.splice(unions.indexOf(union), 1);
    unions.push({
      municipalities: [...joined.flatMap((union) => union.municipalities), municipality],
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

/** A union's bands before and now; null when either round has fewer than `minAnswers` of its answers (rule 4). */
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
