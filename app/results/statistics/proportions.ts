import { z95 } from "./tail-probabilities.ts";

/** A share of answers as a fraction (0.45 is 45 %), with its 95 % interval. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** A change in a share as a fraction (0.10 is ten percentage points), with its 95 % interval. */
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
 * A share with Wilson's score interval, no continuity correction (Wilson 1927). Right at 0 and n as well: there the
 * one end is exactly 0 or 1. Throws on n = 0: no answers, no share.
 */
export function wilson({ hits, n }: Proportion): Share {
  if (!(n > 0)) throw new RangeError("A share of no answers is unknown.");
  const share = hits / n;
  const zz = z95 * z95;
  const middle = hits + zz / 2;
  const reach = z95 * Math.sqrt((hits * (n - hits)) / n + zz / 4);
  return {
    share,
    low: hits === 0 ? 0 : (middle - reach) / (n + zz),
    high: hits === n ? 1 : (middle + reach) / (n + zz),
  };
}

/**
 * Follow-up minus baseline, with Newcombe's hybrid score interval for independent proportions (Newcombe 1998, method
 * 10): each end is reached by the two Wilson intervals' distances, squared and added.
 */
export function newcombe(baseline: Proportion, followUp: Proportion): Difference {
  const b = wilson(baseline);
  const f = wilson(followUp);
  const points = f.share - b.share;
  return {
    points,
    low: points - Math.hypot(f.share - f.low, b.high - b.share),
    high: points + Math.hypot(f.high - f.share, b.share - b.low),
  };
}
