/**
 * What is said of changes, over thousands of pairs of rounds whose truth is known: hardly ever a change that has not happened, and
 * most of those that have, also when answers only leave the middle for the worst. A round of the proof is 250 pairs of each case.
 */
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import type { Change } from "../../app/results/comparison/changes.ts";
import { countRows, crossVerdictOf } from "../../app/results/comparison/cross-verdict.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import { smallestFoundAt, type Verdict } from "../../app/results/comparison/verdicts.ts";
import { seededRandom } from "../../db/demo/random.ts";
import type { Bounds, Broken, Figures } from "./runner/contract.ts";
import { none } from "./runner/contract.ts";
import {
  answersNow,
  answersThen,
  crossWithout,
  intoWorst,
  moved,
  nothingMoved,
  toldOf,
  type TrueChange,
} from "./verdicts/simulation.ts";

const pairsPerRound = 250;

/** 5,000 pairs of each case. */
export const rounds = 20;

const questions = nothingMoved.length;
const wellbeing: TrueChange = intoWorst([0.08, 0.37, 0.31, 0.16, 0.08], 0.21);
const guideFound: TrueChange = intoWorst([0.1, 0.35, 0.45, 0.07, 0.03], 0.17);

/** Six questions of which the first moves by the smallest change that the page says is found in four rounds of five. */
function smallestMove(): TrueChange {
  const rise = smallestFoundAt([0.45, 0.45], [answersThen, answersNow], questions)!;
  return [
    [0.1, 0.35, 0.31, 0.16, 0.08],
    [0.1, 0.35 + rise, 0.31 - rise, 0.16, 0.08],
  ];
}

const words: Record<Verdict, string> = {
  better: "Frem:",
  worse: "Tilbage:",
  divided: "Mere delt:",
  gathered: "Mere samlet om midten:",
  unclear: "Ingen sikker ændring:",
};

const isTold = ({ outcome }: Change) => outcome!.verdict !== "unclear";

/** Whether the first question is told to have got worse, by its worst answers. */
const isWorseFound = ([first]: Change[]) => ["worse", "divided"].includes(first!.outcome!.verdict);

/** Rows of three crosses: by three bands, and by two answers twice. */
const crossSizes = [
  [60, 55, 35],
  [90, 60],
  [110, 40],
];

export async function prove(rounds: number): Promise<Figures> {
  const pairs = rounds * pairsPerRound;
  const { resultText } = figureTexts(textsOf("da", "results"), "da");
  const counted = { noneMoved: 0, threeMoved: 0, worst24: 0, worst10: 0, smallest: 0, crosses: 0 };
  const smallest = smallestMove();
  const three = [wellbeing, guideFound, smallest];
  let otherWords = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const random = seededRandom(pair + 1);
    counted.noneMoved += Number(toldOf(nothingMoved, random).some(isTold));
    const ofThree = toldOf(moved(...three), random);
    counted.threeMoved += Number(ofThree.slice(three.length).some(isTold));
    for (const { outcome } of ofThree.filter(isTold))
      otherWords += Number(!resultText(outcome!).startsWith(words[outcome!.verdict]));
    counted.worst24 += Number(isWorseFound(toldOf(moved(wellbeing), random)));
    counted.worst10 += Number(isWorseFound(toldOf(moved(guideFound), random)));
    const [first] = toldOf(moved(smallest), random);
    counted.smallest += Number(["better", "divided"].includes(first!.outcome!.verdict));
    const crosses = crossSizes.map((sizes) => ({ grid: crossWithout(random, sizes) }));
    const rows = countRows(crosses);
    counted.crosses += Number(crosses.some(({ grid }) => crossVerdictOf(grid, rows)!.isClear));
  }
  const share = (count: number) => Math.round((count / pairs) * 10_000) / 10_000;
  return {
    pairs,
    falseWhenNoneMoved: share(counted.noneMoved),
    falseWhenThreeMoved: share(counted.threeMoved),
    foundWorst24: share(counted.worst24),
    foundWorst10: share(counted.worst10),
    foundAtSmallest: share(counted.smallest),
    falseInCrosses: share(counted.crosses),
    otherWords,
  };
}

export const broken: Broken[] = [
  {
    name: "the best two only",
    file: "app/results/comparison/verdicts.ts",
    target: "[directionOf(bestAnswers), directionOf(worstAnswers)]",
    replacement: "[directionOf(bestAnswers), directionOf(worstAnswers) && (0 as const)]",
    spoils: "foundWorst24",
    inTests: true,
  },
  {
    name: "the old rule: Mann-Whitney with Benjamini-Hochberg",
    file: "app/results/comparison/changes.ts",
    target: "    const verdict = verdictOf(comparison.best.difference, comparison.worst.difference);",
    replacement: `    const ps = changes.flatMap((other) => other.comparable ? [compare(...other.comparable.counts, z).mannWhitney] : []);
    const ownP = comparison.mannWhitney.p;
    const found = ps.some(({ p }) => p >= ownP && p <= (0.05 * ps.filter((one) => one.p <= p).length) / ps.length);
    const verdict = !found ? "unclear" : comparison.mannWhitney.z > 0 ? "better" : "worse";
    void verdictOf;`,
    spoils: "foundWorst10",
  },
  {
    name: "95 % for each interval, however many are compared",
    file: "app/results/comparison/verdicts.ts",
    target: "familyAlpha / (2 * comparedQuestions)",
    replacement: "familyAlpha + 0 * comparedQuestions",
    spoils: "falseWhenNoneMoved",
  },
  {
    name: "the questions in the divisor, but not their two ends",
    file: "app/results/comparison/verdicts.ts",
    target: "familyAlpha / (2 * comparedQuestions)",
    replacement: "familyAlpha / comparedQuestions",
    spoils: "falseWhenNoneMoved",
  },
  {
    name: "the smallest change that is clear when measured exactly, as if that were found in four rounds of five",
    file: "app/results/statistics/smallest-change.ts",
    target: "export const wantedPower = 0.8;",
    replacement: "export const wantedPower = 0.5;",
    spoils: "foundAtSmallest",
  },
  {
    name: "crosses by their number, though the best of all their rows is picked",
    file: "app/results/comparison/cross-verdict.ts",
    target: "crossAlpha / rows",
    replacement: "crossAlpha / Math.min(rows, 3)",
    spoils: "falseInCrosses",
  },
  {
    name: "a sentence that says better where the verdict is worse",
    file: "app/results/comparison/change-texts.ts",
    target: `t(\`verdict.\${verdict}\`)`,
    replacement: `t(\`verdict.\${verdict === "worse" ? "better" : verdict}\`)`,
    spoils: "otherWords",
  },
];

/** With fewer than 5,000 pairs a share may miss its bound by three standard errors; with all of them by none. */
const allowance = (pairs: number, share: number) =>
  pairs < 5000 ? 3 * Math.sqrt((share * (1 - share)) / pairs) : 0;

const atMost =
  (share: number) =>
  (value: number, { pairs }: Figures) =>
    value <= share + allowance(pairs as number, share);
const atLeast =
  (share: number) =>
  (value: number, { pairs }: Figures) =>
    value >= share - allowance(pairs as number, share);

export const bounds: Bounds = {
  falseWhenNoneMoved: atMost(0.05),
  falseWhenThreeMoved: atMost(0.05),
  foundWorst24: atLeast(0.8),
  foundWorst10: atLeast(0.8),
  foundAtSmallest: (value, { pairs }) =>
    Math.abs(value - 0.8) <= 3 * Math.sqrt((0.8 * 0.2) / (pairs as number)),
  falseInCrosses: atMost(0.05),
  otherWords: none,
};
