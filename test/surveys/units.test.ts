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
const unitsOf = (...counts: MunicipalityCounts[]) => Object.fromEntries(assignUnits(counts));

it("makes a municipality with five answers to every question its own unit", () => {
  expect(unitsOf(at("Aarhus", 9, 6, 5), at("Odder", 4, 3), at("Morsø", 4, 3))).toEqual({
    Aarhus: "Aarhus",
    Odder: "pulje 1",
    Morsø: "pulje 1",
  });
});

it("pools one with five answers of which one lacks a question", () => {
  expect(unitsOf(at("Aarhus", 9, 5, 4), at("Herning", 9, 4))).toEqual({
    Aarhus: "pulje 1",
    Herning: "pulje 1",
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
  const units = unitsOf(at("Odder", 4, 3, 3), at("Morsø", 4, 0), at("Aarhus", 20, 15));
  expect(units.Odder).toBe(units.Aarhus);
});

it("makes one pool when there are fewer than five answers in all, and none for no municipalities", () => {
  expect(unitsOf(at("Odder", 4, 2), at("Aarhus", 20, 1))).toEqual({ Odder: "pulje 1", Aarhus: "pulje 1" });
  expect(unitsOf()).toEqual({});
});

it("gives every municipality a unit, with at least five answers to every question in each", () => {
  const standing = fc
    .record({ invited: fc.integer({ min: 1, max: 20 }), received: fc.nat(20), left: fc.nat(3) })
    .map(
      ({ invited, received, left }) =>
        [Math.max(invited, received), received, Math.max(0, received - left)] as const,
    );
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 30 }), (rows) => {
      const counts = rows.map(([invited, received, fewest], n) => at(`K${n}`, invited, received, fewest));
      const units = assignUnits(counts);
      expect(units.size).toBe(counts.length);
      const total = counts.reduce((sum, { fewest }) => sum + fewest, 0);
      if (total < minAnswersPerUnit) return;
      for (const unit of new Set(units.values())) {
        const members = counts.filter(({ municipality }) => units.get(municipality) === unit);
        if (members.every(({ received }) => received === 0)) continue;
        expect(members.reduce((sum, { fewest }) => sum + fewest, 0)).toBeGreaterThanOrEqual(
          minAnswersPerUnit,
        );
        const answering = members.filter(({ received }) => received > 0).length;
        if (
          members[0]!.fewest < minAnswersPerUnit &&
          counts.filter(({ received }) => received > 0).length > 1
        )
          expect(answering).toBeGreaterThanOrEqual(2);
      }
    }),
  );
});
