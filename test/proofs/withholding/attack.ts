/**
 * What can be worked out of what is told about one question: the bands of 1 to 4 people by sums and differences, and by the bounds
 * that no count is below zero; and people who all gave the same answer. Whoever works it out knows who is in which group.
 */
import { nullSpace, sumsToZero, zeroSets } from "./linear.ts";
import { polytope } from "./simplex.ts";

export type StatementKind = "all" | "unit" | "partial" | "row" | "column" | "union";

/** What somebody reads of a group: how many of it gave which answers. */
export interface Statement {
  kind: StatementKind;
  label: string;
  /** The people of the group, by number. */
  group: number[];
  counts: { bands: number[]; count: number }[];
  /** Read in the draft alone. */
  draftOnly?: true;
}

/** The people who answered a question, and each one's band: only to see what is found out, and as a first point that fits. */
export interface Question {
  name: string;
  bandOf: Map<number, number>;
  bands: number;
}

export interface Disclosure {
  how: "sums" | "bounds" | "alike";
  people: number[];
  /** How many groups of people that nothing divides. */
  atoms: number;
  /** Whether it is still worked out without the statements that `drop` names. */
  isFoundWithout: (drop: (statement: Statement) => boolean) => boolean;
}

interface Equation {
  row: number[];
  right: number;
  /** The statement; null where it says how many people there are. */
  of: Statement | null;
}

/** Unknowns: how many of each atom (people whom no statement divides) are in each band; atom × bands + band. */
interface System {
  atoms: number[][];
  equations: Equation[];
  bands: number;
  /** What the unknowns are in truth. */
  truth: number[];
}

/** Everything that the statements give away. They must be true. */
export function attack(question: Question, statements: Statement[]): Disclosure[] {
  const system = systemOf(question, statements);
  const bySums = setsBySums(system);
  const zeros = forcedZeros(system);
  const byBounds = setsByBounds(system, zeros).filter(
    (set) => !bySums.some((known) => known.every((atom) => set.includes(atom))),
  );
  const disclosure = (how: Disclosure["how"], set: number[]): Disclosure => ({
    how,
    people: set.flatMap((atom) => system.atoms[atom]!),
    atoms: set.length,
    isFoundWithout: (drop) => isDecidedWithout(system, set, drop),
  });
  return [
    ...bySums.map((set) => disclosure("sums", set)),
    ...byBounds.map((set) => disclosure("bounds", set)),
    ...alikeAtoms(system, zeros).map((atom) => disclosure("alike", [atom])),
  ];
}

function systemOf({ bandOf, bands }: Question, statements: Statement[]): System {
  const groups = statements.map(({ group }) => new Set(group));
  const byPattern = new Map<string, number[]>();
  for (const person of bandOf.keys()) {
    const pattern = groups.map((group) => Number(group.has(person))).join("");
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), person]);
  }
  const [patterns, atoms] = [[...byPattern.keys()], [...byPattern.values()]];
  const unknowns = atoms.length * bands;
  const rowOf = (holds: (atom: number, band: number) => boolean) =>
    Array.from({ length: unknowns }, (_, at) => Number(holds(Math.floor(at / bands), at % bands)));
  const sizes = atoms.map((people, atom) => ({
    row: rowOf((at) => at === atom),
    right: people.length,
    of: null,
  }));
  // The last part of a statement follows from the others and its number of people.
  const equations = statements.flatMap((of, at) =>
    of.counts.slice(0, -1).map(({ bands: told, count }) => ({
      row: rowOf((atom, band) => patterns[atom]![at] === "1" && told.includes(band)),
      right: count,
      of,
    })),
  );
  const truth = atoms.flatMap((people) =>
    Array.from({ length: bands }, (_, band) => people.filter((one) => bandOf.get(one) === band).length),
  );
  return { atoms, equations: [...sizes, ...equations], bands, truth };
}

/** The sets of atoms with 1 to 4 people of whom it is decided how many are in a band that some of them are in. */
function setsBySums(system: System): number[][] {
  const { atoms, bands, truth } = system;
  const rows = vectorsOf(system, []);
  const sets = Array.from({ length: bands }, (_, band) =>
    zeroSets(
      atoms.map((_, atom) => rows[atom * bands + band]!),
      sizesOf(system),
    ).filter((set) => set.some((atom) => truth[atom * bands + band]! > 0)),
  );
  const distinct = new Map(sets.flat().map((set) => [set.toSorted((a, b) => a - b).join(), set]));
  return [...distinct.values()];
}

/** The sets of atoms with 1 to 4 people whose every band is decided when the unknowns `zeros` are known to be zero. */
function setsByBounds(system: System, zeros: number[]): number[][] {
  const rows = vectorsOf(system, zeros);
  const vectors = system.atoms.map((_, atom) =>
    Float64Array.from(rows.slice(atom * system.bands, (atom + 1) * system.bands).flatMap((row) => [...row])),
  );
  return zeroSets(vectors, sizesOf(system));
}

const sizesOf = ({ atoms }: System) => atoms.map((people) => people.length);

function vectorsOf(
  { equations, truth }: System,
  zeros: number[],
  drop: (of: Statement) => boolean = () => false,
): Float64Array[] {
  const unit = (at: number) => truth.map((_, column) => Number(column === at));
  const kept = equations.filter(({ of }) => of === null || !drop(of));
  return nullSpace([...kept.map(({ row }) => row), ...zeros.map(unit)], truth.length);
}

function isDecidedWithout(system: System, set: number[], drop: (of: Statement) => boolean): boolean {
  const rows = vectorsOf(system, [], drop);
  return Array.from({ length: system.bands }, (_, band) => band).some(
    (band) =>
      set.some((atom) => system.truth[atom * system.bands + band]! > 0) &&
      sumsToZero(set.map((atom) => rows[atom * system.bands + band]!)),
  );
}

/** The unknowns that are zero at every point that fits. Those that are not zero in truth are none of them. */
function forcedZeros({ equations, truth }: System): number[] {
  const points = polytope(
    equations.map(({ row }) => row),
    equations.map(({ right }) => right),
  );
  if (!points) throw new Error("What was read does not fit together.");
  let candidates = truth.flatMap((value, at) => (value === 0 ? [at] : []));
  while (candidates.length > 0) {
    const { value, corner } = points.maximise(truth.map((_, at) => Number(candidates.includes(at))));
    if (value === 0) break;
    candidates = candidates.filter((at) => corner[at] === 0);
  }
  return candidates;
}

/** Atoms of more than 4 people that are all in one band, as the zeros show. */
function alikeAtoms({ atoms, bands, truth }: System, zeros: number[]): number[] {
  const isForced = new Set(zeros);
  return atoms.flatMap((people, atom) => {
    const others = Array.from({ length: bands }, (_, band) => atom * bands + band).filter(
      (at) => truth[at] === 0,
    );
    const isAlike =
      people.length > 4 && others.length === bands - 1 && others.every((at) => isForced.has(at));
    return isAlike ? [atom] : [];
  });
}
