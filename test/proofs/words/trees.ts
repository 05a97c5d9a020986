/**
 * The syntax trees of sources, as a broken run has them. TypeScript is CommonJS: required, it is there in half the time that importing it
 * takes, which is most of this proof's.
 */
import { createRequire } from "node:module";
import type Ts from "typescript";
import { readOverlaid } from "./overlaid-source.ts";

export const ts = createRequire(import.meta.url)("typescript") as typeof Ts;

export const treeOf = (file: string): Ts.SourceFile =>
  ts.createSourceFile(file, readOverlaid(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** A node and all below it that `pick` takes. */
export function nodesBelow(node: Ts.Node, pick: (at: Ts.Node) => boolean): Ts.Node[] {
  const picked: Ts.Node[] = [];
  const visit = (at: Ts.Node): void => {
    if (pick(at)) picked.push(at);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return picked;
}

/** Where a node stands, with the beginning of its code. */
export function placeOf(node: Ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName}:${line + 1}: ${node.getText().replace(/\s+/g, " ").slice(0, 80)}`;
}
