import fc from "fast-check";
import { expect, it } from "vitest";
import {
  minAnswersPerUnit,
  type MunicipalityCounts,
  assignUnits,
} from "../../app/surveys/anonymity/units.ts";

const at = (
  municipality: string,
  invited: number,
  received: number,
  fewest = received,
): MunicipalityCounts => ({
  municipality,
  invited,
  received,
  fewest,
});
const told = (...standings: MunicipalityCounts[]) => Object.fromEntries(assignUnits(standings));

it("lets a municipality with five answers to every question stand alone", () => {
  expect(told(at("Aarhus", 9, 6, 5), at("Odder", 4, 3), at("Morsø", 4, 3))).toEqual({
    Aarhus: "Aarhus",
    Odder: "pulje 1",
    Morsø: "pulje 1",
  });
});

it("pools one with five answers, of which one left a question out", () => {
  expect(told(at("Aarhus", 9, 5, 4), at("Herning", 9, 4))).toEqual({ Aarhus: "pulje 1", Herning: "pulje 1" });
});

it("pools like with like in size", () => {
  const small = [at("Odder", 4, 3), at("Morsø", 5, 3)];
  const middle = [at("Furesø", 6, 3), at("Viborg", 10, 4)];
  expect(told(...small, ...middle)).toEqual({
    Odder: "pulje 1",
    Morsø: "pulje 1",
    Furesø: "pulje 2",
    Viborg: "pulje 2",
  });
});

it("merges a pool under five with its neighbour in size", () => {
  const small = [at("Odder", 4, 1), at("Morsø", 5, 1)];
  const middle = [at("Furesø", 6, 3), at("Viborg", 10, 4)];
  expect(new Set(Object.values(told(...small, ...middle)))).toEqual(new Set(["pulje 1"]));
});

it("merges a pool of one municipality with the smallest that would stand alone", () => {
  expect(told(at("Odder", 4, 2), at("Aarhus", 20, 15), at("Horsens", 10, 7))).toEqual({
    Odder: "pulje 1",
    Horsens: "pulje 1",
    Aarhus: "Aarhus",
  });
});

it("does not take a municipality without answers for a companion", () => {
  const units = told(at("Odder", 4, 3, 3), at("Morsø", 4, 0), at("Aarhus", 20, 15));
  expect(units.Odder).toBe(units.Aarhus);
});

it("makes one pool when there are fewer than five in all, and none of nothing", () => {
  expect(told(at("Odder", 4, 2), at("Aarhus", 20, 1))).toEqual({ Odder: "pulje 1", Aarhus: "pulje 1" });
  expect(told()).toEqual({});
});

it("gives every municipality a unit, and no unit with answers fewer than five to any question", () => {
  const standing = fc
    .record({ invited: fc.integer({ min: 1, max: 20 }), received: fc.nat(20), left: fc.nat(3) })
    .map(
      ({ invited, received, left }) =>
        [Math.max(invited, received), received, Math.max(0, received - left)] as const,
    );
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 30 }), (rows) => {
      const standings = rows.map(([invited, received, fewest], n) => at(`K${n}`, invited, received, fewest));
      const units = assignUnits(standings);
      expect(units.size).toBe(standings.length);
      const total = standings.reduce((sum, { fewest }) => sum + fewest, 0);
      if (total < minAnswersPerUnit) return;
      for (const unit of new Set(units.values())) {
        const members = standings.filter(({ municipality }) => units.get(municipality) === unit);
        if (members.every(({ received }) => received === 0)) continue;
        expect(members.reduce((sum, { fewest }) => sum + fewest, 0)).toBeGreaterThanOrEqual(
          minAnswersPerUnit,
        );
        const answering = members.filter(({ received }) => received > 0).length;
        if (
          members[0]!.fewest < minAnswersPerUnit &&
          standings.filter(({ received }) => received > 0).length > 1
        )
          expect(answering).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
