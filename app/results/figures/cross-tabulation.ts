/** Two questions against each other, for the answers of a base only, in three bands. */
import type { FrozenGrid } from "../../../db/schema/results.ts";
import { reasonAgainst } from "../disclosure/audit-question.ts";

/** The bands that a row or column holds. */
export type BandGroup = number[];
/** In rounds frozen before all crosses had one base: those without an answer within the scale. */
export const noAnswer = -1;

/** A cross with its merged rows and columns: a list of counts for each row. */
export type CrossGrid = FrozenGrid;

/**
 * The cross of two questions, of their bands in each answer of the base; null when nothing of it may be shown. Rows and columns of
 * fewer than `minAnswers`, and those with all or all but one of their answers in one cell, are merged with their smaller neighbour.
 */
export function crossTabulate(
  pairs: { row: number; column: number }[],
  minAnswers: number,
): CrossGrid | null {
  const bands = [0, 1, 2].map((band) => [band]);
  const counts = bands.map(() => [0, 0, 0]);
  for (const { row, column } of pairs) counts[row]![column]!++;
  const grid = mergeUntilSafe(withoutEmpty({ rows: bands, columns: bands, counts }), minAnswers);
  return grid.rows.length > 1 && grid.columns.length > 1 ? grid : null;
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const transposed = ({ rows, columns, counts, ...rest }: CrossGrid): CrossGrid => ({
  ...rest,
  rows: columns,
  columns: rows,
  counts: columns.map((_, at) => counts.map((row) => row[at]!)),
});

function withoutEmpty(grid: CrossGrid): CrossGrid {
  const withoutEmptyRows = (part: CrossGrid) => {
    const isFilled = part.counts.map((row) => sum(row) > 0);
    return {
      ...part,
      rows: part.rows.filter((_, at) => isFilled[at]),
      counts: part.counts.filter((_, at) => isFilled[at]),
    };
  };
  return transposed(withoutEmptyRows(transposed(withoutEmptyRows(grid))));
}

/** Merges until every row and column may be shown, or there is nothing left to merge. */
function mergeUntilSafe(grid: CrossGrid, minAnswers: number): CrossGrid {
  const row = firstRevealingRow(grid, minAnswers);
  if (row >= 0 && grid.rows.length > 1) return mergeUntilSafe(mergeRow(grid, row), minAnswers);
  const byColumn = transposed(grid);
  const column = firstRevealingRow(byColumn, minAnswers);
  if (column >= 0 && grid.columns.length > 1)
    return mergeUntilSafe(transposed(mergeRow(byColumn, column)), minAnswers);
  return grid;
}

const firstRevealingRow = ({ counts }: CrossGrid, minAnswers: number): number =>
  counts.findIndex((row) => reasonAgainst(row, minAnswers) !== null);

/** Merges a row with its smaller neighbour. */
function mergeRow(grid: CrossGrid, at: number): CrossGrid {
  const [before, after] = [grid.counts[at - 1], grid.counts[at + 1]];
  const mergeUp = before && (!after || sum(before) <= sum(after));
  const [first, second] = mergeUp ? [at - 1, at] : [at, at + 1];
  const merged = grid.counts[first]!.map((count, column) => count + grid.counts[second]![column]!);
  return {
    ...grid,
    rows: [
      ...grid.rows.slice(0, first),
      [...grid.rows[first]!, ...grid.rows[second]!],
      ...grid.rows.slice(second + 1),
    ],
    counts: [...grid.counts.slice(0, first), merged, ...grid.counts.slice(second + 1)],
  };
}

/** The same cross with its best band first and its worst last, followed by those who did not answer, where an older round has them. */
export function inReadingOrder(grid: CrossGrid): CrossGrid {
  const rank = (group: BandGroup) => {
    const bands = group.filter((band) => band !== noAnswer);
    return bands.length > 0 ? Math.min(...bands) : 3;
  };
  const withSortedRows = (part: CrossGrid): CrossGrid => {
    const order = part.rows.map((_, at) => at).toSorted((a, b) => rank(part.rows[a]!) - rank(part.rows[b]!));
    return { ...part, rows: order.map((at) => part.rows[at]!), counts: order.map((at) => part.counts[at]!) };
  };
  return transposed(withSortedRows(transposed(withSortedRows(grid))));
}
