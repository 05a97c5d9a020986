/** How far beyond chance two measures of the same items agree (Kendall): agreeing minus disagreeing pairs, and the variance of that. */
export interface Agreement {
  agreeing: number;
  variance: number;
}

/** One item's value by two measures. */
export type Pair = readonly [number, number];

/** Equal values neither agree nor disagree, and the variance allows for such ties. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  let agreeing = 0;
  for (const [at, [x, y]] of pairs.entries())
    for (const [otherX, otherY] of pairs.slice(0, at))
      agreeing += Math.sign(x - otherX) * Math.sign(y - otherY);
  return { agreeing, variance: varianceOf(pairs) };
}

/** Kendall, Rank Correlation Methods, section 5.3. */
function varianceOf(pairs: readonly Pair[]): number {
  const n = pairs.length;
  if (n < 2) return 0;
  const [ties, otherTies] = [tiesOf(pairs.map(([x]) => x)), tiesOf(pairs.map(([, y]) => y))];
  const sum = (list: number[], of: (t: number) => number) => list.reduce((total, t) => total + of(t), 0);
  const spread = (t: number) => t * (t - 1) * (2 * t + 5);
  const two = (t: number) => t * (t - 1);
  const three = (t: number) => t * (t - 1) * (t - 2);
  return (
    (spread(n) - sum(ties, spread) - sum(otherTies, spread)) / 18 +
    (sum(ties, two) * sum(otherTies, two)) / (2 * two(n)) +
    (n < 3 ? 0 : (sum(ties, three) * sum(otherTies, three)) / (9 * three(n)))
  );
}

/** The size of each group of equal values. */
function tiesOf(values: number[]): number[] {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times.values()].filter((count) => count > 1);
}

/** How many standard deviations from chance the sum of these agreements is. */
export function beyondChance(agreements: Agreement[]): number {
  const sum = agreements.reduce((total, { agreeing }) => total + agreeing, 0);
  const variance = agreements.reduce((total, { variance }) => total + variance, 0);
  return variance < 1e-9 ? 0 : sum / Math.sqrt(variance);
}
