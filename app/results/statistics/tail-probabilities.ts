/** Half-widths from the normal distribution: 95 % of it lies within this many standard deviations. */
export const z95 = 1.959963984540054;

/**
 * The complementary error function of x ≥ 0, to about 1e-13 of itself: the series of positive terms for small x
 * (Abramowitz & Stegun 7.1.6), the continued fraction for large (7.1.14).
 */
export function erfc(x: number): number {
  const density = Math.exp(-x * x) / Math.sqrt(Math.PI);
  if (x < 2.5) {
    let term = x;
    let sum = x;
    for (let k = 1; term > sum * 1e-17; k++) {
      term *= (2 * x * x) / (2 * k + 1);
      sum += term;
    }
    return 1 - 2 * density * sum;
  }
  let fraction = x;
  for (let k = 80; k >= 1; k--) fraction = x + k / 2 / fraction;
  return density / fraction;
}

/** The probability that a standard normal lies at least |z| from zero, to either side. */
export const normalTails = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);

/**
 * The probability that χ² with `df` whole degrees of freedom is at least `statistic` (Abramowitz & Stegun 26.4.4-5: one
 * or two degrees directly, two more for each step). With no degree of freedom nothing can differ: 1.
 */
export function chiSquareTail(statistic: number, df: number): number {
  if (df === 0 || statistic <= 0) return 1;
  const half = statistic / 2;
  const odd = df % 2 === 1;
  let tail = odd ? erfc(Math.sqrt(half)) : Math.exp(-half);
  let term = odd ? 2 * Math.sqrt(half / Math.PI) * Math.exp(-half) : half * Math.exp(-half);
  for (let a = odd ? 1.5 : 2; a <= df / 2; a++) {
    tail += term;
    term *= half / a;
  }
  return tail;
}

/**
 * How many standard deviations from zero a standard normal lies with probability `alpha`, to either side: 1.96 for 0.05. Newton's method
 * on `normalTails`, which is convex and falls, so that every step from 0 stays below the root. `alpha` between 0 and 1, both excluded.
 */
export function normalQuantile(alpha: number): number {
  let z = 0;
  for (let step = 0; step < 60; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const next = z + (normalTails(z) - alpha) / (2 * density);
    if (!(next > z)) break;
    z = next;
  }
  return z;
}
