/** Every regular expression that is written in the sources, as a broken run has them. */
import type Ts from "typescript";
import { sourceFiles } from "../../house/sources.ts";
import { nodesBelow, treeOf, ts } from "../words/trees.ts";

export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

export const allPatterns = (): Pattern[] =>
  sourceFiles.flatMap((file) =>
    nodesBelow(treeOf(file), (node) => ts.isRegularExpressionLiteral(node)).map((node) => ({
      file,
      ...partsOf(node as Ts.RegularExpressionLiteral),
    })),
  );

function partsOf({ text }: Ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}
