import fc from "../../fast-check.ts";
import { describe, expect, it } from "vitest";
import { auditQuestion, reasonAgainst } from "../../../app/results/disclosure/audit-question.ts";
import { hasForcedAnswer } from "../../../app/results/disclosure/forced-answers.ts";
import { independentRows, nullSpaceByColumn, rankOf } from "../../../app/results/disclosure/null-space.ts";
import { canSingleOut } from "../../../app/results/disclosure/small-sets.ts";

/** People in atoms: which statements hold them, and how many gave each band. */
const told = (statements: number, ...atoms: [statements: number[], bands: number[]][]) => {
  const people = atoms.flatMap(([within, bands]) =>
    bands.flatMap((count, band) => Array.from({ length: count }, () => ({ within, band }))),
  );
  return {
    bands: people.map(({ band }) => band),
    bandCount: 3,
    statements: Array.from({ length: statements }, (_, at) =>
      people.map(({ within }) => within.includes(at)),
    ),
    minAnswers: 5,
  };
};
const small = (size: number) => size < 5;

it("withholds a group of four, and one with all or all but one in one band", () => {
  expect(
    [
      [2, 2, 0],
      [9, 0, 0],
      [8, 1, 0],
      [4, 2, 0],
      [0, 0, 0],
    ].map((bands) => reasonAgainst(bands, 5)),
  ).toEqual(["few", "computable", "computable", null, "few"]);
});

describe("what can be worked out", () => {
  it("is the four who skipped one of two crossed questions, and the partial answers beside them", () => {
    // Everyone, both units, the partial answers; the row of a cross that leaves out the four who did not answer its other question.
    const row = (outside: number) =>
      told(
        5,
        [
          [0, 1, 4],
          [8, 6, 4],
        ],
        [
          [0, 2, 4],
          [6, 5, 5],
        ],
        [
          [0, 1],
          [1, outside - 3, 0],
        ],
        [
          [0, 2],
          [0, 1, 1],
        ],
        [
          [0, 3],
          [3, 2, 3],
        ],
      );
    expect(auditQuestion(row(4))).toBe("computable");
    // Three more outside, and no set of fewer than five can be formed.
    expect(auditQuestion(row(7))).toBeNull();
  });

  it("is a small pool that a coarser group of another cross leaves alone", () => {
    // Row 3 holds unit 1 but for two people: unit 1 minus row 3 is those two, who are alone outside it.
    const nested = told(
      4,
      [
        [0, 1, 3],
        [4, 3, 3],
      ],
      [
        [0, 1],
        [1, 1, 0],
      ],
      [
        [0, 2],
        [5, 5, 4],
      ],
    );
    expect(auditQuestion({ ...nested, statements: nested.statements })).toBe("computable");
  });

  it("is a set of people of four atoms together, whose sum alone is told", () => {
    // Four single people in four rows each of which is otherwise told by a unit: only their sum can be formed.
    const rows = Array.from({ length: 4 }, (_, n): [number[], number[]][] => [
      [
        [0, n + 1, 9],
        [4, 3, 2],
      ],
      [[0, n + 1], n % 2 === 0 ? [1, 0, 0] : [0, 0, 1]],
    ]).flat();
    expect(auditQuestion(told(10, ...rows))).not.toBeNull();
    const { matrix, sizes } = {
      matrix: [
        [1, 1, 1, 1, 1, 1, 1, 1],
        [1, 1, 1, 1, 0, 0, 0, 0],
      ],
      sizes: [1, 1, 1, 1, 9, 9, 9, 9],
    };
    expect(canSingleOut(matrix, sizes, 5)).toBe(true);
    expect(canSingleOut(matrix, [2, 1, 1, 1, 9, 9, 9, 9], 5)).toBe(false);
    expect(canSingleOut(matrix, [2, 1, 1, 1, 9, 9, 9, 9], 6)).toBe(true);
  });

  it("is a large group of one answer that no statement tells by itself", () => {
    // Unit 1 minus the row is seven people who all gave the best answer.
    const world = told(
      4,
      [
        [0, 1, 3],
        [4, 4, 4],
      ],
      [
        [0, 1],
        [7, 0, 0],
      ],
      [
        [0, 2],
        [5, 5, 5],
      ],
    );
    expect(auditQuestion(world)).toBe("computable");
    expect(
      auditQuestion(
        told(
          4,
          [
            [0, 1, 3],
            [4, 4, 4],
          ],
          [
            [0, 1],
            [5, 2, 0],
          ],
          [
            [0, 2],
            [5, 5, 5],
          ],
        ),
      ),
    ).toBeNull();
  });

  it("is an answer that the bounds leave no choice, though no sum gives it", () => {
    // The row has 0 of the worst band outside atom 2, and all its worst answers are needed: units and rows overlap in single atoms.
    const matrix = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [1, 0, 1, 0],
    ];
    // Statement 1: all of atoms 1 and 2 in bands [1, 9]; atom 0 has one person. Statement 2 and 3 leave atom 0 no other band.
    const free = [
      [1, 0],
      [4, 5],
      [5, 4],
      [4, 5],
    ];
    expect(hasForcedAnswer(matrix, free, small)).toBe(false);
    // Nobody of atom 2 is in the first band: what atom 0 would give up, nobody of the column can take.
    const tight = [
      [1, 0],
      [4, 5],
      [0, 9],
      [4, 5],
    ];
    expect(hasForcedAnswer(matrix, tight, small)).toBe(false);
    const stuck = [
      [1, 0],
      [9, 0],
      [9, 9],
      [9, 9],
    ];
    expect(hasForcedAnswer(matrix, stuck, small)).toBe(true);
    expect(hasForcedAnswer(matrix, stuck, (size) => size > 1 && size < 5)).toBe(false);
  });
});

