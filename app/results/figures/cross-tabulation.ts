/** Two questions against each other, for everyone only, in three bands (rule 5 of withholding.ts). */
import { leastInUnit } from "../../surveys/anonymity/units.ts";
import { type Answer, bandOf, type Scale, tellsTooMuch } from "./withholding.ts";

/** What a row or column gathers: bands of the question, and `none` for those without an answer within its scale. */
export type Gathered = number[];
export const none = -1;

/** A cross that may be shown. Every row and every column is at least 5 people, and no one's is all in one place. */
export interface Grid {
  rows: Gathered[];
  columns: Gathered[];
  /** One list a row. */
  counts: number[][];
  /** Answers that hold neither question: with the table they are all that were kept. */
  neither: number;
}

/** Unanswered stands beside "Delvist", which it is put together with when it is too few to stand alone. */
const order = [0, 1, none, 2];

/**
 * The cross of two questions, or null when nothing is left to tell. Rows and columns that are too small, or all in one
 * place, are merged with their neighbour; also the unanswered, since the table taken from the total would else leave
 * them bare. Stricter than the rule asks: columns are groups of people too.
 */
export function cross(rows: Scale, columns: Scale, answers: Answer[], least = leastInUnit): Grid | null {
  const counts = order.map(() => order.map(() => 0));
  let neither = 0;
  for (const { chosen } of answers) {
    const row = bandOf(rows, chosen[rows.name]) ?? none;
    const column = bandOf(columns, chosen[columns.name]) ?? none;
    if (row === none && column === none) neither++;
    else counts[order.indexOf(row)]![order.indexOf(column)]!++;
  }
  const whole = withoutEmpty({
    rows: order.map((band) => [band]),
    columns: order.map((band) => [band]),
    counts,
    neither,
  });
  const grid = settled(whole, least);
  return [grid.rows, grid.columns].every((lines) => lines.filter(isReal).length > 1) ? grid : null;
}

const isReal = (gathered: Gathered) => gathered.some((band) => band !== none);
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const turned = ({ rows, columns, counts, neither }: Grid): Grid => ({
  rows: columns,
  columns: rows,
  counts: columns.map((_, at) => counts.map((row) => row[at]!)),
  neither,
});

function withoutEmpty(grid: Grid): Grid {
  const filled = (some: Grid) => {
    const kept = some.counts.map((row) => sum(row) > 0);
    return {
      ...some,
      rows: some.rows.filter((_, at) => kept[at]),
      counts: some.counts.filter((_, at) => kept[at]),
    };
  };
  return turned(filled(turned(filled(grid))));
}

/** The same cross as it is read: the best band first, the worst last, and after it those who did not answer. */
export function inReadingOrder(grid: Grid): Grid {
  const rowsLast = (some: Grid): Grid => {
    const order = some.rows.map((_, at) => at).toSorted((a, b) => rank(some.rows[a]!) - rank(some.rows[b]!));
    return { ...some, rows: order.map((at) => some.rows[at]!), counts: order.map((at) => some.counts[at]!) };
  };
  const rank = (gathered: Gathered) =>
    isReal(gathered) ? Math.min(...gathered.filter((band) => band !== none)) : 3;
  return turned(rowsLast(turned(rowsLast(grid))));
}

/** Merges until no row and no column tells too much, or there is nothing left to merge. */
function settled(grid: Grid, least: number): Grid {
  const row = tellingRow(grid, least);
  if (row >= 0 && grid.rows.length > 1) return settled(withoutEmpty(merged(grid, row)), least);
  const across = turned(grid);
  const column = tellingRow(across, least);
  if (column >= 0 && grid.columns.length > 1)
    return settled(withoutEmpty(turned(merged(across, column))), least);
  return grid;
}

/**
 * The first row that tells too much, of everyone in it or of those in it who answered the other question; -1 when none does.
 */
const tellingRow = ({ columns, counts }: Grid, least: number): number =>
  counts.findIndex((row) => {
    const answered = row.filter((_, at) => isReal(columns[at]!));
    return tellsTooMuch(row, least) || tellsTooMuch(answered, least);
  });

/** One row put together with its smaller neighbour; the unanswered with the one before it. */
function merged(grid: Grid, at: number): Grid {
  const [before, after] = [grid.counts[at - 1], grid.counts[at + 1]];
  const up = before && (!after || !isReal(grid.rows[at]!) || sum(before) <= sum(after));
  const [first, second] = up ? [at - 1, at] : [at, at + 1];
  const together = grid.counts[first]!.map((count, column) => count + grid.counts[second]![column]!);
  return {
    ...grid,
    rows: [
      ...grid.rows.slice(0, first),
      [...grid.rows[first]!, ...grid.rows[second]!],
      ...grid.rows.slice(second + 1),
    ],
    counts: [...grid.counts.slice(0, first), together, ...grid.counts.slice(second + 1)],
  };
}

/**
 * Whether a unit whose figures are shown lies wholly within one row: whoever takes it from that row would be left with the
 * others' answers, so they must be none or at least `least`. `units` are the row question's bands by unit.
 */
export function nests(grid: Grid, units: number[][], least = leastInUnit): boolean {
  return grid.rows.some((gathered, at) =>
    units.some((bands) => {
      const outside = bands.some((count, band) => count > 0 && !gathered.includes(band));
      const left = sum(grid.counts[at]!) - sum(bands);
      return !outside && left > 0 && left < least;
    }),
  );
}
