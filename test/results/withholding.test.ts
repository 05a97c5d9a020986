import { describe, expect, it } from "vitest";
import {
  crossTabulate,
  inReadingOrder,
  hasNestedUnit,
  noAnswer,
} from "../../app/results/figures/cross-tabulation.ts";
import {
  type Answer,
  bandOf,
  changeOfUnion,
  freezeQuestion,
  type QuestionScale,
  mustWithhold,
  finestUnions,
} from "../../app/results/figures/withholding.ts";

const wellbeing: QuestionScale = { name: "wellbeing", categories: 5, choices: 6, ordered: true };
const trained: QuestionScale = { name: "trained", categories: 2, choices: 2, ordered: false };

/** This many answers of a unit to one question, by position. */
const answers = (unit: string | null, counts: number[], name = "wellbeing"): Answer[] =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => ({ unit, chosen: { [name]: at } })));
const unitsOf = (all: Answer[]) => freezeQuestion(wellbeing, all).map(({ unit }) => unit);

describe("bands", () => {
  it("are the two best, the middle, and the two worst", () => {
    expect([0, 1, 2, 3, 4].map((at) => bandOf(wellbeing, at))).toEqual([0, 0, 1, 2, 2]);
  });

  it("exclude answers outside the scale and missing ones", () => {
    expect([bandOf(wellbeing, 5), bandOf(wellbeing, undefined)]).toEqual([null, null]);
  });

  it("are the answers themselves for a short scale without a best end", () => {
    expect([0, 1].map((at) => bandOf(trained, at))).toEqual([0, 1]);
    expect(bandOf({ ...trained, categories: 4, choices: 4 }, 0)).toBeNull();
  });
});

it("withholds four people, and any number who all gave the same answer", () => {
  expect(
    [
      [2, 2, 0],
      [9, 0, 0],
      [4, 1, 0],
      [0, 0, 0],
    ].map((bands) => mustWithhold(bands, 5)),
  ).toEqual([true, true, false, true]);
});

describe("one question", () => {
  const aarhus = answers("Aarhus", [2, 2, 1, 0, 1, 1]);
  const pool = answers("pulje 1", [0, 3, 0, 2, 0]);

  it("shows everyone by every answer, those outside the scale included, and all units by three bands", () => {
    expect(freezeQuestion(wellbeing, [...aarhus, ...pool])).toEqual([
      { unit: "total", counts: [2, 5, 1, 2, 1, 1] },
      { unit: "Aarhus", counts: [4, 1, 1] },
      { unit: "pulje 1", counts: [3, 0, 2] },
    ]);
  });

  it("shows no unit when one has four answers, or all its answers in one band", () => {
    expect(unitsOf([...aarhus, ...answers("pulje 1", [1, 1, 1, 1, 0])])).toEqual(["total"]);
    expect(unitsOf([...aarhus, ...answers("pulje 1", [3, 3, 0, 0, 0])])).toEqual(["total"]);
  });

  it("shows no unit when one answered other questions but not this one", () => {
    expect(unitsOf([...aarhus, ...pool, { unit: "Odder", chosen: {} }])).toEqual(["total"]);
  });

  it("treats partial answers as a group, which hides the units when it is too small", () => {
    const begun = (counts: number[]) => [...aarhus, ...pool, ...answers(null, counts)];
    expect(unitsOf(begun([2, 2, 1, 0, 0]))).toEqual(["total", "Aarhus", "pulje 1", "partial"]);
    expect(unitsOf(begun([2, 1, 1, 0, 0]))).toEqual(["total"]);
    expect(unitsOf([...aarhus, ...pool, { unit: null, chosen: {} }])).toEqual(["total", "Aarhus", "pulje 1"]);
  });

  it("shows nothing for four answers, and no unit that is everyone", () => {
    expect(freezeQuestion(wellbeing, answers("Aarhus", [1, 1, 1, 1, 0]))).toEqual([]);
    expect(unitsOf(aarhus)).toEqual(["total"]);
  });
});

describe("two rounds", () => {
  const units = (...pairs: [string, string][]) => new Map(pairs);

  it("are compared in the finest unions that are complete units in both", () => {
    const before = units(["A", "A"], ["B", "pulje 1"], ["C", "pulje 1"], ["D", "D"]);
    const now = units(["A", "A"], ["B", "B"], ["C", "pulje 1"], ["D", "pulje 1"]);
    expect(finestUnions(before, now)).toEqual([
      { municipalities: ["A"], before: ["A"], now: ["A"] },
      { municipalities: ["B", "C", "D"], before: ["pulje 1", "D"], now: ["B", "pulje 1"] },
    ]);
  });

  it("merge two unions when a later municipality connects them", () => {
    const before = units(["A", "x"], ["B", "y"], ["C", "x"]);
    const now = units(["A", "p"], ["B", "q"], ["C", "q"]);
    expect(finestUnions(before, now).map(({ municipalities }) => municipalities)).toEqual([["A", "B", "C"]]);
  });

  it("exclude a municipality without a unit in one of them", () => {
    expect(finestUnions(units(["A", "A"]), units(["A", "A"], ["B", "B"]))[1]).toEqual({
      municipalities: ["B"],
      before: [],
      now: ["B"],
    });
  });

  it("show a change when both have ten answers, summed over the union, and none for nine", () => {
    const union = { municipalities: ["B", "C"], before: ["pulje 1"], now: ["B", "C"] };
    const before = new Map([["pulje 1", [4, 3, 3]]]);
    const now = (last: number) =>
      new Map([
        ["B", [3, 1, 1]],
        ["C", [2, 2, last]],
      ]);
    expect(changeOfUnion(union, before, now(1))).toEqual([
      [4, 3, 3],
      [5, 3, 2],
    ]);
    expect(changeOfUnion(union, before, now(0))).toBeNull();
    expect(changeOfUnion({ ...union, before: [] }, before, now(1))).toBeNull();
  });
});

