/** Two rounds of six questions, drawn from distributions that are known: what a reader is told can be held against what is true. */
import { type Change, type ComparedRound, changesOf } from "../../../app/results/comparison/changes.ts";
import type { PublishedQuestion } from "../../../app/results/figures/figures.ts";

/** The probability of each answer, the best first. */
export type Distribution = readonly number[];

/** A question's distribution then and now. */
export type TrueChange = readonly [Distribution, Distribution];

/** The questions of the baseline of 2024 as far as it can be read, and like it. */
const distributions: Distribution[] = [
  [0.32, 0.46, 0.15, 0.05, 0.02],
  [0.02, 0.6, 0.33, 0.04, 0.01],
  [0.02, 0.48, 0.44, 0.06, 0.0],
  [0.08, 0.37, 0.31, 0.16, 0.08],
  [0.05, 0.25, 0.35, 0.2, 0.15],
  [0.05, 0.19, 0.37, 0.2, 0.19],
];

export const nothingMoved: TrueChange[] = distributions.map((own) => [own, own]);

/** The same questions, of which the first are replaced. */
export const moved = (...changes: TrueChange[]): TrueChange[] => [
  ...changes,
  ...nothingMoved.slice(changes.length),
];

/** Answers that leave "Delvist" for the worst two, half to each. */
export function intoWorst(from: Distribution, share: number): TrueChange {
  const [best, second, middle, fourth, worst] = from as [number, number, number, number, number];
  return [from, [best, second, middle - share, fourth + share / 2, worst + share / 2]];
}

/** How many answered, then and now, at the hotline's size. */
export const answersThen = 175;
export const answersNow = 150;

export function draw(random: () => number, distribution: Distribution, n: number): number[] {
  const counts = distribution.map(() => 0);
  for (let answer = 0; answer < n; answer++) {
    let left = random();
    let at = 0;
    while (at < counts.length - 1 && left >= distribution[at]!) left -= distribution[at++]!;
    counts[at]!++;
  }
  return counts;
}

const scale = ["Altid", "Ofte", "Delvist", "Sjældent", "Aldrig"];

const question = (name: string, counts: number[]): PublishedQuestion => ({
  name,
  title: name,
  scale,
  ordered: true,
  counts,
  outside: [],
  answers: null,
  withheld: null,
  leftOut: 0,
  note: null,
});

/** What the site tells of two rounds drawn from these distributions: a change for each question, in their order. */
export function toldOf(truth: TrueChange[], random: () => number): Change[] {
  const round = (side: 0 | 1, n: number): ComparedRound => ({
    received: { complete: n, partial: 0, leftOut: 0, minAnswers: 5 },
    questions: truth.map((own, at) => question(`spørgsmål ${at}`, draw(random, own[side], n))),
  });
  return changesOf(round(0, answersThen), round(1, answersNow));
}

/** A cross without any connection: every row is drawn from the same shares of the outcome's bands. */
export function crossWithout(random: () => number, rowSizes: number[]) {
  const shares = [0.45, 0.31, 0.24];
  return {
    rows: rowSizes.map((_, at) => [at]),
    columns: shares.map((_, at) => [at]),
    counts: rowSizes.map((n) => draw(random, shares, n)),
  };
}
