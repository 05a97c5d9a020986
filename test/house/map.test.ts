import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ladder, leaves, mapText, onTop, topFiles } from "../../app/map.ts";
import { readSource, root } from "./sources.ts";

it("the README shows the map of app/map.ts", () => {
  expect(readSource("README.md")).toContain(mapText());
});

it("the map lists every folder and file of app, and no others", () => {
  const rooms = [...onTop, ...ladder, ...leaves].map(([name]) => name);
  const there = readdirSync(join(root, "app")).sort();
  expect(there).toEqual([...rooms, ...topFiles, "RECIPES.md", "SECURITY.md", "decisions"].sort());
});
