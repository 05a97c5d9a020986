import fc from "../fast-check.ts";
import { expect, it } from "vitest";
import {
  buildLadder,
  minAnswersPerUnit,
  type MunicipalityCounts,
} from "../../app/surveys/anonymity/units.ts";

const at = (municipality: string, invited: number, received: number): MunicipalityCounts => ({
  municipality,
  invited,
  received,
});
const unitsOf = (...counts: MunicipalityCounts[]) => Object.fromEntries(buildLadder(counts)[0].units);
/** The units of each rung, each as its municipalities. */
const rungsOf = (counts: MunicipalityCounts[], minAnswers?: number) =>
  buildLadder(counts, minAnswers).map(({ minAnswers: least, units }) => [
    least,
    [...new Set(units.values())].map((unit) =>
      [...units].flatMap(([name, own]) => (own === unit ? [name] : [])).join("+"),
    ),
  ]);

it("makes a municipality with five answers its own unit", () => {
  expect(unitsOf(at("Aarhus", 9, 5), at("Odder", 4, 3), at("Morsø", 4, 3))).toEqual({
    Aarhus: "Aarhus",
    Odder: "pulje 1",
    Morsø: "pulje 1",
  });
});

it("pools municipalities of similar size", () => {
  const small = [at("Odder", 4, 3), at("Morsø", 5, 3)];
  const middle = [at("Furesø", 6, 3), at("Viborg", 10, 4)];
  expect(unitsOf(...small, ...middle)).toEqual({
    Odder: "pulje 1",
    Morsø: "pulje 1",
    Furesø: "pulje 2",
    Viborg: "pulje 2",
  });
});

it("merges a pool under five with the nearest in size", () => {
  const small = [at("Odder", 4, 1), at("Morsø", 5, 1)];
  const middle = [at("Furesø", 6, 3), at("Viborg", 10, 4)];
  expect(new Set(Object.values(unitsOf(...small, ...middle)))).toEqual(new Set(["pulje 1"]));
});

it("merges a pool of one municipality with the smallest unit of its own", () => {
  expect(unitsOf(at("Odder", 4, 2), at("Aarhus", 20, 15), at("Horsens", 10, 7))).toEqual({
    Odder: "pulje 1",
    Horsens: "pulje 1",
    Aarhus: "Aarhus",
  });
});

it("does not count a municipality without answers as a companion in a pool", () => {
  const units = unitsOf(at("Odder", 4, 3), at("Morsø", 4, 0), at("Aarhus", 20, 15));
  expect(units.Odder).toBe(units.Aarhus);
});

it("makes one pool when there are fewer than five answers in all, and none for no municipalities", () => {
  expect(unitsOf(at("Odder", 4, 2), at("Aarhus", 20, 1))).toEqual({ Odder: "pulje 1", Aarhus: "pulje 1" });
  expect(unitsOf()).toEqual({});
});

it("joins the smallest units first until each has ten, fifteen and twenty-five answers", () => {
  const counts = [at("A", 9, 5), at("B", 9, 6), at("C", 20, 12), at("D", 40, 30), at("E", 9, 7)];
  expect(rungsOf(counts)).toEqual([
    [5, ["A", "B", "C", "D", "E"]],
    // E is left with 7 and is joined to the smallest that is large enough: A and B with 11.
    [10, ["C", "D", "A+B+E"]],
    // C has 12 and is left over: it is joined to A, B and E with 18.
    [15, ["D", "A+B+E+C"]],
  ]);
});

it("names pools so that no two rungs have different pools of one name", () => {
  const [finest, second] = buildLadder([at("A", 4, 3), at("B", 4, 3), at("C", 9, 7), at("D", 40, 20)]);
  expect(Object.fromEntries(finest.units)).toEqual({ C: "C", D: "D", A: "pulje 1", B: "pulje 1" });
  expect(Object.fromEntries(second!.units)).toEqual({ D: "D", A: "pulje 2", B: "pulje 2", C: "pulje 2" });
});

it("begins at the minimum that a round was given, and ends before everyone is one unit", () => {
  const counts = [at("A", 9, 8), at("B", 9, 8), at("C", 20, 12), at("D", 40, 30)];
  expect(rungsOf(counts, 12)).toEqual([
    [12, ["C", "D", "A+B"]],
    [15, ["D", "A+B+C"]],
  ]);
  expect(rungsOf([at("A", 9, 5), at("B", 9, 6)])).toEqual([[5, ["A", "B"]]]);
});

it("has units of whole units of the rung before, each with enough answers", () => {
  const standing = fc
    .record({ invited: fc.integer({ min: 1, max: 40 }), received: fc.nat(40) })
    .map(({ invited, received }) => [Math.max(invited, received), received] as const);
  fc.assert(
    fc.property(
      fc.array(standing, { maxLength: 30 }),
      fc.integer({ min: 5, max: 30 }),
      (rows, minAnswers) => {
        const counts = rows.map(([invited, received], n) => at(`K${n}`, invited, received));
        const ladder = buildLadder(counts, minAnswers);
        const answersIn = (members: MunicipalityCounts[]) =>
          members.reduce((sum, one) => sum + one.received, 0);
        const isEnough = answersIn(counts) >= minAnswers;
        for (const [n, { minAnswers: least, units }] of ladder.entries()) {
          expect(units.size).toBe(counts.length);
          for (const unit of new Set(units.values())) {
            const members = counts.filter(({ municipality }) => units.get(municipality) === unit);
            const answers = answersIn(members);
            if (isEnough && answers > 0) expect(answers).toBeGreaterThanOrEqual(least);
            const next = ladder[n + 1]?.units;
            if (next) expect(new Set(members.map(({ municipality }) => next.get(municipality))).size).toBe(1);
          }
        }
      },
    ),
  );
});

it("hides a municipality under five behind another that answered, where there is one", () => {
  const standing = fc.record({ invited: fc.integer({ min: 8, max: 20 }), received: fc.nat(8) });
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 30 }), (rows) => {
      const counts = rows.map(({ invited, received }, n) => at(`K${n}`, invited, received));
      const answering = counts.filter(({ received }) => received > 0);
      const units = buildLadder(counts)[0].units;
      for (const { municipality, received } of answering.length > 1 ? answering : []) {
        const others = answering.filter((one) => units.get(one.municipality) === units.get(municipality));
        if (received < minAnswersPerUnit) expect(others.length).toBeGreaterThan(1);
      }
    }),
  );
});
