/**
 * Whether the answer of a small atom can be bounded from what is shown: the linear program of least answers in the band that all of
 * its people gave. Each atom's bands lie between 0 and its size and add up to its size; each statement's bands are known.
 *
 * The true answers are one solution. The least answers in the band are fewer than the atom's people exactly where one can move away from
 * the true answers: a direction that changes no statement, keeps every atom's size, and takes nothing from a band where it has nothing.
 * These directions are a cone, and one simplex over its rays tells for all atoms at once who can move. Signs of whole numbers decide,
 * never rounded ones: the tableau keeps whole numbers over one common denominator (Edmonds' and Bareiss' pivots), and where they
 * would outgrow an exact double, or the search does not end, all atoms that are not yet known to move count as bounded.
 */
import { independentRows } from "./null-space.ts";

/** The people of an atom in each band of the scale. */
export type AtomBands = number[];

/** Entries whose products of two, and their difference, are exact in a double. */
const maxEntrySize = 2 ** 26 - 1;
const maxPivots = 20_000;

interface Column {
  atom: number;
  /** Whether it may only grow: nobody of the atom is in this band. */
  bounded: boolean;
  entries: number[];
}

class TooLarge extends Error {}

/** Whether some atom that `isSmall`, all of whose people gave one answer, is bounded to that answer. `matrix` is statements × atoms. */
export function hasForcedAnswer(
  matrix: number[][],
  atoms: AtomBands[],
  isSmall: (size: number) => boolean,
): boolean {
  const targets = new Set(
    atoms.flatMap((bands, at) => {
      const present = bands.filter((count) => count > 0);
      return present.length === 1 && isSmall(present[0]!) ? [at] : [];
    }),
  );
  if (targets.size === 0) return false;
  const statements = independentRows(matrix).map((at) => matrix[at]!);
  const columns = atoms.flatMap((bands, atom) => columnsOf(bands, atom, statements));
  try {
    return !canAllMove(columns, targets);
  } catch (error) {
    if (error instanceof TooLarge) return true;
    throw error;
  }
}

/**
 * How an atom can move: into each band but its first filled one, from which it is taken. Entries are the statements of every band but
 * the last, which follows from the others.
 */
function columnsOf(bands: AtomBands, atom: number, statements: number[][]): Column[] {
  const from = bands.findIndex((count) => count > 0);
  if (from < 0) return [];
  const change = (into: number) =>
    bands.slice(0, -1).flatMap((_, band) => {
      const sign = Number(band === into) - Number(band === from);
      return statements.map((row) => sign * row[atom]!);
    });
  return bands.flatMap((count, band) =>
    band === from ? [] : [{ atom, bounded: count === 0, entries: change(band) }],
  );
}

/** Whole numbers over one denominator: each row a basic column's value by the columns that are not basic. */
interface Tableau {
  rows: number[][];
  denominator: number;
}

/** Makes `column` basic in `row`. The row's entry there is positive. */
function pivot(tableau: Tableau, row: number, column: number): void {
  const pivotRow = tableau.rows[row]!;
  const value = pivotRow[column]!;
  const { denominator } = tableau;
  for (const [at, other] of tableau.rows.entries()) {
    if (at === row) continue;
    const factor = other[column]!;
    for (let index = 0; index < other.length; index++) {
      const entry = (other[index]! * value - factor * pivotRow[index]!) / denominator;
      if (entry > maxEntrySize || entry < -maxEntrySize) throw new TooLarge();
      other[index] = entry;
    }
  }
  tableau.denominator = value;
}

/** Makes a column basic in the row, whatever the sign of its entry: the rows are equations with zero. */
function enter(tableau: Tableau, row: number, column: number): void {
  if (tableau.rows[row]![column]! < 0) tableau.rows[row] = tableau.rows[row]!.map((entry) => -entry);
  pivot(tableau, row, column);
}

function canAllMove(columns: Column[], targets: Set<number>): boolean {
  const height = columns[0]!.entries.length;
  const ordered = [...columns.filter(({ bounded }) => !bounded), ...columns.filter(({ bounded }) => bounded)];
  const tableau: Tableau = {
    rows: Array.from({ length: height }, (_, row) => ordered.map(({ entries }) => entries[row]!)),
    denominator: 1,
  };
  eliminateFree(tableau, ordered.filter(({ bounded }) => !bounded).length);
  const basis = chooseBasis(tableau, ordered);
  return growAll(tableau, basis, ordered, targets);
}

