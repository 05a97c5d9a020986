/** Reads the source files for the architecture rules. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const root = join(import.meta.dirname, "../..");

const listFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

/** The source files of the product, as paths from the root. */
export const sourceFiles = ["app", "db", "emails"]
  .flatMap(listFiles)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

/** The same without the invented people. */
export const productFiles = sourceFiles.filter((file) => !file.startsWith("db/demo/"));

/** The room of a file: its folder in `app`, or the folder beside `app` in which it stands. */
export const roomOf = (file: string): string =>
  file.startsWith("app/") ? file.split("/")[1]! : file.split("/")[0]!;

export const readSource = (file: string): string => readFileSync(join(root, file), "utf8");

/** Whether a file holds a room's texts, which may be of any length. */
export const isTexts = (file: string): boolean => /(?:^|\/|-)texts\.ts$/.test(file);

export const parseSource = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    readSource(file),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Every name declared at the top level of a file, with its initializer if it is a variable. */
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
