import { newcombe, type Proportion, type Share } from "../statistics/proportions.ts";

/** reached: the interval is entirely at or above the target. missed: it is entirely below. open: neither. */
export type TargetVerdict = "reached" | "missed" | "open";

/** Judges an indicator's 95 % interval by its target. `percent` is whole per cent. */
export function judgeTarget({ low, high }: Pick<Share, "low" | "high">, percent: number): TargetVerdict {
  const target = percent / 100;
  if (low >= target) return "reached";
  return high < target ? "missed" : "open";
}

/** Judges a figure by its target; one without a share is open. */
export const targetVerdictOf = ({ top }: { top: Share | null }, percent: number): TargetVerdict =>
  top ? judgeTarget(top, percent) : "open";

/**
 * The smallest rise in a share, as a fraction, that `n` answers could show against the baseline: the first whose interval
 * leaves zero out. Null when not even everyone could.
 */
export function smallestDetectableRise(baseline: Proportion, n: number): number | null {
  for (let hits = Math.ceil((baseline.hits / baseline.n) * n); hits <= n; hits++) {
    const { points, low } = newcombe(baseline, { hits, n });
    if (low > 0) return points;
  }
  return null;
}
