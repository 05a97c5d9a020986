/**
 * Every figure of two rounds against independent references (statistics/references.ts), over random tables with ties, zeros and
 * extremes; reversing the scale reverses the result; and the published reference values. A round is 200 tables.
 */
import { benjaminiHochberg, holm } from "../../app/results/statistics/adjusted-p.ts";
import { compare, type ShareChange } from "../../app/results/statistics/compare.ts";
import { wilson } from "../../app/results/statistics/proportions.ts";
import { chiSquareTail, normalTails } from "../../app/results/statistics/tail-probabilities.ts";
import { type Bounds, type Broken, type Figures, none } from "./runner/contract.ts";
import {
  bhByLevels,
  chiSquareByCells,
  holmByClosure,
  momentsOfPairsWon,
  pairsWon,
  scoreInterval,
  tailByArea,
} from "./statistics/references.ts";

const tablesPerRound = 200;

export const rounds = 25;

/** A small seeded generator (linear congruential), so that a failing table can be reproduced. */
function randomOf(seed: number) {
  let state = seed * 2654435761;
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Random = ReturnType<typeof randomOf>;

/** One row of counts with at least one answer: often with empty categories, sometimes with all answers in one. */
function randomCounts(randomBelow: Random, categories: number, maxCount: number): number[] {
  const counts = Array.from({ length: categories }, () => randomBelow(3) && randomBelow(maxCount + 1));
  if (randomBelow(6) === 0) counts.fill(0);
  if (!counts.some((count) => count > 0)) counts[randomBelow(categories)] = 1 + randomBelow(maxCount);
  return counts;
}

/** Each check is a figure that counts the tables for which it failed. */
const checked = [
  "n",
  "u",
  "superiority",
  "delta",
  "wilson",
  "points",
  "newcombe low",
  "newcombe high",
  "newcombe range",
  "chi square",
  "chi square p",
  "z turned",
  "p turned",
  "superiority turned",
  "delta turned",
  "chi square turned",
  "difference swapped",
  "all alike",
  "z",
  "p",
  "holm",
  "bh",
  "published",
] as const;
type Checked = (typeof checked)[number];

const near = (a: number, b: number, within = 1e-9) => Math.abs(a - b) <= within * Math.max(1, Math.abs(b));

/** The checks that one table fails. */
function faults(baseline: number[], followUp: number[]): Checked[] {
  const result = compare(baseline, followUp);
  const wrong: Checked[] = [];
  const check = (what: Checked, ok: boolean) => ok || wrong.push(what);
  const [nb, nf] = [baseline.reduce((a, b) => a + b), followUp.reduce((a, b) => a + b)];
  const won = pairsWon(baseline, followUp);
  check("n", result.n[0] === nb && result.n[1] === nf);
  check("u", result.mannWhitney.u === won);
  check("superiority", near(result.superiority, won / (nb * nf)));
  check("delta", near(result.cliffsDelta, (2 * won) / (nb * nf) - 1));

  checkEnd(result.best, [baseline, followUp], check);
  checkEnd(result.worst, [baseline.toReversed(), followUp.toReversed()], check);

  const cells = chiSquareByCells(baseline, followUp);
  check("chi square", near(result.chiSquare.statistic, cells.statistic) && result.chiSquare.df === cells.df);
  if (cells.df > 0 && cells.statistic < 60)
    check("chi square p", near(result.chiSquare.p, tailByArea(cells.statistic, cells.df), 1e-8));
  return [...wrong, ...turningFaults(baseline, followUp)];
}

/** The first answers of both rounds, as many as an end of the scale has: their shares and the change. */
function checkEnd(
  { baseline: baselineShare, followUp: followUpShare, difference }: ShareChange,
  [baseline, followUp]: [number[], number[]],
  check: (what: Checked, ok: boolean) => void,
): void {
  const [nb, nf] = [baseline.reduce((a, b) => a + b), followUp.reduce((a, b) => a + b)];
  const isSingle = baseline.length < 4;
  const [b, f] = [baseline, followUp].map((counts) => counts[0]! + (isSingle ? 0 : counts[1]!)) as [
    number,
    number,
  ];
  const [bLow, bHigh] = scoreInterval(b, nb);
  const [fLow, fHigh] = scoreInterval(f, nf);
  check(
    "wilson",
    near(baselineShare.low, bLow) && near(baselineShare.high, bHigh) && baselineShare.share === b / nb,
  );
  check(
    "wilson",
    near(followUpShare.low, fLow) && near(followUpShare.high, fHigh) && followUpShare.share === f / nf,
  );
  const points = f / nf - b / nb;
  check("points", near(difference.points, points));
  check(
    "newcombe low",
    near(difference.low, points - Math.sqrt((f / nf - fLow) ** 2 + (bHigh - b / nb) ** 2)),
  );
  check(
    "newcombe high",
    near(difference.high, points + Math.sqrt((fHigh - f / nf) ** 2 + (b / nb - bLow) ** 2)),
  );
  check("newcombe range", difference.low >= -1 && difference.high <= 1);
}

/** Reversing the scale or swapping the rounds must reverse every figure and change nothing else. */
function turningFaults(baseline: number[], followUp: number[]): Checked[] {
  const result = compare(baseline, followUp);
  const turned = compare(baseline.toReversed(), followUp.toReversed());
  const swapped = compare(followUp, baseline);
  const wrong: Checked[] = [];
  for (const other of [turned, swapped]) {
    if (!near(other.mannWhitney.z, -result.mannWhitney.z)) wrong.push("z turned");
    if (!near(other.mannWhitney.p, result.mannWhitney.p)) wrong.push("p turned");
    if (!near(other.superiority, 1 - result.superiority)) wrong.push("superiority turned");
    if (!near(other.cliffsDelta, -result.cliffsDelta)) wrong.push("delta turned");
    if (!near(other.chiSquare.p, result.chiSquare.p)) wrong.push("chi square turned");
  }
  if (!near(swapped.best.difference.low, -result.best.difference.high)) wrong.push("difference swapped");
  return wrong;
}

/** z against the exact mean and variance over every arrangement; for few answers. */
function enumerationFaults(baseline: number[], followUp: number[]): Checked[] {
  const { mannWhitney } = compare(baseline, followUp);
  const { mean, variance } = momentsOfPairsWon(baseline, followUp);
  if (variance < 1e-9) return mannWhitney.z === 0 && mannWhitney.p === 1 ? [] : ["all alike"];
  const z = (pairsWon(baseline, followUp) - mean) / Math.sqrt(variance);
  const p = tailByArea(z * z, 1);
  return [
    ...(near(mannWhitney.z, z) ? [] : ["z" as const]),
    ...(near(mannWhitney.p, p, 1e-8) ? [] : ["p" as const]),
  ];
}

function adjustmentFaults(randomBelow: Random): Checked[] {
  const ps = Array.from({ length: 1 + randomBelow(7) }, () =>
    randomBelow(4) === 0 ? randomBelow(5) / 4 : randomBelow(1000) / 5000,
  );
  const same = (a: number[], b: number[]) => a.every((value, i) => near(value, b[i]!));
  return [
    ...(same(holm(ps), holmByClosure(ps)) ? [] : ["holm" as const]),
    ...(same(benjaminiHochberg(ps), bhByLevels(ps)) ? [] : ["bh" as const]),
  ];
}

/** Values that others have calculated and published. */
function publishedFaults(): string[] {
  const { difference } = compare([48, 0, 32], [56, 0, 14]).best;
  const interval = wilson({ hits: 81, n: 263 });
  const smokers = compare([83, 90, 129, 70], [3, 3, 7, 12]).chiSquare;
  const checks: [string, number, number, number][] = [
    ["Newcombe 1998, 56/70 and 48/80, points", difference.points, 0.2, 5e-5],
    ["its low", difference.low, 0.0524, 5e-5],
    ["its high", difference.high, 0.3339, 5e-5],
    ["Wilson 81/263 low", interval.low, 0.2553, 5e-5],
    ["Wilson 81/263 high", interval.high, 0.3662, 5e-5],
    ["smokers, chi square", smokers.statistic, 12.6004, 5e-5],
    ["smokers, df", smokers.df, 3, 0],
    ["smokers, p", smokers.p, 0.005585, 5e-7],
    ["the normal's 95 %", normalTails(1.959963984540054), 0.05, 1e-12],
    ["a far tail", normalTails(8) / 1.244192114854348e-15, 1, 1e-10],
    ["chi square 3.841458820694124 on 1", chiSquareTail(3.841458820694124, 1), 0.05, 1e-12],
    ["chi square 9.487729036781154 on 4", chiSquareTail(9.487729036781154, 4), 0.05, 1e-12],
  ];
  return checks.filter(([, got, want, within]) => !(Math.abs(got - want) <= within)).map(([what]) => what);
}

export async function prove(rounds: number): Promise<Figures> {
  const published = publishedFaults();
  const wrong: Record<string, number> = {
    ...Object.fromEntries(checked.map((what) => [what, 0])),
    published: published.length,
  };
  const count = (list: Checked[]) => {
    for (const what of list) wrong[what] = (wrong[what] ?? 0) + 1;
  };
  let enumerated = 0;
  for (let round = 1; round <= rounds; round++) {
    const randomBelow = randomOf(round);
    for (let table = 0; table < tablesPerRound; table++) {
      const categories = 2 + randomBelow(6);
      const maxCount = [3, 20, 90][randomBelow(3)]!;
      count(
        faults(
          randomCounts(randomBelow, categories, maxCount),
          randomCounts(randomBelow, categories, maxCount),
        ),
      );
      count(adjustmentFaults(randomBelow));
      if (table % 3 > 0) continue;
      const fewCategories = 2 + randomBelow(3);
      count(
        enumerationFaults(
          randomCounts(randomBelow, fewCategories, 4),
          randomCounts(randomBelow, fewCategories, 4),
        ),
      );
      enumerated++;
    }
  }
  return { tables: rounds * tablesPerRound, enumerated, ...wrong, first: published[0] ?? "" };
}

const folder = "app/results/statistics";

export const broken: Broken[] = [
  {
    name: "Mann-Whitney without its correction for ties",
    file: `${folder}/mann-whitney.ts`,
    target: "(n + 1 - ties / (n * (n - 1)))",
    replacement: "(n + 1)",
    spoils: "z",
    inTests: true,
  },
  {
    name: "the scale read from worst to best",
    file: `${folder}/mann-whitney.ts`,
    target: "(worse + same / 2)",
    replacement: "(nb - worse - same / 2)",
    spoils: "u",
  },
  {
    name: "Newcombe's two ends changed about",
    file: `${folder}/proportions.ts`,
    target: "points - Math.hypot(f.share - f.low, b.high - b.share)",
    replacement: "points - Math.hypot(f.high - f.share, b.share - b.low)",
    spoils: "newcombe low",
  },
  {
    name: "chi square with a column that is empty in both",
    file: `${folder}/chi-square.ts`,
    target: ".filter(([a, b]) => a + b > 0)",
    replacement: "",
    spoils: "chi square",
  },
  {
    name: "Holm that lets a larger p come out smaller",
    file: `${folder}/adjusted-p.ts`,
    target: "Math.max(floor, Math.min(1, ps[at]! * (ps.length - rank)))",
    replacement: "Math.min(1, ps[at]! * (ps.length - rank))",
    spoils: "holm",
  },
  {
    name: "the best answer of all left out of the best",
    file: `${folder}/ends.ts`,
    target: "hits: sum(counts.slice(0, answersAtEnd(counts.length)))",
    replacement: "hits: sum(counts.slice(1, answersAtEnd(counts.length)))",
    spoils: "wilson",
  },
  {
    name: "the middle answer of three counted among the best",
    file: `${folder}/ends.ts`,
    target: "Math.floor(categories / 2)",
    replacement: "Math.ceil(categories / 2)",
    spoils: "points",
  },
];

export const bounds: Bounds = Object.fromEntries(checked.map((what) => [what, none]));
