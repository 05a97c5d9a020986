/** How far beyond chance an order agrees with another (Kendall): pairs that agree less pairs that do not, and its variance. */
export interface Agreement {
  agreeing: number;
  variance: number;
}

/** Holds a found order against the places that its items have in truth; items without a place, and equal places, say nothing. */
export function agreementOf(found: string[], place: Map<string, number>): Agreement {
  const places = found.flatMap((item) => place.get(item) ?? []);
  const n = places.length;
  if (new Set(places).size < 2) return { agreeing: 0, variance: 0 };
  let agreeing = 0;
  for (let later = 1; later < n; later++)
    for (let earlier = 0; earlier < later; earlier++)
      agreeing += Math.sign(places[later]! - places[earlier]!);
  return { agreeing, variance: (n * (n - 1) * (2 * n + 5)) / 18 };
}

/** How many standard deviations beyond chance many agreements lie together. */
export function beyondChance(agreements: Agreement[]): number {
  const sum = agreements.reduce((total, { agreeing }) => total + agreeing, 0);
  const variance = agreements.reduce((total, { variance }) => total + variance, 0);
  return variance === 0 ? 0 : sum / Math.sqrt(variance);
}
