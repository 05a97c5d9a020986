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
import { type Bounds, type Broken, type Figures, none, spoiled } from "./runner/contract.ts";
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
  const rise = smallestFoundAt([0.45, 0.45], [answersThen, answersNow], questions).best!;
  return [
    [0.1, 0.35, 0.31, 0.16, 0.08],
    [0.1, 0.35 + rise, 0.31 - rise, 0.16, 0.08],
  ];
}

const words: Record<Verdict, string> = {
  better: "Frem:",
  worse: "Tilbage:",
  polarised: "Mere delt:",
  converged: "Mere samlet om midten:",
  unclear: "Ingen sikker ændring:",
};

const isTold = ({ outcome }: Change) => outcome!.verdict !== "unclear";

/** Whether the first question is told to have got worse, by its worst answers. */
const isWorseFound = ([first]: Change[]) => ["worse", "polarised"].includes(first!.outcome!.verdict);

/** Rows of four crosses, each by three bands. */
const crossSizes = [
  [60, 55, 35],
  [50, 50, 50],
  [75, 45, 30],
  [80, 40, 30],
];
/** Counting crosses takes little time: more of them are drawn, since a wrong rule gives only half as many false alarms again. */
const crossesPerPair = 8;

type Random = () => number;

/** Whether one of a round's crosses is told to differ, where none does. */
function isCrossTold(random: Random): boolean {
  const crosses = crossSizes.map((sizes) => ({ grid: crossWithout(random, sizes) }));
  const rows = countRows(crosses);
  return crosses.some(({ grid }) => crossVerdictOf(grid, rows)!.isClear);
}

/** The cases, each with what is counted of its pairs: something false that is told, or something true that is found. */
function casesOf(onTold: (change: Change) => void): Record<string, (random: Random) => boolean> {
  const smallest = smallestMove();
  const three = [wellbeing, guideFound, smallest];
  return {
    falseWhenNoneMoved: (random) => toldOf(nothingMoved, random).some(isTold),
    falseWhenThreeMoved: (random) => {
      const changes = toldOf(moved(...three), random);
      for (const change of changes.filter(isTold)) onTold(change);
      return changes.slice(three.length).some(isTold);
    },
    foundWorst24: (random) => isWorseFound(toldOf(moved(wellbeing), random)),
    foundWorst10: (random) => isWorseFound(toldOf(moved(guideFound), random)),
    foundAtSmallest: (random) => {
      const [first] = toldOf(moved(smallest), random);
      return ["better", "polarised"].includes(first!.outcome!.verdict);
    },
    falseInCrosses: isCrossTold,
  };
}

export async function prove(rounds: number): Promise<Figures> {
  const pairs = rounds * pairsPerRound;
  const crossDraws = pairs * crossesPerPair;
  const { resultText } = figureTexts(textsOf("da", "results"), "da");
  let otherWords = 0;
  const cases = casesOf(({ outcome }) => {
    otherWords += Number(!resultText(outcome!).startsWith(words[outcome!.verdict]));
  });
  const spoils = spoiled() === "otherWords" ? "falseWhenThreeMoved" : spoiled();
  const shareOf = (name: string, isCounted: (random: Random) => boolean) => {
    const draws = name === "falseInCrosses" ? crossDraws : pairs;
    let counted = 0;
    for (let draw = 1; draw <= draws; draw++) counted += Number(isCounted(seededRandom(draw)));
    return Math.round((counted / draws) * 10_000) / 10_000;
  };
  // A broken build is held against its own figure alone.
  const tried = Object.entries(cases).filter(([name]) => spoils === undefined || name === spoils);
  const shares = Object.fromEntries(tried.map(([name, isCounted]) => [name, shareOf(name, isCounted)]));
  return { pairs, crossDraws, ...shares, otherWords };
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
    replacement: "crossAlpha / Math.min(rows, 4)",
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

/** With fewer than 5,000 draws a share may miss its bound by three standard errors; with all of them by none. */
const allowance = (draws: number, share: number) =>
  draws < 5000 ? 3 * Math.sqrt((share * (1 - share)) / draws) : 0;

const atMost =
  (share: number, of: "pairs" | "crossDraws" = "pairs") =>
  (value: number, figures: Figures) =>
    value <= share + allowance(figures[of] as number, share);
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
  falseInCrosses: atMost(0.05, "crossDraws"),
  otherWords: none,
};
