/** Linear algebra modulo a prime: which sums of unknowns a system of equations decides. */

/** The largest prime below 2^26: products of two remainders are exact. */
const primeModulus = 67_108_859;

const remainder = (value: number) => ((value % primeModulus) + primeModulus) % primeModulus;

function inverse(value: number): number {
  let [power, result] = [value, 1];
  for (let exponent = primeModulus - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * power) % primeModulus;
    power = (power * power) % primeModulus;
  }
  return result;
}

/** For each unknown its row of a basis of the null space: a sum of unknowns is decided when their rows sum to zero. */
export function nullSpace(equations: number[][], unknowns: number): Float64Array[] {
  const rows = equations.map((row) => Float64Array.from(row, remainder));
  const pivots = reduce(rows, unknowns);
  const free = Array.from({ length: unknowns }, (_, at) => at).filter((at) => !pivots.includes(at));
  return Array.from({ length: unknowns }, (_, unknown) => {
    const row = pivots.indexOf(unknown);
    return Float64Array.from(free, (column) =>
      row < 0 ? Number(column === unknown) : remainder(-rows[row]![column]!),
    );
  });
}

/** Brings the rows into reduced form, in place, and returns the pivot column of each of the first of them. */
function reduce(rows: Float64Array[], unknowns: number): number[] {
  const pivots: number[] = [];
  for (let column = 0; column < unknowns && pivots.length < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= pivots.length && row[column] !== 0);
    if (at < 0) continue;
    const [here, leading] = [pivots.length, rows[at]!];
    [rows[here], rows[at]] = [leading, rows[here]!];
    const scale = inverse(leading[column]!);
    for (let j = column; j < unknowns; j++) leading[j] = (leading[j]! * scale) % primeModulus;
    for (const row of rows) {
      const factor = row[column]!;
      if (row === leading || factor === 0) continue;
      for (let j = column; j < unknowns; j++)
        if (leading[j] !== 0) row[j] = remainder(row[j]! - factor * leading[j]!);
    }
    pivots.push(column);
  }
  return pivots;
}

const addedTo = (sum: Float64Array, vector: Float64Array) =>
  sum.map((value, at) => (value + vector[at]!) % primeModulus);

/** Whether these vectors sum to zero. */
export const sumsToZero = (vectors: Float64Array[]): boolean =>
  vectors.reduce(addedTo, new Float64Array(vectors[0]!.length)).every((value) => value === 0);

/**
 * Every set of up to 4 of the vectors that sums to zero and whose sizes sum to at most 4, without those that contain a smaller one.
 * Sums of two are looked up by a random projection; every hit is checked on the vectors themselves.
 */
export function zeroSets(vectors: Float64Array[], sizes: number[], maxPeople = 4): number[][] {
  const small = vectors.map((_, at) => at).filter((at) => sizes[at]! <= maxPeople);
  const weights = vectors[0]!.map((_, at) => remainder((at + 1) * 48_271 * (at + 7919)));
  const hash = vectors.map((vector) =>
    vector.reduce((sum, value, at) => (sum + value * weights[at]!) % primeModulus, 0),
  );
  const found: number[][] = small.filter((at) => sumsToZero([vectors[at]!])).map((at) => [at]);
  const rest = small.filter((at) => !found.some(([single]) => single === at));
  const pairs = pairsByHash(rest, hash, sizes, maxPeople);
  const keep = (set: number[]) => {
    const isNew =
      new Set(set).size === set.length && !found.some((known) => known.every((at) => set.includes(at)));
    const isSmall = set.reduce((sum, at) => sum + sizes[at]!, 0) <= maxPeople;
    if (isNew && isSmall && sumsToZero(set.map((at) => vectors[at]!))) found.push(set);
  };
  for (const pair of pairs.get(0) ?? []) keep(pair);
  for (const at of rest) for (const pair of pairs.get(remainder(-hash[at]!)) ?? []) keep([at, ...pair]);
  for (const [sum, list] of pairs)
    for (const pair of list) for (const other of pairs.get(remainder(-sum)) ?? []) keep([...pair, ...other]);
  return found;
}

function pairsByHash(
  atoms: number[],
  hash: number[],
  sizes: number[],
  maxPeople: number,
): Map<number, [number, number][]> {
  const pairs = new Map<number, [number, number][]>();
  atoms.forEach((one, at) => {
    for (const other of atoms.slice(at + 1)) {
      if (sizes[one]! + sizes[other]! > maxPeople) continue;
      const sum = (hash[one]! + hash[other]!) % primeModulus;
      const list = pairs.get(sum) ?? [];
      pairs.set(sum, list);
      list.push([one, other]);
    }
  });
  return pairs;
}
