/** Each table is written by the room of its schema file alone, under whatever name; and it is imported from there only. */
import ts from "typescript";
import { ladder } from "../../../app/map.ts";
import { roomOf } from "../sources.ts";
import { type Imported, importsOf, nodesOf, placeOf, reexportsOf } from "./nodes.ts";

const schemaFile = /^db\/schema\/(?!columns\.ts)([\w-]+)\.ts$/;

/** A room's tables stand in `<room>.ts`, or in parts `<room>-<part>.ts`. */
export const roomOfSchema = (file: string): string =>
  ladder
    .map(([room]) => room)
    .find((room) => file === `db/schema/${room}.ts` || file.startsWith(`db/schema/${room}-`)) ?? file;

const isOfSchema = ({ file, isType }: Imported): boolean => schemaFile.test(file) && !isType;

/** What a file calls each table that it imports, with the table's own name and its room. */
function tablesIn(source: ts.SourceFile): Map<string, { table: string; room: string }> {
  const imported = importsOf(source).filter(isOfSchema);
  return new Map(imported.map(({ file, name, local }) => [local, { table: name, room: roomOfSchema(file) }]));
}

/** The tables of a schema file that a file imports, by their own names. */
export const tablesFrom = (source: ts.SourceFile, schema: string): string[] =>
  importsOf(source).flatMap(({ file, name }) => (file === schema ? [name] : []));

const startsWrite =
  /^\s*(?:insert(?: or \w+)? into|update(?: or \w+)?|delete from|replace into)\b\s*"?(\w*)/i;
/** What db/ has for writing a column of any table. */
const columnWriters = /^(?:reassignRows|reassignOrDeleteRows|redactText)$/;

/** The name that an expression begins with: `people` of `people.name`. */
const rootOf = (node: ts.Expression | undefined): string =>
  node && ts.isPropertyAccessExpression(node) ? rootOf(node.expression) : (node?.getText() ?? "");

/** What a piece of code writes to: a table's name in the code, or in quotes its name in SQL. Null when it writes nothing. */
function writtenBy(node: ts.Node, isTable: (name: string) => boolean): string | null {
  if (ts.isTaggedTemplateExpression(node))
    return /^sql(?:<|$)/.test(node.tag.getText()) ? writtenBySql(node.template) : null;
  if (!ts.isCallExpression(node)) return null;
  const { expression: callee, arguments: given } = node;
  if (ts.isIdentifier(callee)) return columnWriters.test(callee.text) ? rootOf(given[1]) : null;
  if (!ts.isPropertyAccessExpression(callee) || !given[0]) return null;
  if (/^(?:prepare|exec|run|raw)$/.test(callee.name.text)) return writtenBySql(given[0]);
  if (!/^(?:insert|update|delete)$/.test(callee.name.text)) return null;
  const isDatabase = ts.isIdentifier(callee.expression) && /^(?:tx|db|at)$/.test(callee.expression.text);
  const table = rootOf(given[0]);
  return isDatabase || isTable(table) ? table : null;
}

/** The table after the first words of a statement: sql`update ${people} set …`, "delete from people". */
function writtenBySql(text: ts.Expression): string | null {
  if (ts.isTemplateExpression(text) && /^\s*\w+(?: or \w+)?(?: into| from)?\s*"?$/i.test(text.head.text))
    return startsWrite.test(text.head.text) ? rootOf(text.templateSpans[0]!.expression) : null;
  const words = ts.isTemplateExpression(text)
    ? text.head.text
    : ts.isStringLiteralLike(text)
      ? text.text
      : "";
  const [, named] = startsWrite.exec(words) ?? [];
  return named ? `"${named}"` : null;
}

/** The writes of a file to tables of other rooms. `sqlNames`: the room of each table by its name in the database. */
export function foreignWrites(source: ts.SourceFile, sqlNames: ReadonlyMap<string, string>): string[] {
  const tables = tablesIn(source);
  const room = roomOf(source.fileName);
  // A parameter, or one of a list: of the tables that the file has, which must then be its room's.
  const unknown = [...tables.values()].every((table) => table.room === room) ? room : null;
  const roomOfWritten = (name: string) =>
    tables.get(name)?.room ?? (name.startsWith('"') ? sqlNames.get(name.slice(1, -1)) : unknown);
  return nodesOf(source, ts.SyntaxKind.CallExpression, ts.SyntaxKind.TaggedTemplateExpression)
    .filter((node) => {
      const written = writtenBy(node, (name) => tables.has(name));
      return written !== null && roomOfWritten(written) !== room;
    })
    .map(placeOf);
}

/** Ways around the rule above: a table under a second name, a whole schema file under one, a table handed on to others. */
export function disguisedTables(source: ts.SourceFile): string[] {
  const tables = tablesIn(source);
  const aliases = nodesOf(source, ts.SyntaxKind.VariableDeclaration).filter(
    (node) =>
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer &&
      ts.isIdentifier(node.initializer) &&
      tables.has(node.initializer.text),
  );
  const whole = importsOf(source).filter((one) => isOfSchema(one) && one.name === "*");
  const handedOn = source.fileName.startsWith("db/schema/") ? [] : reexportsOf(source).filter(isOfSchema);
  const exported = source.statements.filter(
    (one) =>
      ts.isExportDeclaration(one) &&
      one.exportClause &&
      ts.isNamedExports(one.exportClause) &&
      !one.moduleSpecifier &&
      one.exportClause.elements.some(({ name, propertyName }) => tables.has((propertyName ?? name).text)),
  );
  return [
    ...[...aliases, ...exported].map(placeOf),
    ...[...whole, ...handedOn].map(({ file, name }) => `${source.fileName}: ${name} of ${file}`),
  ];
}
