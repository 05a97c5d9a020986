/**
 * Rank and null space of a matrix of 0 and 1, modulo a large prime. A rank is found too low only where the prime divides every
 * minor of that size, which for matrices of some hundred columns of 0 and 1 happens about once in sixty million.
 */

/** The largest prime below 2^26: products of two remainders stay exact in a double. */
const largePrime = 67_108_859;

export const mod = (value: number): number => {
  const rest = value % largePrime;
  return rest < 0 ? rest + largePrime : rest;
};

export const timesMod = (a: number, b: number): number => (a * b) % largePrime;

/** a^(prime − 2), the inverse of a by Fermat's little theorem. */
function inverseMod(a: number): number {
  let [result, base, exponent] = [1, a, largePrime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = timesMod(result, base);
    base = timesMod(base, base);
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** The reduced rows of a matrix, and the column in which each row has its leading 1. */
function reduce(matrix: number[][], columns: number): { rows: number[][]; pivots: number[] } {
  const rows = matrix.map((row) => row.map(mod));
  const pivots: number[] = [];
  for (let column = 0; column < columns && pivots.length < rows.length; column++) {
    const at = pivots.length;
    const found = rows.findIndex((row, index) => index >= at && row[column] !== 0);
    if (found < 0) continue;
    [rows[at], rows[found]] = [rows[found]!, rows[at]!];
    const inverse = inverseMod(rows[at]![column]!);
    const pivotRow = rows[at]!.map((value) => timesMod(value, inverse));
    rows[at] = pivotRow;
    for (const [index, row] of rows.entries()) {
      const factor = row[column]!;
      if (index === at || factor === 0) continue;
      rows[index] = row.map((value, other) => mod(value - timesMod(factor, pivotRow[other]!)));
    }
    pivots.push(column);
  }
  return { rows: rows.slice(0, pivots.length), pivots };
}

export const rankOf = (matrix: number[][], columns: number): number => reduce(matrix, columns).pivots.length;

/** The positions of rows that span all rows of the matrix, none of them a combination of the others. */
export function independentRows(matrix: number[][]): number[] {
  const columns = matrix[0]?.length ?? 0;
  const byColumn = Array.from({ length: columns }, (_, column) => matrix.map((row) => row[column]!));
  return reduce(byColumn, matrix.length).pivots;
}

/**
 * A basis of the null space, given column by column: the entry of each basis vector at that column of the matrix. A combination of
 * columns' entries that is zero in every basis vector is a combination of the matrix's rows.
 */
export function nullSpaceByColumn(matrix: number[][], columns: number): number[][] {
  const { rows, pivots } = reduce(matrix, columns);
  const free = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !pivots.includes(column),
  );
  return Array.from({ length: columns }, (_, column) => {
    const row = pivots.indexOf(column);
    return free.map((other) => (row < 0 ? Number(other === column) : mod(-rows[row]![other]!)));
  });
}
