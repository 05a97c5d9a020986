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

it("each file of tables is named after a room, and the README says which rooms have several", () => {
  const files = readdirSync(join(root, "db/schema")).filter((file) => file !== "columns.ts");
  const roomsOf = files.map(
    (file) => ladder.find(([room]) => file === `${room}.ts` || file.startsWith(`${room}-`))?.[0],
  );
  expect(files.filter((_, at) => roomsOf[at] === undefined)).toEqual([]);
  const several = [...new Set(roomsOf.filter((room, at) => roomsOf.indexOf(room) !== at))].sort();
  const names = `${several.slice(0, -1).join(", ")} and ${several.at(-1)}`;
  expect(readSource("README.md")).toContain(`tables by room; ${names} have several files`);
});
