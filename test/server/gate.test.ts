import { describe, expect, it } from "vitest";
import { siteMap } from "../../app/routes.ts";
import { addressOf } from "../../app/server/gate.server.ts";

describe("the gate", () => {
  it("prefers a literal path to one with parameters, whatever their order in the site map", () => {
    const found = (path: string) => addressOf(path)?.path;
    expect(found("/personer/ny")).toBe("/personer/ny");
    expect(found("/personer/12/ret")).toBe("/personer/:id/ret");
    expect(found("/sekretariat/kommuner/ny")).toBe("/sekretariat/kommuner/ny");
    expect(found("/sekretariat/kommuner/0751")).toBe("/sekretariat/kommuner/:code");
    expect(found("/diplom/DDH-1.pdf")).toBe("/diplom/:number.pdf");
    expect(found("/diplom/DDH-1")).toBe("/diplom/:number");
    expect(found("/maalinger/3.csv")).toBe("/maalinger/:round.csv");
  });

  it("finds every address of the site map", () => {
    const paths = siteMap.filter(({ only }) => !only).map(({ path }) => path);
    const made = (path: string) => path.replace(/:(\w+)/g, "7");
    expect(paths.filter((path) => addressOf(made(path))?.path !== path)).toEqual([]);
  });

  it("does not accept an id in another format", () => {
    for (const path of ["/mit-hold/1e0", "/mit-hold/007", "/mit-hold/-1"])
      expect(addressOf(path)).toBeUndefined();
  });
});
