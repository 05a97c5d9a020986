/** Rounds over different people: of whom a change is told, and where none is. */
import { describe, expect, it } from "vitest";
import {
  type Asked,
  basisOf,
  isSameDefinition,
  sharedBandsOf,
} from "../../app/results/comparison/compared-people.ts";
import { figureTexts } from "../../app/results/comparison/figure-texts.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";

const agents = (municipalities: string[] | null, isEveryone = false): Asked => ({
  roles: ["agent"],
  isEveryone,
  municipalities,
});
const days: [string, string] = ["2024-01-16", "2026-11-10"];
const members = [
  { name: "Odder", joinedOn: "2025-01-01", leavesOn: null },
  { name: "Viborg", joinedOn: null, leavesOn: "2026-07-01" },
  { name: "Aarhus", joinedOn: "2022-01-01", leavesOn: "2027-01-01" },
];
const basis = (earlier: Asked, later: Asked) => basisOf(earlier, later, members, days);

describe("of whom a change is told", () => {
  it("is DDH as a whole, after who joined and left, when both rounds asked everyone", () => {
    const both = basis(agents(["Aarhus", "Viborg"], true), agents(["Aarhus", "Odder"], true));
    expect(both).toEqual({ kind: "whole", joined: ["Odder"], left: ["Viborg"] });
    const { basisText } = figureTexts(textsOf("da", "results"), "da");
    expect(basisText(both, [])).toBe(
      "Ændringerne gælder DDH som helhed, dengang og nu. Med nu, men ikke dengang: Odder. Med dengang, men ikke nu: Viborg.",
    );
  });

  it("names municipalities in Danish order, Aarhus last, whatever order they are stored in", () => {
    const all = ["Aarhus", "Odder", "Viborg"];
    expect(basis(agents(all), agents(all))).toEqual({
      kind: "same",
      municipalities: ["Odder", "Viborg", "Aarhus"],
    });
    expect(basis(agents(all), agents([...all, "Ærø"]))).toMatchObject({
      municipalities: ["Odder", "Viborg", "Aarhus"],
    });
    expect(basis(agents(["Skive"], true), agents(["Aarhus", "Skive", "Odder"], true))).toMatchObject({
      joined: ["Odder", "Aarhus"],
    });
  });

  it("takes who joined and left from the register where the earlier round has counts only", () => {
    expect(basis(agents(null, true), agents(["Aarhus", "Odder"], true))).toEqual({
      kind: "whole",
      joined: ["Odder"],
      left: ["Viborg"],
    });
  });

  it("is the same chosen municipalities, or those that both asked", () => {
    expect(basis(agents(["Aarhus", "Odder"]), agents(["Odder", "Aarhus"]))).toMatchObject({ kind: "same" });
    expect(basis(agents(["Aarhus", "Viborg"], true), agents(["Aarhus"]))).toEqual({
      kind: "shared",
      municipalities: ["Aarhus"],
    });
  });

  it.each([
    ["roles", agents(["Aarhus"], true), { ...agents(["Aarhus"], true), roles: ["leader" as const] }],
    ["counts", agents(null, true), agents(["Aarhus"])],
    ["municipalities", agents(["Aarhus"]), agents(["Odder"])],
    ["course-days", { ...agents(["Aarhus"]), roles: null }, { ...agents(["Aarhus"]), roles: null }],
  ])("is nobody: %s", (why, earlier, later) => {
    expect(basis(earlier, later)).toEqual({ kind: "apart", why });
    expect(isSameDefinition(earlier, later)).toBe(false);
  });
});

describe("the municipalities that both rounds asked", () => {
  const units = (pairs: Record<string, string>) => new Map(Object.entries(pairs));
  const bands = (pairs: Record<string, number[]>) => new Map(Object.entries(pairs));
  const both = ["Aarhus", "Odder", "Samsø"];
  const before = {
    units: units({ Aarhus: "Aarhus", Odder: "pulje 1", Samsø: "pulje 2", Viborg: "pulje 2" }),
    bands: bands({ Aarhus: [20, 5, 5], "pulje 1": [4, 3, 2], "pulje 2": [9, 9, 9] }),
  };
  const now = {
    units: units({ Aarhus: "pulje 1", Odder: "pulje 1", Samsø: "Samsø" }),
    bands: bands({ "pulje 1": [15, 10, 8], Samsø: [6, 5, 4] }),
  };

  it("are added up from units that hold no others, and the rest are left out by name", () => {
    expect(sharedBandsOf(both, before, now)).toEqual({
      municipalities: ["Odder", "Aarhus"],
      leftOut: ["Samsø"],
      bands: [
        [24, 8, 7],
        [15, 10, 8],
      ],
    });
  });

  it("are not compared with fewer than thirty answers in either round, or where a unit is not shown", () => {
    const fewer = { ...now, bands: bands({ "pulje 1": [12, 10, 7], Samsø: [6, 5, 4] }) };
    expect(sharedBandsOf(both, before, fewer)).toBeNull();
    expect(sharedBandsOf(both, before, { ...now, bands: bands({}) })).toBeNull();
  });
});
