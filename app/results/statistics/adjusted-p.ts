/** Positions of the p-values, smallest first. */
const ascending = (ps: readonly number[]) => ps.map((_, i) => i).sort((a, b) => ps[a]! - ps[b]!);

/** Holm's step-down adjustment (Holm 1979), in the order given: the chance of any false finding is held. */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  let floor = 0;
  ascending(ps).forEach((at, rank) => {
    floor = Math.max(floor, Math.min(1, ps[at]! * (ps.length - rank)));
    adjusted[at] = floor;
  });
  return adjusted;
}

/** Benjamini and Hochberg's step-up adjustment (1995), in the order given: the share of false findings is held. */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  let ceiling = 1;
  const order = ascending(ps);
  for (let rank = ps.length; rank >= 1; rank--) {
    const at = order[rank - 1]!;
    ceiling = Math.min(ceiling, (ps[at]! * ps.length) / rank);
    adjusted[at] = ceiling;
  }
  return adjusted;
}
