import { dirname } from "node:path";
import { expect, it } from "vitest";
import { isTexts, readSource, sourceFiles } from "./sources.ts";

const maxLines = 250;
const maxFilesPerFolder = 40;

it("no file except texts has more than 250 lines", () => {
  const long = sourceFiles
    .filter((file) => !isTexts(file))
    .map((file) => ({ file, lines: readSource(file).split("\n").length - 1 }))
    .filter(({ lines }) => lines > maxLines);
  expect(long).toEqual([]);
});

it("no folder has more than 40 source files", () => {
  const sizes = new Map<string, number>();
  for (const file of sourceFiles) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
  expect([...sizes].filter(([, size]) => size > maxFilesPerFolder)).toEqual([]);
});
