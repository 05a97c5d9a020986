import { type ChiSquare, chiSquare } from "./chi-square.ts";
import { bestEnd, worstEnd } from "./ends.ts";
import { cliffsDelta, mannWhitney, type MannWhitney, superiority } from "./mann-whitney.ts";
import { type Difference, newcombe, type Proportion, type Share, wilson } from "./proportions.ts";
import { z95 } from "./tail-probabilities.ts";

/** A share in two rounds, each with its 95 % interval, and how it changed. */
export interface ShareChange {
  baseline: Share;
  followUp: Share;
  difference: Difference;
}

export interface Comparison {
  n: [baseline: number, followUp: number];
  /** The best answers and the worst (ends.ts). */
  best: ShareChange;
  worst: ShareChange;
  mannWhitney: MannWhitney;
  superiority: number;
  cliffsDelta: number;
  chiSquare: ChiSquare;
}

/** The change of a share; `z` is the half-width of the change's interval in standard deviations. */
export const changeOfShare = (baseline: Proportion, followUp: Proportion, z = z95): ShareChange => ({
  baseline: wilson(baseline),
  followUp: wilson(followUp),
  difference: newcombe(baseline, followUp, z),
});

/**
 * Every statistic of one question in two rounds, from the counts of its answers, best first. The caller makes sure that the
 * counts are integers and known, of the same length of at least 2, and that each round has answers. The rounds are treated as
 * independent, with no correction for a finite population. `z` as in `changeOfShare`.
 */
export function compare(baseline: readonly number[], followUp: readonly number[], z = z95): Comparison {
  const best = changeOfShare(bestEnd(baseline), bestEnd(followUp), z);
  const n: Comparison["n"] = [bestEnd(baseline).n, bestEnd(followUp).n];
  const ranks = mannWhitney(baseline, followUp);
  const better = superiority(ranks.u, ...n);
  return {
    n,
    best,
    worst: changeOfShare(worstEnd(baseline), worstEnd(followUp), z),
    mannWhitney: ranks,
    superiority: better,
    cliffsDelta: cliffsDelta(better),
    chiSquare: chiSquare(baseline, followUp),
  };
}
