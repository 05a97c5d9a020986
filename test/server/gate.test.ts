import { describe, expect, it } from "vitest";
import { siteMap } from "../../app/routes.ts";
import { addressOf } from "../../app/server/gate.server.ts";

describe("the gate", () => {
  it("takes what is written out before what stands for anything, wherever the site map has it", () => {
    const found = (path: string) => addressOf(path)?.path;
    expect(found("/personer/ny")).toBe("/personer/ny");
    expect(found("/personer/12/ret")).toBe("/personer/:id/ret");
    expect(found("/sekretariat/kommuner/ny")).toBe("/sekretariat/kommuner/ny");
    expect(found("/sekretariat/kommuner/0751")).toBe("/sekretariat/kommuner/:code");
    expect(found("/diplom/DDH-1.pdf")).toBe("/diplom/:number.pdf");
    expect(found("/diplom/DDH-1")).toBe("/diplom/:number");
    expect(found("/maalinger/3.csv")).toBe("/maalinger/:round.csv");
  });

  it("finds every address of the site map by a path made for it", () => {
    const paths = siteMap.filter(({ only }) => !only).map(({ path }) => path);
    const made = (path: string) => path.replace(/:(\w+)/g, "7");
    expect(paths.filter((path) => addressOf(made(path))?.path !== path)).toEqual([]);
  });

  it("knows no number that is written in another way", () => {
    for (const path of ["/mit-hold/1e0", "/mit-hold/007", "/mit-hold/-1"])
      expect(addressOf(path)).toBeUndefined();
  });
});
