import fc from "../fast-check.ts";
import { describe, expect, it } from "vitest";
import { type Figures, figuresOf, sumFigures } from "../../app/overviews/team/figures.ts";
import { type MunicipalityUnit, withhold } from "../../app/overviews/steering/withholding.ts";

const figures = (agents: number, ready: number): Figures => ({
  ...figuresOf([]),
  agents,
  ready,
  notBegun: agents - ready,
});
const unit = (name: string, agents: number, ready = 0): MunicipalityUnit => ({
  name,
  figures: figures(agents, ready),
});
const names = (municipalities: MunicipalityUnit[]) => municipalities.map(({ name }) => name);

describe("figures of municipalities, as the steering group sees them", () => {
  it("show every municipality with five agents or more, and their sum", () => {
    const { shown, together, all } = withhold([unit("Aarhus", 9, 4), unit("Horsens", 5, 2)]);
    expect(names(shown)).toEqual(["Aarhus", "Horsens"]);
    expect(together).toBeNull();
    expect(all).toEqual(figures(14, 6));
  });

  it("merge small ones when each is hidden among five others", () => {
    const municipalities = [unit("Aarhus", 9), unit("Samsø", 3, 1), unit("Lemvig", 4, 2), unit("Odder", 2)];
    const { shown, together } = withhold(municipalities);
    expect(names(shown)).toEqual(["Aarhus"]);
    expect(together).toEqual({ names: ["Odder", "Samsø", "Lemvig"], figures: figures(9, 3), padded: false });
  });

  it("merge larger ones too, so that a hidden municipality cannot be derived from the total", () => {
    const municipalities = [unit("Aarhus", 9), unit("Horsens", 7), unit("Viborg", 6), unit("Samsø", 1, 1)];
    const { shown, together, all } = withhold(municipalities);
    expect(names(shown)).toEqual(["Aarhus"]);
    expect(together).toEqual({
      names: ["Samsø", "Viborg", "Horsens"],
      figures: figures(14, 1),
      padded: true,
    });
    expect(all).toEqual(figures(23, 1));
  });

  it("show nothing when even the sum would reveal single people", () => {
    expect(withhold([unit("Samsø", 4, 1)])).toEqual({ shown: [], together: null, all: null });
    expect(withhold([unit("Aarhus", 9, 1), unit("Samsø", 4, 1)])).toEqual({
      shown: [],
      together: null,
      all: null,
    });
  });

  it("leave out a municipality without agents", () => {
    expect(names(withhold([unit("Aarhus", 9), unit("Morsø", 0)]).shown)).toEqual(["Aarhus"]);
  });

  it("always reconcile, and never let fewer than five agents be derived, even knowing one municipality", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 28 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const municipalities = counts.map((agents, n) =>
          unit(`Kommune ${n}`, agents, Math.floor(agents / 2)),
        );
        const { shown, together, all } = withhold(municipalities);
        if (!all) return;
        const parts = [
          ...shown.map((municipality) => municipality.figures),
          ...(together ? [together.figures] : []),
        ];
        expect(sumFigures(parts)).toEqual(all);
        expect(all.agents).toBe(counts.reduce((sum, agents) => sum + agents, 0));
        for (const municipality of shown) expect(municipality.figures.agents).toBeGreaterThanOrEqual(5);
        for (const name of together?.names ?? []) {
          const known = municipalities.find((municipality) => municipality.name === name)!.figures.agents;
          expect(together!.figures.agents - known).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
