import { expect, it } from "vitest";
import { createNameFinder } from "../../app/results/publishing/names-in-text.ts";

const namesIn = createNameFinder(["Bo Lindgaard", "Anne-Marie Østerby", "Karen Overmark"]);

it.each([
  ["Karen Overmark er god", ["Karen Overmark"]],
  ["min leder karen overmark er god", ["karen overmark"]],
  ["Karens råd, og Østerbys", ["Karens", "Østerbys"]],
  ["Tal med Anne-Marie. Eller Bo. Anne Marie igen", ["Anne Marie", "Bo"]],
  ["De, der bor langt væk, vil gerne bo tættere på", []],
  ["Bedre guider, tak", []],
  ["", []],
])("finds in “%s” the names %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
