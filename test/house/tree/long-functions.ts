/** Functions that are too long to be read at a glance. */
import type ts from "typescript";
import { functionsIn } from "./nodes.ts";

/** The functions of a file with more lines than this. */
export function functionsLongerThan(maxLines: number, source: ts.SourceFile): string[] {
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  return functionsIn(source).flatMap((node) => {
    const [first, last] = [lineOf(node.getStart()), lineOf(node.end)];
    return last - first + 1 > maxLines ? [`${source.fileName}:${first} has ${last - first + 1} lines`] : [];
  });
}
