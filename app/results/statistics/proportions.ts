import { z95 } from "./tail-probabilities.ts";

/** A share of answers as a fraction (0.45 is 45 %), with its interval. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** A change in a share as a fraction (0.10 is ten percentage points), with its interval. */
export interface Difference {
  points: number;
  low: number;
  high: number;
}

/** `hits` of `n` answers; n above 0. */
export interface Proportion {
  hits: number;
  n: number;
}

/**
 * A share with Wilson's score interval, no continuity correction (Wilson 1927); `z` is its half-width in standard deviations, 95 %
 * unless given. Right at 0 and n as well: there the one end is exactly 0 or 1. Throws on n = 0: no answers, no share.
 */
export function wilson({ hits, n }: Proportion, z = z95): Share {
  if (!(n > 0)) throw new RangeError("A share of no answers is unknown.");
  const share = hits / n;
  const zz = z * z;
  const middle = hits + zz / 2;
  const reach = z * Math.sqrt((hits * (n - hits)) / n + zz / 4);
  return {
    share,
    low: hits === 0 ? 0 : (middle - reach) / (n + zz),
    high: hits === n ? 1 : (middle + reach) / (n + zz),
  };
}

/**
 * Follow-up minus baseline, with Newcombe's hybrid score interval for independent proportions (Newcombe 1998, method
 * 10): each end is reached by the two Wilson intervals' distances, squared and added. `z` as in `wilson`.
 */
export function newcombe(baseline: Proportion, followUp: Proportion, z = z95): Difference {
  const b = wilson(baseline, z);
  const f = wilson(followUp, z);
  const points = f.share - b.share;
  return {
    points,
    low: points - Math.hypot(f.share - f.low, b.high - b.share),
    high: points + Math.hypot(f.high - f.share, b.share - b.low),
  };
}