/** Every vector of this length with entries from -reach to reach. */
function* vectors(length: number, reach: number): Generator<number[]> {
  if (length === 0) yield [];
  else
    for (const rest of vectors(length - 1, reach))
      for (let value = -reach; value <= reach; value++) yield [...rest, value];
}

/** By trying every small whole move: whether some small atom of one answer can take no other. */
function forcedByTrying(matrix: number[][], atoms: number[][]): boolean {
  const bandCount = atoms[0]!.length;
  const movable = new Set<number>();
  for (const flat of vectors(atoms.length * (bandCount - 1), 2)) {
    const moves = atoms.map((_, atom) => {
      const own = flat.slice(atom * (bandCount - 1), (atom + 1) * (bandCount - 1));
      return [...own, -own.reduce((sum, value) => sum + value, 0)];
    });
    const isAllowed = moves.every((move, atom) =>
      move.every((value, band) => value >= 0 || atoms[atom]![band]! > 0),
    );
    const changesNothing = matrix.every((row) =>
      Array.from({ length: bandCount }, (_, band) =>
        row.reduce((sum, holds, atom) => sum + holds * moves[atom]![band]!, 0),
      ).every((sum) => sum === 0),
    );
    if (isAllowed && changesNothing)
      for (const [atom, move] of moves.entries()) if (move.some((value) => value !== 0)) movable.add(atom);
  }
  return atoms.some((bands, atom) => {
    const size = bands.reduce((sum, count) => sum + count, 0);
    return size > 0 && small(size) && Math.max(...bands) === size && !movable.has(atom);
  });
}

const worldOf = (atoms: number, bandCount: number) =>
  fc.record({
    matrix: fc.array(fc.array(fc.nat(1), { minLength: atoms, maxLength: atoms }), {
      minLength: 1,
      maxLength: 3,
    }),
    bands: fc.array(
      fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: bandCount, maxLength: bandCount }),
      { minLength: atoms, maxLength: atoms },
    ),
  });

describe("against trying everything in small worlds", () => {
  it("bounds the same answers, with two bands", () => {
    fc.assert(
      fc.property(worldOf(5, 2), ({ matrix, bands }) => {
        expect(hasForcedAnswer(matrix, bands, small)).toBe(forcedByTrying(matrix, bands));
      }),
      { numRuns: 200 },
    );
  });

  it("bounds the same answers, with three bands", () => {
    fc.assert(
      fc.property(worldOf(3, 3), ({ matrix, bands }) => {
        expect(hasForcedAnswer(matrix, bands, small)).toBe(forcedByTrying(matrix, bands));
      }),
      { numRuns: 60 },
    );
  });

  it("forms the same sets of people: those that a whole combination of the statements gives", () => {
    const world = fc.record({
      matrix: fc.array(fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(world, ({ matrix, sizes }) => {
        const rank = rankOf(matrix, 6);
        const isFormed = Array.from({ length: 63 }, (_, n) => n + 1).some((mask) => {
          const set = sizes.map((_, at) => (mask >> at) & 1);
          const people = set.reduce((sum, isIn, at) => sum + isIn * sizes[at]!, 0);
          const atoms = set.reduce((sum, isIn) => sum + isIn, 0);
          return people < 5 && atoms <= 4 && rankOf([...matrix, set], 6) === rank;
        });
        expect(canSingleOut(matrix, sizes, 5)).toBe(isFormed);
      }),
      { numRuns: 300 },
    );
  });
});

it("spans the null space and the rows", () => {
  const matrix = [
    [1, 1, 1, 1],
    [1, 1, 0, 0],
    [0, 0, 1, 1],
  ];
  expect([rankOf(matrix, 4), independentRows(matrix)]).toEqual([2, [0, 1]]);
  const columns = nullSpaceByColumn(matrix, 4);
  for (const row of matrix)
    for (const at of columns[0]!.keys())
      expect(row.reduce((sum, value, column) => sum + value * columns[column]![at]!, 0) % 67_108_859).toBe(0);
});
