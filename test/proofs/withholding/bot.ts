/** Reads what can be read, and forms every group of people that its sums and differences define. */
import { parse } from "csv-parse/sync";
import type { Answerer } from "./world.ts";

/** A group with figures for one question: its label, and whether someone belongs to it. */
export interface Group<One = Answerer> {
  label: string;
  holds: (person: One) => boolean;
}

/** One question's groups that can be added and subtracted, and the band of each person's answer. */
export interface Reading<One = Answerer> {
  question: string;
  groups: Group<One>[];
  bandOf: (person: One) => number | null;
}

const minGroup = 5;

/** The lines of a sheet by heading. */
export const linesOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, delimiter: ";", columns: true });

/** The groups in a sheet by question: everyone, the units by their municipalities, and labels that describe a group. */
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
 * The groups of people that the reading defines and that are too small or have answers in one band: each set of people that no
 * group divides (an atom), and each small union of atoms that is a sum and difference of groups.
 */
export function tooSmall<One>({ groups, bandOf, question }: Reading<One>, people: One[]): string[] {
  const atoms = new Map<string, One[]>();
  for (const person of people.filter((person) => bandOf(person) !== null)) {
    const pattern = groups.map(({ holds }) => (holds(person) ? 1 : 0)).join("");
    atoms.set(pattern, [...(atoms.get(pattern) ?? []), person]);
  }
  const patterns = [...atoms.keys()];
  const rows = groups.map((_, group) => patterns.map((pattern) => Number(pattern[group])));
  const sizes = patterns.map((pattern) => atoms.get(pattern)!.length);
  const span = reduced(rows);
  const describe = (subset: number[]) =>
    `${question}: ${subset
      .map((at) =>
        groups
          .filter((_, group) => patterns[at]![group] === "1")
          .map(({ label }) => label)
          .join("∩"),
      )
      .join(" + ")}`;
  const isUnanimous = (at: number) =>
    new Set(atoms.get(patterns[at]!)!.map(bandOf)).size === 1 && patterns.length > 1;
  const small = subsetsBelow(sizes, minGroup).filter((subset) => spans(span, subset, patterns.length));
  const unanimous = patterns.flatMap((_, at) =>
    isUnanimous(at) && spans(span, [at], patterns.length) ? [[at]] : [],
  );
  return [...small, ...unanimous].map(describe);
}

/** Every set of atoms with at least one person and fewer than `limit`. */
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

/** The rows in reduced form, each with its own pivot. */
function reduced(rows: number[][]): Basis[] {
  const basis: Basis[] = [];
  for (const row of rows) {
    const rest = without(row, basis);
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot >= 0) basis.push({ row: rest.map((value) => value / rest[pivot]!), pivot });
  }
  return basis;
}

const without = (row: number[], basis: Basis[]) =>
  basis.reduce(
    (rest, { row: other, pivot }) => rest.map((value, at) => value - rest[pivot]! * other[at]!),
    row,
  );

/** Whether sums and differences of the rows give exactly these atoms. */
function spans(basis: Basis[], subset: number[], length: number): boolean {
  const wanted = Array.from({ length }, (_, at) => (subset.includes(at) ? 1 : 0));
  return without(wanted, basis).every((value) => Math.abs(value) < 1e-9);
}
