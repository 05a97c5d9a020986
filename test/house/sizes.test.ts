import { dirname } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { isTexts, parseSource, readSource, sourceFiles } from "./sources.ts";

const maxLines = 250;
const maxFunctionLines = 40;
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

/** How a statement at the top level of a file begins, or the comment above it. */
const statementStart =
  /^(?:\/[*/]|(?:export|import|async|function|const|let|class|interface|type)\b|[a-z]\w*[.(])/;

/** Whether a file has a statement long enough to hold a function that is too long: few have, and only they are parsed. */
function hasLongStatement(file: string): boolean {
  const lines = readSource(file).split("\n");
  const starts = lines.flatMap((line, at) => (statementStart.test(line) ? [at] : []));
  return starts.some((start, n) => (starts[n + 1] ?? lines.length) - start > maxFunctionLines);
}

function longFunctionsIn(file: string): string[] {
  const source = parseSource(file);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const [first, last] = [lineOf(node.getStart()), lineOf(node.end)];
      if (last - first + 1 > maxFunctionLines) found.push(`${file}:${first} has ${last - first + 1} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it("no function has more than 40 lines", () => {
  expect(sourceFiles.filter(hasLongStatement).flatMap(longFunctionsIn)).toEqual([]);
});
