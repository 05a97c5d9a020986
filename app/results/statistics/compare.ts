import { type ChiSquare, chiSquare } from "./chi-square.ts";
import { cliffsDelta, mannWhitney, type MannWhitney, superiority } from "./mann-whitney.ts";
import { type Difference, newcombe, type Proportion, type Share, wilson } from "./proportions.ts";

export interface Comparison {
  n: [baseline: number, followUp: number];
  top2: { baseline: Share; followUp: Share; difference: Difference };
  mannWhitney: MannWhitney;
  superiority: number;
  cliffsDelta: number;
  chiSquare: ChiSquare;
}

/** The two best answers among all: a scale's counts stand best first. */
export function topTwo(counts: readonly number[]): Proportion {
  return { hits: counts[0]! + counts[1]!, n: counts.reduce((total, count) => total + count, 0) };
}

/**
 * Every statistic of one question in two rounds, from the counts of its answers, best first. The caller makes sure that the
 * counts are integers and known, of the same length of at least 2, and that each round has answers. The rounds are treated as
 * independent, with no correction for a finite population.
 */
export function compare(baseline: readonly number[], followUp: readonly number[]): Comparison {
  const [b, f] = [topTwo(baseline), topTwo(followUp)];
  const ranks = mannWhitney(baseline, followUp);
  const better = superiority(ranks.u, b.n, f.n);
  return {
    n: [b.n, f.n],
    top2: { baseline: wilson(b), followUp: wilson(f), difference: newcombe(b, f) },
    mannWhitney: ranks,
    superiority: better,
    cliffsDelta: cliffsDelta(better),
    chiSquare: chiSquare(baseline, followUp),
  };
}
