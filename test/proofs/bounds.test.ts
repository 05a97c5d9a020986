/** The linear programming of the proof of withholding, against every point there is. */
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../db/demo/random.ts";
import { attack, type StatementKind } from "./withholding/attack.ts";
import { polytope } from "./withholding/simplex.ts";

/** Every table of two rows and three columns of whole numbers with these sums: two cells decide the others. */
function tables([top, bottom, ...columns]: number[]): number[][] {
  const upTo = (highest: number) => Array.from({ length: highest + 1 }, (_, value) => value);
  return upTo(top!)
    .flatMap((first) => upTo(top! - first).map((second) => [first, second, top! - first - second]))
    .map((row) => [...row, ...columns.map((sum, at) => sum - row[at]!)])
    .filter((cells) => cells.every((cell) => cell >= 0) && cells[3]! + cells[4]! + cells[5]! === bottom);
}

const product = (row: number[], x: number[]) => row.reduce((sum, value, at) => sum + value * x[at]!, 0);

/** A transport problem with given sums of rows and columns: all of its corners are whole numbers. */
function transport(random: () => number) {
  const draw = (below: number) => Math.floor(random() * below);
  const cells = Array.from({ length: 6 }, () => draw(9));
  const lines = [
    [0, 1, 2],
    [3, 4, 5],
    [0, 3],
    [1, 4],
    [2, 5],
  ];
  const matrix = lines.map((line) => cells.map((_, at) => Number(line.includes(at))));
  return { matrix, right: matrix.map((row) => product(row, cells)) };
}

describe("linear programming", () => {
  it("finds the largest value of every objective that all points of whole numbers have", () => {
    const random = seededRandom(7);
    for (let round = 0; round < 40; round++) {
      const { matrix, right } = transport(random);
      const system = polytope(matrix, right)!;
      const feasible = tables(right);
      for (let n = 0; n < 5; n++) {
        const objective = Array.from({ length: 6 }, () => Math.floor(random() * 7) - 3);
        const { value, corner } = system.maximise(objective);
        expect(value).toBe(Math.max(...feasible.map((x) => product(objective, x))));
        expect(product(objective, corner)).toBe(value);
        expect(matrix.map((row) => product(row, corner))).toEqual(right);
      }
    }
  });

  it("is exact where corners are fractions", () => {
    // Each two of three together are 1: all are one half.
    const system = polytope(
      [
        [1, 1, 0],
        [0, 1, 1],
        [1, 0, 1],
      ],
      [1, 1, 1],
    )!;
    expect(system.maximise([1, 0, 0])).toEqual({ value: 0.5, corner: [0.5, 0.5, 0.5] });
    expect(system.maximise([1, 1, 1]).value).toBe(1.5);
  });

  it("knows a system that no point satisfies, and leaves out equations that follow from others", () => {
    expect(
      polytope(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 2],
      ),
    ).toBeNull();
    expect(polytope([[1], [-1]], [-1, 1])).toBeNull();
    expect(
      polytope(
        [
          [1, 1],
          [2, 2],
        ],
        [1, 2],
      )!.maximise([3, 1]).value,
    ).toBe(3);
  });

  it("refuses an objective without a largest value", () => {
    expect(() => polytope([[1, -1]], [0])!.maximise([1, 0])).toThrow("no largest value");
  });
});

/** People in units and in rows, each with one of two answers; what is told of each unit, of each row where there are any, and of everyone. */
function smallWorld(random: () => number) {
  const rows = random() < 0.6 ? [0, 1] : [];
  const people = Array.from({ length: 11 }, () => ({
    ...{ unit: Math.floor(random() * 2), row: Math.floor(random() * 2), isInBase: random() < 0.8 },
    band: Math.floor(random() * 2),
  }));
  const numbers = people.map((_, person) => person);
  const groups: [StatementKind, number[]][] = [
    ["all", numbers],
    ...[0, 1].map((unit): [StatementKind, number[]] => [
      "unit",
      numbers.filter((one) => people[one]!.unit === unit),
    ]),
    ...rows.map((row): [StatementKind, number[]] => [
      "row",
      numbers.filter((one) => people[one]!.row === row && people[one]!.isInBase),
    ]),
  ];
  return { bands: people.map(({ band }) => band), groups: groups.filter(([, group]) => group.length > 0) };
}

const countIn = (group: number[], bands: number[], band: number) =>
  group.filter((one) => bands[one] === band).length;

/** Every set of up to 4 people that no group divides otherwise, of whom all answers that fit say the same, some of them in a band. */
function decidedByTrying({ bands, groups }: ReturnType<typeof smallWorld>): Set<string> {
  const fitting = Array.from({ length: 2 ** bands.length }, (_, code) =>
    bands.map((_, at) => (code >> at) & 1),
  ).filter((others) => groups.every(([, group]) => countIn(group, others, 0) === countIn(group, bands, 0)));
  const patternOf = (one: number) => groups.map(([, group]) => Number(group.includes(one))).join("");
  const atoms = [...new Set(bands.map((_, one) => patternOf(one)))].map((pattern) =>
    bands.flatMap((_, one) => (patternOf(one) === pattern ? [one] : [])),
  );
  const sets = Array.from({ length: 2 ** atoms.length }, (_, code) =>
    atoms.filter((_, at) => (code >> at) & 1).flat(),
  );
  const decided = sets.filter(
    (set) =>
      set.length > 0 &&
      set.length <= 4 &&
      fitting.every((others) => countIn(set, others, 0) === countIn(set, bands, 0)),
  );
  return new Set(decided.map((set) => set.toSorted().join()));
}

describe("the attack on what is told", () => {
  it("finds what all answers that fit have in common, and nothing else", () => {
    const random = seededRandom(11);
    let [found, open] = [0, 0];
    for (let round = 0; round < 60; round++) {
      const world = smallWorld(random);
      const statements = world.groups.map(([kind, group], at) => ({
        ...{ kind, label: `${kind} ${at}`, group },
        counts: [0, 1].map((band) => ({ bands: [band], count: countIn(group, world.bands, band) })),
      }));
      const question = { name: "q", bands: 2, bandOf: new Map(world.bands.map((band, one) => [one, band])) };
      const sets = attack(question, statements)
        .filter(({ how }) => how !== "alike")
        .map(({ people }) => people.toSorted());
      const decided = decidedByTrying(world);
      for (const set of sets) expect(decided).toContain(set.join());
      // The bot tells the smallest sets: each larger one contains one of them.
      for (const set of decided) {
        const people = set.split(",").map(Number);
        expect(
          sets.some((smaller) => smaller.every((one) => people.includes(one))),
          set,
        ).toBe(true);
      }
      if (sets.length > 0) found++;
      else open++;
    }
    expect([found > 0, open > 0]).toEqual([true, true]);
  });
});
