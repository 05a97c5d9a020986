/** Which declarations lead to which: what a page or a handler may run. */
import ts from "typescript";
import { fileOf, importsOf, isFunction, isValue, nodesOf, reexportsOf } from "./nodes.ts";

/** A declaration at the top level of a file, or a member of an object that stands there. */
interface Declaration {
  /** The declarations that it names, as "file#name"; "file#*" is all that a file has. */
  uses: string[];
  /** The members that it asks objects for: it runs `view` of each kind of lesson when it has `kind.view(…)`. */
  asks: string[];
  /** The members of the object that it is, by their names. */
  members: Map<string, string>;
}

export type Declarations = Map<string, Declaration>;

/** What the names of a file stand for, as "file#name". */
type Names = Map<string, string>;

const declared = (source: ts.SourceFile): { name: string; node: ts.Node }[] =>
  source.statements.flatMap((statement): { name: string; node: ts.Node }[] => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap((node) =>
        namesIn(node.name).map((name) => ({ name, node })),
      );
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return [{ name: statement.name?.text ?? "default", node: statement }];
    return ts.isExportAssignment(statement) ? [{ name: "default", node: statement }] : [];
  });

const namesIn = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []));

function namesOf(source: ts.SourceFile): Names {
  const names: Names = new Map(declared(source).map(({ name }) => [name, `${source.fileName}#${name}`]));
  for (const { file, name, local, isType } of importsOf(source))
    if (!isType) names.set(local, `${file}#${name}`);
  return names;
}

/** The member that a node runs or hands on: `kind.view()`, `map(kind.view)`, and `view()` after `const { view } = kind`. */
function askedFor(node: ts.Node): string | null {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return node.expression.text;
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null;
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return null;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}

/** What a node leads to, leaving out the nodes in `without`. */
function leadsTo(node: ts.Node, names: Names, without = new Set<ts.Node>()): Declaration {
  const [uses, asks]: [string[], string[]] = [[], []];
  const visit = (at: ts.Node): void => {
    if (without.has(at)) return;
    if (ts.isIdentifier(at) && isValue(at)) uses.push(...(names.get(at.text) ? [names.get(at.text)!] : []));
    const asked = askedFor(at);
    if (asked && !names.has(asked)) asks.push(asked);
    if (ts.isCallExpression(at) && at.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const file = fileOf(at.getSourceFile(), at.arguments[0]!);
      if (file) uses.push(`${file}#*`);
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return { uses, asks, members: new Map() };
}

/** The members of the objects that a declaration consists of: those that stand outside its functions. */
function membersOf(node: ts.Node): ts.ObjectLiteralElementLike[] {
  if (isFunction(node)) return [];
  if (ts.isObjectLiteralExpression(node)) return node.properties.filter(({ name }) => name);
  const found: ts.ObjectLiteralElementLike[] = [];
  ts.forEachChild(node, (child) => void found.push(...membersOf(child)));
  return found;
}

/** Every declaration of these files; GET handlers of Express as "file#GET path". */
export function declarationsOf(sources: ts.SourceFile[]): Declarations {
  const all: Declarations = new Map();
  for (const source of sources) {
    const names = namesOf(source);
    const { fileName: file } = source;
    for (const { name, node } of declared(source)) {
      const members = ts.isVariableDeclaration(node) && node.initializer ? membersOf(node.initializer) : [];
      const declaration = leadsTo(node, names, new Set(members));
      for (const member of members) {
        const id = `${file}#${name}.${member.name!.getText()}`;
        all.set(id, leadsTo(member, names));
        declaration.members.set(member.name!.getText(), id);
      }
      all.set(`${file}#${name}`, declaration);
    }
    const handedOn = reexportsOf(source).filter(({ isType }) => !isType);
    for (const { file: of, name, local } of handedOn)
      all.set(`${file}#${local}`, { uses: [`${of}#${name}`], asks: [], members: new Map() });
    const whole = [...names.values(), ...handedOn.map(({ file: of, name }) => `${of}#${name}`)];
    if (!all.has(`${file}#*`)) all.set(`${file}#*`, { uses: whole, asks: [], members: new Map() });
    for (const { path, handle } of handlersOf(source).filter(({ isPost }) => !isPost))
      all.set(`${file}#GET ${path}`, leadsTo(handle, names));
  }
  return all;
}

/** The express handlers that a file lists, each with its address as written. Without a method it could be any; what is spread has its own. */
function handlersOf(source: ts.SourceFile) {
  if (!/\bhandle\b/.test(source.text)) return [];
  return nodesOf(source, ts.SyntaxKind.ObjectLiteralExpression).flatMap((node) => {
    if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) return [];
    const of = (name: string) => node.properties.find((one) => one.name?.getText() === name);
    const handle = of("handle");
    const isPost = /"post"/.test(of("method")?.getText() ?? "");
    return handle ? [{ path: of("path")?.getText() ?? "", handle, isPost }] : [];
  });
}

/** All that a declaration leads to. Does not look into what stands in `ends`. */
export function reachedFrom(from: string, all: Declarations, ends: ReadonlySet<string>): Set<string> {
  const reached = new Set([from]);
  const asked = new Set<string>();
  const objects: Map<string, string>[] = [];
  for (let size = -1; size < reached.size + asked.size; ) {
    size = reached.size + asked.size;
    for (const at of reached) {
      const one = ends.has(at) ? undefined : all.get(at);
      if (!one) continue;
      for (const next of one.uses) reached.add(next);
      for (const name of one.asks) asked.add(name);
      if (one.members.size > 0) objects.push(one.members);
    }
    for (const members of objects.splice(0))
      for (const [name, id] of members) if (asked.has(name)) reached.add(id);
  }
  return reached;
}
