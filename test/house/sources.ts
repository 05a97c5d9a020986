/** The sources as the rules of the house read them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const root = join(import.meta.dirname, "../..");

const listFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

/** The files of the product, from the root of the tree. */
export const sourceFiles = ["app", "db", "emails"]
  .flatMap(listFiles)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

export const readSource = (file: string): string => readFileSync(join(root, file), "utf8");

/** A room's own texts: data, and as long as they are. */
export const isTexts = (file: string): boolean => /(?:^|\/|-)texts\.ts$/.test(file);

export const parseSource = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    readSource(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Every name that a file declares at its top level, with what it is set to where that is a plain value. */
export function topLevelNames(source: ts.SourceFile): { name: string; initializer?: ts.Expression }[] {
  return source.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
        ts.isIdentifier(name) ? [{ name: name.text, initializer }] : [],
      );
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    return isNamed && statement.name ? [{ name: statement.name.text }] : [];
  });
}