/** Solves for the columns that may grow and shrink; their equations then bind nothing else. */
function eliminateFree(tableau: Tableau, free: number): void {
  for (let column = 0; column < free; column++) {
    const row = tableau.rows.findIndex((entries) => entries[column] !== 0);
    if (row < 0) continue;
    enter(tableau, row, column);
    tableau.rows.splice(row, 1);
  }
}

/** Makes a bounded column basic in each row that is left, and drops rows of zeros. Gives the basic column of each row. */
function chooseBasis(tableau: Tableau, columns: Column[]): number[] {
  const basis: number[] = [];
  while (basis.length < tableau.rows.length) {
    const row = basis.length;
    const column = tableau.rows[row]!.findIndex((entry, at) => columns[at]!.bounded && entry !== 0);
    if (column < 0) tableau.rows.splice(row, 1);
    else {
      enter(tableau, row, column);
      basis.push(column);
    }
  }
  return basis;
}

/**
 * Multiples of the golden ratio without their whole part lie apart from one another, so that the levels begin without ties, which could
 * lead the simplex in circles; the floor keeps rounding from making a level zero or less.
 *
 * No answer depends on either: a ray is a column without a positive entry, and none can grow where no column adds anything, both read from
 * whole numbers alone in whichever basis the levels led to. At worst they lead nowhere; after `maxPivots` the atoms count as bounded.
 */
const goldenRatio = 0.618_034;
const levelFloor = 1e-9;

/**
 * Looks for rays of the cone in which a target grows, until all have or none can. `levels` are a right-hand side that only decides which way
 * to turn where several would do: any positive one has the same rays.
 */
function growAll(tableau: Tableau, basis: number[], columns: Column[], targets: Set<number>): boolean {
  const waiting = new Set(targets);
  const levels = basis.map((_, row) => 1 + ((row * goldenRatio) % 1));
  for (let pivots = 0; pivots < maxPivots; pivots++) {
    if (waiting.size === 0) return true;
    const entering = bestColumn(tableau, basis, columns, waiting);
    if (entering < 0) return false;
    const leaving = leavingRow(tableau, entering, levels);
    if (leaving >= 0) {
      moveLevels(tableau, levels, leaving, entering);
      pivot(tableau, leaving, entering);
      basis[leaving] = entering;
      continue;
    }
    waiting.delete(columns[entering]!.atom);
    for (const [row, column] of basis.entries())
      if (tableau.rows[row]![entering]! < 0) waiting.delete(columns[column]!.atom);
  }
  throw new TooLarge();
}

/** The bounded column that adds most to the waiting targets when it grows; -1 when none adds anything. */
function bestColumn(
  { rows, denominator }: Tableau,
  basis: number[],
  columns: Column[],
  waiting: Set<number>,
) {
  const counts = (column: number) => Number(columns[column]!.bounded && waiting.has(columns[column]!.atom));
  const countedRows = rows.filter((_, row) => counts(basis[row]!) === 1);
  let [best, most] = [-1, 0];
  for (const [column, { bounded }] of columns.entries()) {
    if (!bounded || basis.includes(column)) continue;
    const gain = counts(column) * denominator - countedRows.reduce((sum, row) => sum + row[column]!, 0);
    if (gain > most) [best, most] = [column, gain];
  }
  return best;
}

/** The row whose basic column reaches zero first when the entering column grows; -1 when none does: a ray of the cone. */
function leavingRow({ rows }: Tableau, entering: number, levels: number[]): number {
  let [leaving, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [row, entries] of rows.entries()) {
    const entry = entries[entering]!;
    if (entry > 0 && levels[row]! / entry < least) [leaving, least] = [row, levels[row]! / entry];
  }
  return leaving;
}

function moveLevels(
  { rows, denominator }: Tableau,
  levels: number[],
  leaving: number,
  entering: number,
): void {
  const step = (levels[leaving]! * denominator) / rows[leaving]![entering]!;
  for (const [row, entries] of rows.entries())
    levels[row] =
      row === leaving ? step : Math.max(levelFloor, levels[row]! - (step * entries[entering]!) / denominator);
}
