/** Two questions against each other, for everyone only, in three bands (rule 5 of withholding.ts). */
import { minAnswersPerUnit } from "../../surveys/anonymity/units.ts";
import { type Answer, bandOf, type QuestionScale, mustWithhold } from "./withholding.ts";

/** What a row or column gathers: bands of the question, and `none` for those without an answer within its scale. */
export type BandGroup = number[];
export const noAnswer = -1;

/** A cross that may be shown. Every row and every column is at least 5 people, and no one's is all in one place. */
export interface CrossGrid {
  rows: BandGroup[];
  columns: BandGroup[];
  /** One list a row. */
  counts: number[][];
  /** Answers that hold neither question: with the table they are all that were kept. */
  neither: number;
}

/** Unanswered stands beside "Delvist", which it is put together with when it is too few to stand alone. */
const bandOrder = [0, 1, noAnswer, 2];

/**
 * The cross of two questions, or null when nothing is left to tell. Rows and columns that are too small, or all in one
 * place, are merged with their neighbour; also the unanswered, since the table taken from the total would else leave
 * them bare. Stricter than the rule asks: columns are groups of people too.
 */
export function crossTabulate(
  rows: QuestionScale,
  columns: QuestionScale,
  answers: Answer[],
  least = minAnswersPerUnit,
): CrossGrid | null {
  const counts = bandOrder.map(() => bandOrder.map(() => 0));
  let neither = 0;
  for (const { chosen } of answers) {
    const row = bandOf(rows, chosen[rows.name]) ?? noAnswer;
    const column = bandOf(columns, chosen[columns.name]) ?? noAnswer;
    if (row === noAnswer && column === noAnswer) neither++;
    else counts[bandOrder.indexOf(row)]![bandOrder.indexOf(column)]!++;
  }
  const whole = withoutEmpty({
    rows: bandOrder.map((band) => [band]),
    columns: bandOrder.map((band) => [band]),
    counts,
    neither,
  });
  const grid = mergeUntilSafe(whole, least);
  return [grid.rows, grid.columns].every((lines) => lines.filter(isAnsweredBand).length > 1) ? grid : null;
}

const isAnsweredBand = (gathered: BandGroup) => gathered.some((band) => band !== noAnswer);
const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const transposed = ({ rows, columns, counts, neither }: CrossGrid): CrossGrid => ({
  rows: columns,
  columns: rows,
  counts: columns.map((_, at) => counts.map((row) => row[at]!)),
  neither,
});

function withoutEmpty(grid: CrossGrid): CrossGrid {
  const filled = (some: CrossGrid) => {
    const kept = some.counts.map((row) => sum(row) > 0);
    return {
      ...some,
      rows: some.rows.filter((_, at) => kept[at]),
      counts: some.counts.filter((_, at) => kept[at]),
    };
  };
  return transposed(filled(transposed(filled(grid))));
}

/** The same cross as it is read: the best band first, the worst last, and after it those who did not answer. */
export function inReadingOrder(grid: CrossGrid): CrossGrid {
  const rowsLast = (some: CrossGrid): CrossGrid => {
    const order = some.rows.map((_, at) => at).toSorted((a, b) => rank(some.rows[a]!) - rank(some.rows[b]!));
    return { ...some, rows: order.map((at) => some.rows[at]!), counts: order.map((at) => some.counts[at]!) };
  };
  const rank = (gathered: BandGroup) =>
    isAnsweredBand(gathered) ? Math.min(...gathered.filter((band) => band !== noAnswer)) : 3;
  return transposed(rowsLast(transposed(rowsLast(grid))));
}

/** Merges until no row and no column tells too much, or there is nothing left to merge. */
function mergeUntilSafe(grid: CrossGrid, least: number): CrossGrid {
  const row = firstRevealingRow(grid, least);
  if (row >= 0 && grid.rows.length > 1) return mergeUntilSafe(withoutEmpty(mergeRow(grid, row)), least);
  const across = transposed(grid);
  const column = firstRevealingRow(across, least);
  if (column >= 0 && grid.columns.length > 1)
    return mergeUntilSafe(withoutEmpty(transposed(mergeRow(across, column))), least);
  return grid;
}

/**
 * The first row that tells too much, of everyone in it or of those in it who answered the other question; -1 when none does.
 */
const firstRevealingRow = ({ columns, counts }: CrossGrid, least: number): number =>
  counts.findIndex((row) => {
    const answered = row.filter((_, at) => isAnsweredBand(columns[at]!));
    return mustWithhold(row, least) || mustWithhold(answered, least);
  });

/** One row put together with its smaller neighbour; the unanswered with the one before it. */
function mergeRow(grid: CrossGrid, at: number): CrossGrid {
  const [before, after] = [grid.counts[at - 1], grid.counts[at + 1]];
  const up = before && (!after || !isAnsweredBand(grid.rows[at]!) || sum(before) <= sum(after));
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
export function hasNestedUnit(grid: CrossGrid, units: number[][], least = minAnswersPerUnit): boolean {
  return grid.rows.some((gathered, at) =>
    units.some((bands) => {
      const outside = bands.some((count, band) => count > 0 && !gathered.includes(band));
      const left = sum(grid.counts[at]!) - sum(bands);
      return !outside && left > 0 && left < least;
    }),
  );
}
