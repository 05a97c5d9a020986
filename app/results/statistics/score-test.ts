import type { Proportion } from "./proportions.ts";
import { normalTails } from "./tail-probabilities.ts";

/**
 * The score test of two independent shares: the change over its standard error under no change (the shares pooled), with no
 * correction. z above 0 when the follow-up is larger. Where nobody or everybody is counted in both nothing can differ: z = 0,
 * p = 1. Both n above 0.
 */
export function scoreTest(baseline: Proportion, followUp: Proportion): { z: number; p: number } {
  const pooled = (baseline.hits + followUp.hits) / (baseline.n + followUp.n);
  if (pooled === 0 || pooled === 1) return { z: 0, p: 1 };
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / baseline.n + 1 / followUp.n));
  const z = (followUp.hits / followUp.n - baseline.hits / baseline.n) / error;
  return { z, p: normalTails(z) };
}
