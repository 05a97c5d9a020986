import { describe, expect, it } from "vitest";
import { seededRandom } from "../../db/demo/random.ts";
import { crossTabulate, inReadingOrder, noAnswer } from "../../app/results/figures/cross-tabulation.ts";
import { decideFigures } from "../../app/results/figures/decide-figures.ts";
import type { RoundToFreeze } from "../../app/results/figures/round-to-freeze.ts";
import {
  type Answer,
  bandOf,
  changeOfUnion,
  finestUnions,
  possibleBands,
  type QuestionScale,
} from "../../app/results/figures/withholding.ts";

const wellbeing: QuestionScale = { name: "wellbeing", categories: 5, choices: 6, ordered: true };
const trained: QuestionScale = { name: "trained", categories: 2, choices: 2, ordered: false };

/** This many answers of a unit to one question, by position. */
const answers = (unit: string | null, counts: number[], name = "wellbeing"): Answer[] =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => ({ unit, chosen: { [name]: at } })));
/** What is decided of a round that asks wellbeing alone, or what is named. */
const decide = (all: Answer[], changes: Partial<RoundToFreeze> = {}) =>
  decideFigures({
    ...{ questions: [wellbeing], answers: all, crosses: [], rungs: [], minAnswers: 5 },
    ...{ invitedByUnit: new Map(), received: { completed: all.length, partial: 0, leftOut: 0 } },
    ...changes,
  });
const questionOf = (all: Answer[], changes?: Partial<RoundToFreeze>) => decide(all, changes).questions[0]!;
const unitsOf = (all: Answer[], changes?: Partial<RoundToFreeze>) =>
  questionOf(all, changes).groups.map(({ unit }) => unit);

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
    expect([wellbeing, trained, { ...trained, categories: 4 }].map(possibleBands)).toEqual([
      [0, 1, 2],
      [0, 1],
      [],
    ]);
  });
});

