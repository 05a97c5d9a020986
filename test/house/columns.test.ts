/** The columns of the database have the names of the code, and what is a number of something says of what. */
import { describe, expect, it } from "vitest";
import { readSource, sourceFiles } from "./sources.ts";

/** Columns whose name in the database is not that of the field: SQL has these words for itself. */
const reservedInSql: Record<string, string> = { on: "on_day", from: "from_day", until: "until_day" };

/** The columns of a schema file: the field's name, what makes it, and its name in the database. */
const columnsIn = (file: string) =>
  [
    ...readSource(file).matchAll(
      /(\w+): (integer|real|text|blob|moment|day|flag|letterPriority)\(\s*"(\w+)"/g,
    ),
  ].map(([, field, type, column]) => ({ file, field: field!, type: type!, column: column! }));
const columns = sourceFiles.filter((file) => file.startsWith("db/schema/")).flatMap(columnsIn);

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe("columns", () => {
  it("have the same name in the database as in the code", () => {
    expect(columns.length).toBeGreaterThan(200);
    const differing = columns.filter(
      ({ field, column }) => inSnakeCase(field) !== column && reservedInSql[field] !== column,
    );
    expect(differing).toEqual([]);
  });

  it("of fractions say what they measure", () => {
    // A package's score has no unit: SCORM leaves it to the package.
    const bare = columns.filter(
      ({ type, field }) => type === "real" && field !== "score" && !/(?:Seconds|Percent|Share)$/.test(field),
    );
    expect(bare).toEqual([]);
  });
});
