/**
 * Whether the figures of a few people can be worked out as sums and differences of what is shown: some atoms (people who are alike
 * in everything shown), at most four, of fewer than `minAnswers` people together, whose rows of the null space sum to zero. Every atom has
 * at least one person: of 1 to 4 people no set is left out.
 */
import { mod, nullSpaceByColumn, timesMod } from "./null-space.ts";

/** A fixed sequence of multipliers that spreads the hashes (Lehmer's generator). */
const multipliersOf = (count: number): number[] => {
  const list: number[] = [];
  for (let value = 16_807; list.length < count; value = mod(timesMod(value, 16_807) + 12_345))
    list.push(value);
  return list;
};

interface AtomRow {
  size: number;
  hash: number;
  row: number[];
}

/** `matrix` is statements × atoms, 0 or 1; `sizes` are the people of each atom. */
export function canSingleOut(matrix: number[][], sizes: number[], minAnswers: number): boolean {
  const rows = nullSpaceByColumn(matrix, sizes.length);
  const multipliers = multipliersOf(rows[0]?.length ?? 0);
  const atoms = rows
    .map((row, at) => ({ size: sizes[at]!, row, hash: hashOf(row, multipliers) }))
    .filter(({ size }) => size > 0 && size < minAnswers);
  return hasZeroSum(atoms, minAnswers);
}

const hashOf = (row: number[], multipliers: number[]): number =>
  row.reduce((sum, value, at) => mod(sum + timesMod(value, multipliers[at]!)), 0);

/** Sums of one and of two atoms, and each of them against a sum of one or two others that would make it zero. */
function hasZeroSum(atoms: AtomRow[], minAnswers: number): boolean {
  const isDisclosed = (set: AtomRow[]) =>
    new Set(set).size === set.length &&
    set.reduce((people, { size }) => people + size, 0) < minAnswers &&
    set[0]!.row.every((_, at) => mod(set.reduce((sum, { row }) => sum + row[at]!, 0)) === 0);
  const sums = new Map<number, AtomRow[][]>();
  const add = (set: AtomRow[]) => {
    const hash = sumOf(set);
    sums.set(hash, [...(sums.get(hash) ?? []), set]);
  };
  for (const [at, atom] of atoms.entries()) {
    add([atom]);
    for (const other of atoms.slice(at + 1)) if (atom.size + other.size < minAnswers) add([atom, other]);
  }
  for (const [hash, sets] of sums) {
    if (hash === 0 && sets.some(isDisclosed)) return true;
    const opposite = sums.get(mod(-hash)) ?? [];
    if (sets.some((set) => opposite.some((other) => isDisclosed([...set, ...other])))) return true;
  }
  return false;
}

const sumOf = (set: AtomRow[]): number => mod(set.reduce((sum, { hash }) => sum + hash, 0));
