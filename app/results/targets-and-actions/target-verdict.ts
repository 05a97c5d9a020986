import type { Share } from "../statistics/proportions.ts";

/** reached: the interval is entirely at or above the target. missed: it is entirely below. open: neither. */
export type TargetVerdict = "reached" | "missed" | "open";

/**
 * Judges an indicator's 95 % interval by its target: falsely reached about once in forty. `percent` is whole per cent.
 */
export function judgeTarget({ low, high }: Pick<Share, "low" | "high">, percent: number): TargetVerdict {
  const target = percent / 100;
  if (low >= target) return "reached";
  return high < target ? "missed" : "open";
}

/** Judges a figure by its target; one without a share is open. */
export const targetVerdictOf = ({ top }: { top: Share | null }, percent: number): TargetVerdict =>
  top ? judgeTarget(top, percent) : "open";
