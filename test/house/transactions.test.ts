/** A function that takes a transaction must use it for all its queries. */
import ts from "typescript";
import { expect, it } from "vitest";
import { parseSource, sourceFiles } from "./sources.ts";

type Function = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

const isFunction = (node: ts.Node): node is Function =>
  ts.isFunctionDeclaration(node) ||
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  ts.isMethodDeclaration(node);

/** Every function with a transaction among its parameters, and the parameter's name. */
function functionsWithTx(source: ts.SourceFile): { node: Function; tx: string }[] {
  const found: { node: Function; tx: string }[] = [];
  const visit = (node: ts.Node) => {
    if (isFunction(node) && node.body)
      for (const { name, initializer } of node.parameters)
        if (ts.isIdentifier(name) && /^_?tx$/.test(name.text) && !initializer)
          found.push({ node, tx: name.text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an identifier of this name is read anywhere below the node. */
function names(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) {
    const { parent } = node;
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
    if (!isMember && !isKey) return true;
  }
  return ts.forEachChild(node, (child) => names(child, name) || undefined) ?? false;
}

const all = sourceFiles.flatMap((file) =>
  functionsWithTx(parseSource(file)).map(({ node, tx }) => {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    return { where: `${file}:${line + 1}`, node, tx };
  }),
);

it("a function that takes a transaction uses it", () => {
  expect(all.filter(({ node, tx }) => !names(node.body!, tx)).map(({ where }) => where)).toEqual([]);
});

it("a function that takes a transaction does not use db", () => {
  expect(all.filter(({ node }) => names(node.body!, "db")).map(({ where }) => where)).toEqual([]);
});
