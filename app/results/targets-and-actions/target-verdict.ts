import { newcombe, type Proportion, type Share } from "../statistics/proportions.ts";

/** reached: the whole interval is at the target or above it. missed: the whole of it is below. open: it cannot be told. */
export type TargetVerdict = "reached" | "missed" | "open";

/** Whether an indicator has reached its target, of its own 95 % interval. `percent` is whole per cent. */
export function judgeTarget({ low, high }: Pick<Share, "low" | "high">, percent: number): TargetVerdict {
  const target = percent / 100;
  if (low >= target) return "reached";
  return high < target ? "missed" : "open";
}

/** What became of a target: of a figure without a share it cannot be told. */
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
