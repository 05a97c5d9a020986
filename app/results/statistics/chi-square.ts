import { chiSquareTail } from "./tail-probabilities.ts";

export interface ChiSquare {
  statistic: number;
  df: number;
  p: number;
}

/**
 * Pearson's χ² of two rows of counts, without correction; a column that is empty in both is left out. It ignores the
 * scale's order. Both rows must have answers; one column left means no degree of freedom, statistic 0, p = 1.
 */
export function chiSquare(first: readonly number[], second: readonly number[]): ChiSquare {
  const columns = first.map((count, i) => [count, second[i]!] as const).filter(([a, b]) => a + b > 0);
  const n1 = columns.reduce((total, [a]) => total + a, 0);
  const n2 = columns.reduce((total, [, b]) => total + b, 0);
  const statistic = columns.reduce((total, [a, b]) => {
    const gap = a * n2 - b * n1;
    return total + (gap * gap) / ((a + b) * n1 * n2);
  }, 0);
  const df = columns.length - 1;
  return { statistic, df, p: chiSquareTail(statistic, df) };
}
