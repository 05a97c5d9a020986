import type { CrossGrid } from "../figures/cross-tabulation.ts";
import { minAnswersForShare } from "../figures/figures.ts";
import { changeOfShare, type ShareChange } from "../statistics/compare.ts";
import { normalQuantile } from "../statistics/tail-probabilities.ts";
import { directionOf } from "./verdicts.ts";

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

/** Whether bands hold an answer, rather than only those who gave none. */
const isAnswered = (bands: number[]) => bands.some((band) => band >= 0);

type Grid = Pick<CrossGrid, "rows" | "columns" | "counts">;

/** The positions of a cross's rows of people who answered. */
export const answeredRows = ({ rows }: Pick<Grid, "rows">): number[] =>
  rows.flatMap((bands, at) => (isAnswered(bands) ? [at] : []));

/** How many rows of people all of a round's crosses have: from any of them the best could have been picked. */
export const countRows = (crosses: { grid: Pick<Grid, "rows"> | null }[]): number =>
  crosses.reduce((total, { grid }) => total + (grid ? answeredRows(grid).length : 0), 0);

/** The row with the largest share of the first column's answer, against all other rows together. */
export interface CrossVerdict {
  row: number;
  /** `baseline`: the other rows. `followUp`: the row. */
  change: ShareChange;
  isClear: boolean;
}

const crossAlpha = 0.05;

/**
 * Compares a cross's best row with the others together. It is picked after looking, so its interval is as wide as `rows`, those of all
 * crosses of the round, need. Null where the row or the others have fewer than `minAnswersForShare` answers.
 */
export function crossVerdictOf(grid: Grid, rows: number): CrossVerdict | null {
  const isColumn = grid.columns.map(isAnswered);
  const lines = answeredRows(grid).map((row) => {
    const counts = grid.counts[row]!.filter((_, column) => isColumn[column]);
    return { row, hits: counts[0] ?? 0, n: sum(counts) };
  });
  const [best] = lines
    .filter(({ n }) => n >= minAnswersForShare)
    .toSorted((a, b) => b.hits / b.n - a.hits / a.n || a.row - b.row);
  const others = lines.filter((line) => line !== best);
  const rest = { hits: sum(others.map(({ hits }) => hits)), n: sum(others.map(({ n }) => n)) };
  if (!best || rest.n < minAnswersForShare) return null;
  const change = changeOfShare(rest, best, normalQuantile(crossAlpha / rows));
  return { row: best.row, change, isClear: directionOf(change.difference) > 0 };
}
