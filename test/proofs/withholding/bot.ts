/** Reads what may be read, and forms every group of people that sums and differences of it define. */
import { parse } from "csv-parse/sync";
import type { Answerer } from "./world.ts";

/** A group that figures of one question were read of: its label, and whom the label names. */
export interface Group<One = Answerer> {
  label: string;
  holds: (one: One) => boolean;
}

/** One question's groups that can be reckoned with each other, and where in the scale's bands each person answered. */
export interface Reading<One = Answerer> {
  question: string;
  groups: Group<One>[];
  bandOf: (one: One) => number | null;
}

const minGroup = 5;

/** A sheet's lines by heading. */
export const linesOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, delimiter: ";", columns: true });

/** The groups that a sheet tells of: everyone, the units by their municipalities, and a label that says what it holds. */
export function groupsIn(csv: string): Map<string, Group[]> {
  const found = new Map<string, Map<string, Group>>();
  for (const line of linesOf(csv)) {
    const [question, label] = [line.Spørgsmål!, line.Gruppe!];
    if (line.Antal === "" || label.includes(": ") || question === "response_rate") continue;
    const groups = found.get(question) ?? new Map<string, Group>();
    found.set(question, groups.set(label, { label, holds: holding(label, line["Kommuner i gruppen"]!) }));
  }
  return new Map([...found].map(([question, groups]) => [question, [...groups.values()]]));
}

function holding(label: string, municipalities: string): Group["holds"] {
  const [named, trained] = [municipalities.split(", "), /^uddannet (\d)$/.exec(label)?.[1]];
  if (label === "Alle") return () => true;
  if (label === "Delvise besvarelser") return ({ partial }) => partial;
  if (trained) return ({ choices }) => choices.trained_day === ["yes", "no"][Number(trained)];
  return ({ partial, municipality }) => !partial && named.includes(municipality);
}

/**
 * The groups of people that the reading defines and that are too small, or all of one band: each set of people that no
 * group read divides (an atom), and each small union of atoms, that is a sum of groups read less other such.
 */
export function tooSmall<One>({ groups, bandOf, question }: Reading<One>, people: One[]): string[] {
  const atoms = new Map<string, One[]>();
  for (const one of people.filter((person) => bandOf(person) !== null)) {
    const pattern = groups.map(({ holds }) => (holds(one) ? 1 : 0)).join("");
    atoms.set(pattern, [...(atoms.get(pattern) ?? []), one]);
  }
  const patterns = [...atoms.keys()];
  const rows = groups.map((_, group) => patterns.map((pattern) => Number(pattern[group])));
  const sizes = patterns.map((pattern) => atoms.get(pattern)!.length);
  const span = reduced(rows);
  const told = (subset: number[]) =>
    `${question}: ${subset
      .map((at) =>
        groups
          .filter((_, group) => patterns[at]![group] === "1")
          .map(({ label }) => label)
          .join("∩"),
      )
      .join(" + ")}`;
  const alike = (at: number) =>
    new Set(atoms.get(patterns[at]!)!.map(bandOf)).size === 1 && patterns.length > 1;
  const small = subsetsBelow(sizes, minGroup).filter((subset) => spans(span, subset, patterns.length));
  const unanimous = patterns.flatMap((_, at) =>
    alike(at) && spans(span, [at], patterns.length) ? [[at]] : [],
  );
  return [...small, ...unanimous].map(told);
}

/** Every set of atoms that holds from one person up to below `limit`. */
function subsetsBelow(sizes: number[], limit: number): number[][] {
  let subsets: { atoms: number[]; size: number }[] = [{ atoms: [], size: 0 }];
  sizes.forEach((size, at) => {
    const grown = subsets
      .filter((subset) => subset.size + size < limit)
      .map((subset) => ({ atoms: [...subset.atoms, at], size: subset.size + size }));
    subsets = [...subsets, ...grown];
  });
  return subsets.filter(({ size }) => size > 0).map(({ atoms }) => atoms);
}

interface Basis {
  row: number[];
  pivot: number;
}

/** The rows in a form in which each has a place of its own that no other fills. */
function reduced(rows: number[][]): Basis[] {
  const basis: Basis[] = [];
  for (const row of rows) {
    const left = without(row, basis);
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot >= 0) basis.push({ row: left.map((value) => value / left[pivot]!), pivot });
  }
  return basis;
}

const without = (row: number[], basis: Basis[]) =>
  basis.reduce(
    (left, { row: other, pivot }) => left.map((value, at) => value - left[pivot]! * other[at]!),
    row,
  );

/** Whether sums and differences of the rows give exactly these atoms. */
function spans(basis: Basis[], subset: number[], length: number): boolean {
  const wanted = Array.from({ length }, (_, at) => (subset.includes(at) ? 1 : 0));
  return without(wanted, basis).every((value) => Math.abs(value) < 1e-9);
}