describe("a cross", () => {
  /** Answers to the two questions: [trained, wellbeing, how many]; null is no answer. */
  const both = (...rows: [number | null, number | null, number][]): Answer[] =>
    rows.flatMap(([row, column, count]) =>
      Array.from({ length: count }, () => ({
        unit: "A",
        chosen: { ...(row !== null && { trained: row }), ...(column !== null && { wellbeing: column }) },
      })),
    );

  it("counts everyone who answered either question, in three bands", () => {
    const all = both([0, 0, 6], [0, 2, 3], [0, 4, 2], [1, 1, 4], [1, 2, 5], [1, 3, 4], [null, null, 3]);
    expect(crossTabulate(trained, wellbeing, all)).toEqual({
      rows: [[0], [1]],
      columns: [[0], [1], [2]],
      counts: [
        [6, 3, 2],
        [4, 5, 4],
      ],
      neither: 3,
    });
  });

  it("merges unanswered with a neighbour when they are under five", () => {
    const all = both(
      [0, 0, 6],
      [0, 2, 3],
      [0, 4, 3],
      [1, 1, 4],
      [1, 2, 5],
      [1, 3, 4],
      [0, null, 1],
      [null, 1, 2],
    );
    const grid = crossTabulate(trained, wellbeing, all)!;
    expect(grid.rows).toEqual([[0], [1, -1]]);
    expect(grid.columns).toEqual([[0], [1, -1], [2]]);
    expect(grid.counts).toEqual([
      [6, 4, 3],
      [6, 5, 4],
    ]);
  });

  it("merges a small column with its smaller neighbour", () => {
    const all = both([0, 0, 9], [0, 2, 3], [1, 0, 4], [1, 2, 5], [1, 4, 2]);
    expect(crossTabulate(trained, wellbeing, all)!.columns).toEqual([[0], [1, 2]]);
  });

  it("does not count unanswered towards the minimum when they are their own column", () => {
    const rest = both([0, null, 3], [1, 0, 5], [1, 4, 6], [1, null, 4]);
    expect(
      crossTabulate(trained, wellbeing, [...both([0, 0, 3], [0, 4, 3]), ...rest])!.columns,
    ).toContainEqual([noAnswer]);
    expect(crossTabulate(trained, wellbeing, [...both([0, 0, 2], [0, 4, 2]), ...rest])).toBeNull();
    expect(crossTabulate(trained, wellbeing, [...both([0, 0, 6]), ...rest])).toBeNull();
  });

  it("has no row or column for an answer that nobody gave", () => {
    const found: QuestionScale = { name: "trained", categories: 5, choices: 5, ordered: true };
    const all = both([0, 0, 6], [1, 4, 5], [3, 0, 4], [4, 3, 7]);
    const grid = crossTabulate(found, wellbeing, all)!;
    expect([grid.rows, grid.columns]).toEqual([
      [[0], [2]],
      [[0], [2]],
    ]);
    expect(grid.counts).toEqual([
      [6, 5],
      [4, 7],
    ]);
  });

  it("is not shown when nothing is left to compare", () => {
    expect(crossTabulate(trained, wellbeing, both([0, 0, 9], [0, 4, 9], [1, 0, 4]))).toBeNull();
    expect(crossTabulate(trained, wellbeing, both([0, 0, 9], [1, 0, 9]))).toBeNull();
    expect(crossTabulate(trained, wellbeing, [])).toBeNull();
  });

  it("is ordered from the best band to the worst, with unanswered last", () => {
    const grid = {
      rows: [[0], [1], [noAnswer], [2]],
      columns: [[0], [1, noAnswer], [2]],
      counts: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
      ],
      neither: 0,
    };
    expect(inReadingOrder(grid)).toEqual({
      ...grid,
      rows: [[0], [1], [2], [noAnswer]],
      counts: [grid.counts[0], grid.counts[1], grid.counts[3], grid.counts[2]],
    });
  });

  it("is withheld when a shown unit lies within a row and leaves fewer than five of it", () => {
    const grid = {
      rows: [[0], [1]],
      columns: [[0], [2]],
      counts: [
        [5, 5],
        [9, 9],
      ],
      neither: 0,
    };
    expect(hasNestedUnit(grid, [[7, 0, 0]])).toBe(true);
    expect(hasNestedUnit(grid, [[5, 0, 0]])).toBe(false);
    expect(hasNestedUnit(grid, [[7, 1, 0]])).toBe(false);
  });
});
