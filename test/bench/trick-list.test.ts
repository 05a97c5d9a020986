import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tricks } from "./trick-list.ts";

it.each(tricks)("$name can be removed: its target occurs exactly once in the source", ({ without }) => {
  for (const { file, target } of without) expect(readFileSync(file, "utf8").split(target)).toHaveLength(2);
});
