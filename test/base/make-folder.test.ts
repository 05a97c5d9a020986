import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeFolder } from "../../app/base/make-folder.ts";

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "ddh-"));
});
afterEach(() => rmSync(parent, { recursive: true }));

it("makes a folder and those that it lies in, for its own user alone, and leaves one that is there", () => {
  const folder = join(parent, "films/incoming");
  makeFolder(folder);
  for (const each of [folder, join(parent, "films")]) expect(statSync(each).mode & 0o777).toBe(0o700);
  writeFileSync(join(folder, "film"), "");
  makeFolder(folder);
  expect(readdirSync(folder)).toEqual(["film"]);
});

it("throws what the system says of the folder that cannot be made", () => {
  writeFileSync(join(parent, "films"), "");
  expect(() => makeFolder(join(parent, "films"))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(parent, "films/incoming"))).toThrow(/ENOTDIR/);
});

it("is how the site makes folders where it keeps its data", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = ["app", "db"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const others = sources.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !file.startsWith("db/demo/") &&
      /\bmkdir(?:Sync)?\([^;]*recursive: true/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(others).toEqual([]);
});
