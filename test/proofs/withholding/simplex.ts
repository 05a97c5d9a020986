/**
 * Linear programming over the rationals, exact: the tableau holds whole numbers over one common denominator (Edmonds' pivoting), so
 * that nothing is rounded. Numbers of the proof's systems stay small; one beyond 2^53 throws.
 */

/** The points x ≥ 0 with `matrix · x = right`. */
interface Polytope {
  /** The largest value of an objective with whole coefficients, and a corner that has it. Throws when it has no largest value. */
  maximise(objective: number[]): { value: number; corner: number[] };
}

const maxExactSize = 2 ** 53;
/** Pivots in a row without progress before the rule that cannot run in a circle (Bland's) takes over. */
const maxIdlePivots = 40;

interface Tableau {
  /** A row for each equation: its coefficients, then its right side. All over `denominator`. */
  rows: Float64Array[];
  /** The variable that each row gives; −1 for an artificial one. */
  basis: number[];
  denominator: number;
  columns: number;
}

/** The polytope of whole coefficients and right sides, or null when it is empty. */
export function polytope(matrix: number[][], right: number[]): Polytope | null {
  const columns = matrix[0]?.length ?? 0;
  const rows = matrix.map((row, at) => {
    const sign = right[at]! < 0 ? -1 : 1;
    return Float64Array.from([...row, right[at]!], (value) => value * sign);
  });
  const tableau: Tableau = { rows, basis: rows.map(() => -1), denominator: 1, columns };
  if (!removeArtificials(tableau)) return null;
  return {
    maximise(objective) {
      const reduced = reducedObjective(tableau, objective);
      climb(tableau, reduced);
      const corner = Array.from({ length: columns }, () => 0);
      tableau.basis.forEach((variable, row) => {
        corner[variable] = tableau.rows[row]![columns]! / tableau.denominator;
      });
      return { value: 0 - reduced[columns]! / tableau.denominator, corner };
    },
  };
}

/** First phase: a corner, and no row that says nothing new. False when there is none. */
function removeArtificials(tableau: Tableau): boolean {
  const { rows, columns, basis } = tableau;
  const shortage = Float64Array.from({ length: columns + 1 }, (_, at) =>
    rows.reduce((sum, row) => sum + row[at]!, 0),
  );
  climb(tableau, shortage);
  if (shortage[columns] !== 0) return false;
  for (let row = rows.length - 1; row >= 0; row--) {
    if (basis[row] !== -1) continue;
    const column = rows[row]!.subarray(0, columns).findIndex((value) => value !== 0);
    if (column >= 0) pivot(tableau, row, column);
    else {
      rows.splice(row, 1);
      basis.splice(row, 1);
    }
  }
  return true;
}

/** The objective in the variables outside the basis; its last number is minus the value, all over the denominator. */
function reducedObjective({ rows, basis, denominator, columns }: Tableau, objective: number[]): Float64Array {
  const reduced = Float64Array.from([...objective, 0], (value) => value * denominator);
  basis.forEach((variable, at) => {
    const factor = objective[variable]!;
    if (factor !== 0) for (let j = 0; j <= columns; j++) reduced[j]! -= factor * rows[at]![j]!;
  });
  return reduced;
}

/** Pivots until no variable raises the objective any more. */
function climb(tableau: Tableau, objective: Float64Array): void {
  const { columns } = tableau;
  let idle = 0;
  for (;;) {
    const column = enteringColumn(objective, columns, idle > maxIdlePivots);
    if (column < 0) return;
    const row = leavingRow(tableau, column, idle > maxIdlePivots);
    if (row < 0) throw new Error("The objective has no largest value.");
    idle = tableau.rows[row]![columns] === 0 ? idle + 1 : 0;
    pivot(tableau, row, column, objective);
  }
}

function enteringColumn(objective: Float64Array, columns: number, first: boolean): number {
  let best = -1;
  for (let at = 0; at < columns; at++)
    if (objective[at]! > 0 && (best < 0 || objective[at]! > objective[best]!)) {
      best = at;
      if (first) return at;
    }
  return best;
}

/** The row that bounds the entering variable first; of equals one that keeps the denominator, or by Bland the lowest variable. */
function leavingRow({ rows, basis, columns, denominator }: Tableau, column: number, lowest: boolean): number {
  let best = -1;
  for (const [at, row] of rows.entries()) {
    if (row[column]! <= 0) continue;
    if (best < 0) {
      best = at;
      continue;
    }
    const [here, there] = [row[columns]! * rows[best]![column]!, rows[best]![columns]! * row[column]!];
    const wins = lowest
      ? basis[at]! < basis[best]!
      : row[column] === denominator && rows[best]![column] !== denominator;
    if (here < there || (here === there && wins)) best = at;
  }
  return best;
}

/** Makes `column` the variable of `row` in the tableau, and in an objective that goes with it. */
function pivot(tableau: Tableau, row: number, column: number, objective?: Float64Array): void {
  const { rows, denominator } = tableau;
  const leading = rows[row]!;
  if (leading[column]! < 0) for (let j = 0; j < leading.length; j++) leading[j] = 0 - leading[j]!;
  const scale = leading[column]!;
  for (const other of objective ? [...rows, objective] : rows) {
    if (other === leading) continue;
    const factor = other[column]!;
    if (factor === 0 && scale === denominator) continue;
    for (let j = 0; j < other.length; j++) {
      const value = other[j]! * scale - factor * leading[j]!;
      if (value > maxExactSize || value < -maxExactSize) throw new RangeError("A number is no longer exact.");
      other[j] = value / denominator;
    }
  }
  tableau.denominator = scale;
  tableau.basis[row] = column;
}
