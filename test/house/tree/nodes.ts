/** What the rules on the syntax tree share: a file's tree and its nodes, where one stands, and what a file imports. */
import { dirname, join } from "node:path";
import ts from "typescript";
import { readSource } from "../sources.ts";

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a source file, parsed once for all rules. */
export function parseSource(file: string): ts.SourceFile {
  const source = parsed.get(file) ?? parseText(readSource(file), file);
  parsed.set(file, source);
  return source;
}

/** The syntax tree of a text, as of a file with this name. */
export const parseText = (text: string, file = "app/people/persons/laid-in.server.ts"): ts.SourceFile =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

const known = new WeakMap<ts.SourceFile, Map<ts.SyntaxKind, ts.Node[]>>();

/** The nodes of a file that are of one of these kinds, parents before their children. */
export function nodesOf(source: ts.SourceFile, ...kinds: ts.SyntaxKind[]): ts.Node[] {
  const nodes = known.get(source) ?? byKind(nodesBelow(source));
  known.set(source, nodes);
  return kinds.flatMap((kind) => nodes.get(kind) ?? []);
}

function byKind(nodes: ts.Node[]): Map<ts.SyntaxKind, ts.Node[]> {
  const found = new Map<ts.SyntaxKind, ts.Node[]>();
  for (const node of nodes) {
    const alike = found.get(node.kind);
    if (alike) alike.push(node);
    else found.set(node.kind, [node]);
  }
  return found;
}

/** A node and all below it. */
export function nodesBelow(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (at: ts.Node): void => {
    nodes.push(at);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return nodes;
}

/** Where a node stands, as "path:line: the code", in one line. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName}:${line + 1}: ${node.getText().replace(/\s+/g, " ").slice(0, 120)}`;
}

/** Something imported or handed on: the file that has it, and its name there; "*" is the whole file. */
export interface Imported {
  file: string;
  name: string;
  /** What the file itself calls it. */
  local: string;
  isType: boolean;
}

export const fileOf = (source: ts.SourceFile, path: ts.Expression): string | null =>
  ts.isStringLiteralLike(path) && path.text.startsWith(".")
    ? join(dirname(source.fileName), path.text).replace(/\?.*$/, "")
    : null;

/** What a file imports from other files of ours. */
export function importsOf(source: ts.SourceFile): Imported[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !statement.importClause) return [];
    const file = fileOf(source, statement.moduleSpecifier);
    if (!file) return [];
    const { name, namedBindings, isTypeOnly } = statement.importClause;
    const found: Imported[] = name ? [{ file, name: "default", local: name.text, isType: isTypeOnly }] : [];
    if (namedBindings && ts.isNamespaceImport(namedBindings))
      found.push({ file, name: "*", local: namedBindings.name.text, isType: isTypeOnly });
    if (namedBindings && ts.isNamedImports(namedBindings))
      for (const one of namedBindings.elements)
        found.push({
          file,
          name: (one.propertyName ?? one.name).text,
          local: one.name.text,
          isType: isTypeOnly || one.isTypeOnly,
        });
    return found;
  });
}

/** What a file exports of another: `export { x as y } from "./z.ts"`, `export * from "./z.ts"`. */
export function reexportsOf(source: ts.SourceFile): Imported[] {
  return source.statements.flatMap((statement): Imported[] => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return [];
    const file = fileOf(source, statement.moduleSpecifier);
    const { exportClause, isTypeOnly } = statement;
    if (!file) return [];
    if (!exportClause || !ts.isNamedExports(exportClause))
      return [{ file, name: "*", local: "*", isType: isTypeOnly }];
    return exportClause.elements.map((one) => ({
      file,
      name: (one.propertyName ?? one.name).text,
      local: one.name.text,
      isType: isTypeOnly || one.isTypeOnly,
    }));
  });
}

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.ArrowFunction
  | ts.FunctionExpression
  | ts.MethodDeclaration;

const functionKinds = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.MethodDeclaration,
];

/** The functions of a file. */
export const functionsIn = (source: ts.SourceFile) => nodesOf(source, ...functionKinds).filter(isFunction);

export const isFunction = (node: ts.Node): node is FunctionNode & { body: ts.ConciseBody } =>
  (ts.isFunctionDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node)) &&
  node.body !== undefined;

/** Whether an identifier stands for a value, and not for a member, a key or a type. */
export function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !ts.isTypeNode(parent) && !ts.isPropertySignature(parent) && !ts.isJsxAttribute(parent);
}