describe("one question", () => {
  const aarhus = answers("Aarhus", [2, 2, 1, 0, 1, 1]);
  const pool = answers("pulje 1", [0, 3, 0, 2, 0]);

  it("shows everyone by every answer, those outside the scale included, and all units by three bands", () => {
    expect(questionOf([...aarhus, ...pool])).toEqual({
      ...{ question: "wellbeing", answers: 11, withheld: null, rung: 5, coarser: null },
      groups: [
        { unit: "total", counts: [2, 5, 1, 2, 1, 1] },
        { unit: "Aarhus", counts: [4, 1, 1] },
        { unit: "pulje 1", counts: [3, 0, 2] },
      ],
    });
  });

  it("shows no unit when one has four answers, or all or all but one in one band", () => {
    const besides = (counts: number[]) => questionOf([...aarhus, ...answers("pulje 1", counts)]);
    expect(besides([1, 1, 1, 1, 0])).toMatchObject({ rung: null, coarser: "few" });
    expect(besides([3, 3, 0, 0, 0])).toMatchObject({ rung: null, coarser: "computable" });
    expect(besides([3, 3, 0, 1, 0])).toMatchObject({ rung: null, coarser: "computable" });
    expect(besides([3, 3, 0, 2, 0])).toMatchObject({ rung: 5, coarser: null });
  });

  it("is shown at the next rung of the ladder where every unit may be", () => {
    const all = [
      ...answers("A", [3, 3, 0, 0, 0]),
      ...answers("B", [1, 2, 2, 1, 0]),
      ...answers("C", [2, 4, 3, 2, 1]),
      ...answers("D", [5, 4, 4, 2, 1]),
    ];
    const rung = (minAnswers: number, units: Record<string, string>) => ({
      minAnswers,
      units: new Map(Object.entries(units)),
    });
    const coarse = rung(10, { A: "pulje 1", B: "pulje 1", C: "C", D: "D" });
    const coarser = rung(15, { A: "pulje 2", B: "pulje 2", C: "pulje 2", D: "D" });
    expect(questionOf(all, { rungs: [coarse, coarser] })).toMatchObject({ rung: 10, coarser: "computable" });
    expect(unitsOf(all, { rungs: [coarse, coarser] })).toEqual(["total", "pulje 1", "C", "D"]);
    expect(unitsOf(all, { rungs: [coarser] })).toEqual(["total", "pulje 2", "D"]);
    expect(unitsOf(all)).toEqual(["total"]);
  });

  it("respects a minimum that the round raised", () => {
    const all = [...answers("A", [3, 2, 1, 1, 1]), ...answers("B", [2, 2, 2, 2, 1])];
    expect(unitsOf(all, { minAnswers: 8 })).toEqual(["total", "A", "B"]);
    expect(questionOf(all, { minAnswers: 9 })).toMatchObject({ rung: null, coarser: "few" });
  });

  it("treats partial answers as a group, which hides the units when it is too small or alike", () => {
    const begun = (counts: number[]) => unitsOf([...aarhus, ...pool, ...answers(null, counts)]);
    expect(begun([2, 1, 1, 1, 0])).toEqual(["total", "Aarhus", "pulje 1", "partial"]);
    expect(begun([2, 1, 1, 0, 0])).toEqual(["total"]);
    expect(begun([2, 2, 1, 0, 0])).toEqual(["total"]);
    expect(unitsOf([...aarhus, ...pool, { unit: null, chosen: {} }])).toEqual(["total", "Aarhus", "pulje 1"]);
  });

  it("tells its n alone for four answers, and where all or all but one gave one band", () => {
    const few = questionOf(answers("Aarhus", [1, 1, 1, 1, 0]));
    expect(few).toMatchObject({ withheld: "few", answers: 4, groups: [] });
    expect(questionOf(answers("Aarhus", [20, 10, 1, 0, 0]))).toMatchObject({
      withheld: "computable",
      answers: 31,
    });
    expect(questionOf(answers("Aarhus", [20, 10, 2, 0, 0])).withheld).toBeNull();
  });

  it("without bands is shown for everyone only, unless all or all but one gave one answer", () => {
    const place: QuestionScale = { name: "place", categories: 4, choices: 4, ordered: false };
    const of = (counts: number[]) => questionOf(answers("A", counts, "place"), { questions: [place] });
    expect(of([5, 4, 3, 2])).toMatchObject({ withheld: null, rung: null });
    expect(of([13, 1, 0, 0])).toMatchObject({ withheld: "computable", answers: 14 });
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
  /** The base: [row, column, how many], in bands. */
  const base = (...rows: [number, number, number][]) =>
    rows.flatMap(([row, column, count]) => Array.from({ length: count }, () => ({ row, column })));

  it("counts the base in three bands", () => {
    const all = base([0, 0, 6], [0, 1, 3], [0, 2, 2], [1, 0, 4], [1, 1, 5], [1, 2, 4]);
    expect(crossTabulate(all, 5)).toEqual({
      rows: [[0], [1]],
      columns: [[0], [1], [2]],
      counts: [
        [6, 3, 2],
        [4, 5, 4],
      ],
    });
  });

  it("merges a small column, and one with all but one in one cell, with its smaller neighbour", () => {
    expect(crossTabulate(base([0, 0, 9], [0, 1, 3], [1, 0, 4], [1, 1, 5], [1, 2, 2]), 5)!.columns).toEqual([
      [0],
      [1, 2],
    ]);
    const alike = base([0, 0, 9], [0, 1, 3], [0, 2, 1], [1, 0, 4], [1, 1, 5], [1, 2, 6]);
    expect(crossTabulate(alike, 5)!.columns).toEqual([[0], [1, 2]]);
  });

  it("has no row or column for an answer that nobody gave", () => {
    const grid = crossTabulate(base([0, 0, 6], [0, 2, 5], [2, 0, 4], [2, 2, 7]), 5)!;
    expect([grid.rows, grid.columns]).toEqual([
      [[0], [2]],
      [[0], [2]],
    ]);
  });

  it("is not shown when nothing is left to compare", () => {
    expect(crossTabulate(base([0, 0, 9], [0, 2, 9], [1, 0, 4]), 5)).toBeNull();
    expect(crossTabulate(base([0, 0, 9], [1, 0, 9]), 5)).toBeNull();
    expect(crossTabulate([], 5)).toBeNull();
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
});

describe("the crosses of a round", () => {
  const questions = [wellbeing, trained, { ...trained, name: "learned" }];
  const crosses = ["trained", "learned"].map((rows) => ({ rows, columns: "wellbeing" }));
  /** Whole answers of a unit: wellbeing by the two other questions, in turn; null is no answer. */
  const whole = (
    count: number,
    trainedAt: number | null,
    learnedAt: number | null,
    bands = [0, 2, 3],
  ): Answer[] =>
    Array.from({ length: count }, (_, n) => ({
      unit: n % 2 === 0 ? "A" : "B",
      chosen: {
        wellbeing: bands[n % bands.length]!,
        ...(trainedAt !== null && { trained: trainedAt }),
        ...(learnedAt !== null && { learned: learnedAt }),
      },
    }));
  const random = seededRandom(7);
  const draw = (from: number) => Math.floor(random() * from);
  const mixed = (count: number): Answer[] =>
    Array.from({ length: count }, () => ({
      unit: draw(2) === 0 ? "A" : "B",
      chosen: { wellbeing: draw(5), trained: draw(2), learned: draw(2) },
    }));
  const everyone = mixed(120);
  const totalIn = (grid: { counts: number[][] } | null) =>
    grid!.counts.flat().reduce((sum, count) => sum + count, 0);

  it("stand on everyone where everyone answered all of them", () => {
    const {
      crosses: [first, second],
      received,
    } = decide(everyone, { questions, crosses });
    expect([totalIn(first!.grid), totalIn(second!.grid), received]).toEqual([
      120,
      120,
      { completed: 120, partial: 0, leftOut: 0, base: 120, drawnOut: 0 },
    ]);
  });

  it("stand on one base, out of which answers are drawn until those outside are enough for each question", () => {
    // Three skipped one question and one the other: outside the base, wellbeing has four, trained three, learned one.
    const skipped = [...whole(3, 0, null), ...whole(1, null, 1)];
    const {
      crosses: [first, second],
      received,
    } = decide([...skipped, ...everyone], { questions, crosses });
    expect(received.base! + received.drawnOut!).toBe(120);
    expect([totalIn(first!.grid), totalIn(second!.grid)]).toEqual([received.base, received.base]);
    const outside = [...skipped, ...everyone.slice(0, received.drawnOut!)];
    for (const name of ["wellbeing", "trained", "learned"])
      expect(outside.filter(({ chosen }) => name in chosen).length).toBeGreaterThanOrEqual(5);
    // One answer fewer would leave four who answered the second question.
    expect(received.drawnOut).toBeGreaterThanOrEqual(4);
  });

  it("never hold partial answers", () => {
    const begun: Answer[] = mixed(12).map((answer) => ({ ...answer, unit: null }));
    const {
      crosses: [first],
      received,
    } = decide([...everyone, ...begun], { questions, crosses });
    expect([totalIn(first!.grid), received.base]).toEqual([120, 120]);
  });

  it("fall, the last registered first, where drawing a tenth of the base does not do", () => {
    // Half skipped the second question and all of them gave one band, so no base of a tenth less is enough.
    const alike = whole(6, 0, null, [0]);
    const small = [...whole(10, 0, 0), ...whole(10, 1, 1), ...whole(9, 1, 0)];
    const decided = decide([...alike, ...small], { questions, crosses });
    expect(decided.crosses.map(({ grid, withheld }) => [grid !== null, withheld])).toEqual([
      [true, null],
      [false, "computable"],
    ]);
    expect(decided.received).toMatchObject({ base: 35, drawnOut: 0 });
  });

  it("fall for a question whose n alone is told, and for one without bands", () => {
    const place: QuestionScale = { name: "learned", categories: 4, choices: 4, ordered: false };
    expect(decide(everyone, { questions: [wellbeing, trained, place], crosses }).crosses[1]).toMatchObject({
      ...{ grid: null, withheld: "few" },
    });
    const alike = everyone.map((answer) => ({ ...answer, chosen: { ...answer.chosen, learned: 0 } }));
    const {
      crosses: [first, second],
      received,
    } = decide(alike, { questions, crosses });
    expect([first!.withheld, second!.withheld, received.base]).toEqual([null, "computable", 120]);
  });

  it("fall until nobody's answer can be worked out: a unit less a row is a few people", () => {
    // All of unit A but three answered "trained" with yes, and nobody else did: A less the row is three people.
    const of = (unit: string, count: number, trainedAt: number): Answer[] =>
      whole(count, trainedAt, 0).map((answer) => ({ ...answer, unit }));
    const nested = [...of("A", 12, 0), ...of("A", 3, 1), ...of("B", 40, 1)];
    const both = decide(nested, { questions, crosses: crosses.slice(0, 1) });
    expect(both.crosses[0]).toMatchObject({ grid: null, withheld: "computable" });
    expect(both.questions[0]).toMatchObject({ rung: 5, coarser: null });
    const spread = [...of("A", 12, 0), ...of("A", 8, 1), ...of("B", 40, 1), ...of("B", 8, 0)];
    expect(decide(spread, { questions, crosses: crosses.slice(0, 1) }).crosses[0]!.withheld).toBeNull();
  });

  it("give away nothing about four who skipped the second question beside the partial answers", () => {
    const skipped = whole(4, null, 0);
    const begun: Answer[] = mixed(12).map((answer) => ({ ...answer, unit: null }));
    const {
      received,
      crosses: [first],
    } = decide([...skipped, ...everyone, ...begun], { questions, crosses });
    // Everyone less the partial answers less the rows of the cross: at least five, not four.
    expect(124 - received.base!).toBeGreaterThanOrEqual(5);
    expect(totalIn(first!.grid)).toBe(received.base);
  });
});
