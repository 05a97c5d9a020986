/**
 * The same figures calculated in other ways: pairs counted one by one, every arrangement enumerated, equations solved by bisection,
 * tails integrated numerically. Slow, and independent of the product's code.
 */

const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
/** One number per answer, higher is better, from counts with the best answer first. */
const ranksOf = (counts: readonly number[]) =>
  counts.flatMap((count, category) => new Array<number>(count).fill(counts.length - category));

/** The number of pairs in which the follow-up answer is better, with ties as half; counts every pair. */
export function pairsWon(baseline: readonly number[], followUp: readonly number[]): number {
  let won = 0;
  for (const f of ranksOf(followUp)) for (const b of ranksOf(baseline)) won += f > b ? 1 : f === b ? 0.5 : 0;
  return won;
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/**
 * Mean and variance of the pairs won over every way of distributing the same answers between the two rounds. For few answers only.
 */
export function momentsOfPairsWon(baseline: readonly number[], followUp: readonly number[]) {
  const columns = baseline.map((count, i) => count + followUp[i]!);
  const sums = { ways: 0, won: 0, squares: 0 };
  const walk = (column: number, left: number, taken: number[], ways: number) => {
    if (column === columns.length) {
      if (left > 0) return;
      const won = pairsWon(
        taken,
        columns.map((count, i) => count - taken[i]!),
      );
      sums.ways += ways;
      sums.won += ways * won;
      sums.squares += ways * won * won;
      return;
    }
    const max = Math.min(left, columns[column]!);
    for (let take = 0; take <= max; take++)
      walk(column + 1, left - take, [...taken, take], ways * choose(columns[column]!, take));
  };
  walk(0, total(baseline), [], 1);
  const mean = sums.won / sums.ways;
  return { mean, variance: sums.squares / sums.ways - mean * mean };
}

/** The bounds of the share's score interval, where |share - p| = z √(p(1-p)/n), found by bisection. */
export function scoreInterval(hits: number, n: number): [low: number, high: number] {
  const share = hits / n;
  const outside = (p: number) => (share - p) ** 2 > (1.959963984540054 ** 2 * p * (1 - p)) / n;
  const boundOf = (out: number) => {
    let [outer, inner] = [out, share];
    for (let i = 0; i < 200; i++) {
      const middle = (outer + inner) / 2;
      if (outside(middle)) outer = middle;
      else inner = middle;
    }
    return inner;
  };
  return [hits === 0 ? 0 : boundOf(0), hits === n ? 1 : boundOf(1)];
}

/** χ² as the sum of (observed - expected)² / expected over the cells of columns that are not empty. */
export function chiSquareByCells(first: readonly number[], second: readonly number[]) {
  const all = total(first) + total(second);
  let statistic = 0;
  let columns = 0;
  first.forEach((count, i) => {
    const column = count + second[i]!;
    if (column === 0) return;
    columns++;
    for (const [seen, row] of [
      [count, total(first)],
      [second[i]!, total(second)],
    ] as const) {
      const expected = (column * row) / all;
      statistic += (seen - expected) ** 2 / expected;
    }
  });
  return { statistic, df: columns - 1 };
}

/** The tail of χ beyond √statistic as a share of the whole area, by Simpson's rule. */
export function tailByArea(statistic: number, df: number): number {
  const density = (x: number) => x ** (df - 1) * Math.exp(-(x * x) / 2);
  const area = (from: number, to: number) => {
    const steps = 4000;
    const step = (to - from) / steps;
    let sum = density(from) + density(to);
    for (let i = 1; i < steps; i++) sum += density(from + i * step) * (i % 2 === 1 ? 4 : 2);
    return (sum * step) / 3;
  };
  const from = Math.sqrt(statistic);
  const tail = area(from, from + 14);
  return tail / (area(0, from) + tail);
}

/** Holm by closed testing: the adjusted p is the largest Bonferroni p among all groups with this test. */
export function holmByClosure(ps: readonly number[]): number[] {
  const worst = ps.map(() => 0);
  for (let group = 1; group < 1 << ps.length; group++) {
    const members = ps.flatMap((_, i) => (group & (1 << i) ? [i] : []));
    const bonferroni = Math.min(1, members.length * Math.min(...members.map((i) => ps[i]!)));
    for (const i of members) worst[i] = Math.max(worst[i]!, bonferroni);
  }
  return worst;
}

/** Benjamini-Hochberg by its procedure: the lowest level at which p is rejected. */
export function bhByLevels(ps: readonly number[]): number[] {
  const m = ps.length;
  const atMost = (p: number) => ps.filter((q) => q <= p).length;
  const levels = [...ps.map((p) => (p * m) / atMost(p)), 1].sort((a, b) => a - b);
  const rejected = (p: number, level: number) => ps.some((q) => q >= p && (q * m) / atMost(q) <= level);
  return ps.map((p) => Math.min(1, levels.find((level) => rejected(p, level)) ?? 1));
}
