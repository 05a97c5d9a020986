/** Two questions against each other, for everyone only, in three bands (rule 5 of withholding.ts). */
import { minAnswersPerUnit } from "../../surveys/anonymity/units.ts";
import { type Answer, bandOf, type QuestionScale, mustWithhold } from "./withholding.ts";

/** The bands that a row or column holds; `noAnswer` stands for those without an answer within the scale. */
export type BandGroup = number[];
export const noAnswer = -1;

/** A cross that may be shown: each row and each column has enough people, and none of them is all in one cell. */
export interface CrossGrid {
  rows: BandGroup[];
  columns: BandGroup[];
  /** A list for each row. */
  counts: number[][];
  /** In rounds frozen before all crosses had one base: those who answered neither question. */
  neither?: number;
}

/** Unanswered comes after the middle band, with which it is merged when it is too few to stand alone. */
const bandOrder = [0, 1, noAnswer, 2];

/**
 * The cross of two questions, or null when no cross may be shown. Rows and columns that are too small, or all in one cell, are
 * merged with their neighbour; the unanswered too, since they could otherwise be worked out as the total minus the table.
 * Columns are treated as groups of people too, which is stricter than the rule asks.
 */
export function crossTabulate(
  rows: QuestionScale,
  columns: QuestionScale,
  answers: Answer[],
  minAnswers = minAnswersPerUnit,
): CrossGrid | null {
  const counts = bandOrder.map(() => bandOrder.map(() => 0));
  let neither = 0;
  for (const { chosen } of answers) {
    const row = bandOf(rows, chosen[rows.name]) ?? noAnswer;
    const column = bandOf(columns, chosen[columns.name]) ?? noAnswer;
    if (row === noAnswer && column === noAnswer) neither++;
    else counts[bandOrder.indexOf(row)]![bandOrder.indexOf(column)]!++;
  }
  const complete = withoutEmpty({
    rows: bandOrder.map((band) => [band]),
    columns: bandOrder.map((band) => [band]),
    counts,
    neither,
  });
  const grid = mergeUntilSafe(complete, minAnswers);
  return [grid.rows, grid.columns].every((lines) => lines.filter(isAnsweredBand).length > 1) ? grid : null;
}

const isAnsweredBand = (group: BandGroup) => group.some((band) => band !== noAnswer);
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const transposed = ({ rows, columns, counts, neither }: CrossGrid): CrossGrid => ({
  rows: columns,
  columns: rows,
  counts: columns.map((_, at) => counts.map((row) => row[at]!)),
  neither,
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

/** The same cross with its best band first and its worst last, followed by those who did not answer. */
export function inReadingOrder(grid: CrossGrid): CrossGrid {
  const rank = (group: BandGroup) =>
    isAnsweredBand(group) ? Math.min(...group.filter((band) => band !== noAnswer)) : 3;
  const withSortedRows = (part: CrossGrid): CrossGrid => {
    const order = part.rows.map((_, at) => at).toSorted((a, b) => rank(part.rows[a]!) - rank(part.rows[b]!));
    return { ...part, rows: order.map((at) => part.rows[at]!), counts: order.map((at) => part.counts[at]!) };
  };
  return transposed(withSortedRows(transposed(withSortedRows(grid))));
}

/** Merges until every row and column may be shown, or there is nothing left to merge. */
function mergeUntilSafe(grid: CrossGrid, minAnswers: number): CrossGrid {
  const row = firstRevealingRow(grid, minAnswers);
  if (row >= 0 && grid.rows.length > 1) return mergeUntilSafe(withoutEmpty(mergeRow(grid, row)), minAnswers);
  const byColumn = transposed(grid);
  const column = firstRevealingRow(byColumn, minAnswers);
  if (column >= 0 && grid.columns.length > 1)
    return mergeUntilSafe(withoutEmpty(transposed(mergeRow(byColumn, column))), minAnswers);
  return grid;
}

/** The first row that may not be shown, for everyone in it or for those who answered the other question; -1 when all may. */
const firstRevealingRow = ({ columns, counts }: CrossGrid, minAnswers: number): number =>
  counts.findIndex((row) => {
    const answered = row.filter((_, at) => isAnsweredBand(columns[at]!));
    return mustWithhold(row, minAnswers) || mustWithhold(answered, minAnswers);
  });

/** Merges a row with its smaller neighbour; the unanswered with the one before it. */
function mergeRow(grid: CrossGrid, at: number): CrossGrid {
  const [before, after] = [grid.counts[at - 1], grid.counts[at + 1]];
  const mergeUp = before && (!after || !isAnsweredBand(grid.rows[at]!) || sum(before) <= sum(after));
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

/**
 * Whether a unit whose figures are shown lies entirely within one row, and so few others with it (from 1 to `minAnswers` - 1)
 * that subtracting the unit would reveal their answers. `units` are the row question's bands by unit.
 */
export function hasNestedUnit(grid: CrossGrid, units: number[][], minAnswers = minAnswersPerUnit): boolean {
  return grid.rows.some((group, at) =>
    units.some((bands) => {
      const reachesOutside = bands.some((count, band) => count > 0 && !group.includes(band));
      const others = sum(grid.counts[at]!) - sum(bands);
      return !reachesOutside && others > 0 && others < minAnswers;
    }),
  );
}
