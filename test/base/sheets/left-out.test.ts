/** Rows that are no lines of a list, and what stands around its cells. */
import { describe, expect, it } from "vitest";
import { visibleText } from "../../../app/base/visible-text.ts";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";
import type { Sheet } from "../../../app/base/sheets/sheet.ts";
import { type PeopleColumn, peopleSheet, readPersonLine } from "../../../app/people/import/person-line.ts";

async function read(...rows: string[]): Promise<Sheet<PeopleColumn>> {
  const bytes = Buffer.from(["navn;mail;kommune;rolle;startdato", ...rows].join("\r\n"));
  const output = await parseSheet({ bytes, columns: peopleSheet });
  if ("refused" in output) throw new Error(output.refused);
  return JSON.parse(Buffer.from(output.json).toString()) as Sheet<PeopleColumn>;
}
const personOf = (line: Sheet<PeopleColumn>["lines"][number]) =>
  readPersonLine(line, () => undefined, "2026-11-10");
const bo = "Bo Li;bo@eksempel.dk;;sekretariat;01-12-2026";

describe("a row that is no line", () => {
  it("is left out and told of: a total anywhere, a note below", async () => {
    const { lines, source } = await read("I alt: 1;;;;", bo, "Total;1;;;", "Opdateret: 1. december;;;;");
    expect(lines.map(({ line }) => line)).toEqual([3]);
    expect(source?.leftOut).toEqual([
      { line: 2, text: "I alt: 1" },
      { line: 4, text: "Total 1" },
      { line: 5, text: "Opdateret: 1. december" },
    ]);
  });

  it("is no name alone, no note above a line, and no mail address", async () => {
    const { lines, source } = await read("Husk: ring;;;;", bo, "Ib Antal;;;;", ";ib@eksempel.dk;;;");
    expect(lines.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(source).toBeUndefined();
  });
});

describe("a cell", () => {
  it("is read without the formula or the apostrophe that keeps it a text", async () => {
    const { lines } = await read(
      '="Bo Li";="bo@eksempel.dk";;sekretariat;="01-12-2026"',
      "'Bo Li;'bo@eksempel.dk;;'vaert | sekretariat;'01-12-2026",
      "'t Hooft;bo@eksempel.dk;;sekretariat;'01-12-2026",
    );
    const entry = { name: "Bo Li", mail: "bo@eksempel.dk", startsOn: "2026-12-01" };
    expect(lines.map(personOf)).toMatchObject([
      { entry: { ...entry, roles: ["secretariat"] } },
      { faults: [{ why: "municipality-missing" }] },
      { entry: { ...entry, name: "'t Hooft" } },
    ]);
  });

  it("is read behind several byte order marks", async () => {
    const bytes = Buffer.from(`\ufeff\ufeff"navn";mail;kommune;rolle;startdato\r\n${bo}`);
    const output = await parseSheet({ bytes, columns: peopleSheet });
    expect(output).not.toHaveProperty("refused");
  });

  it("keeps the pictures of an emoji together, and no other character that cannot be seen", () => {
    for (const lineBreak of ["\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])
      expect(visibleText(`Bo${lineBreak}Nielsen`)).toBe("Bo\nNielsen");
    expect(visibleText("Tak 👩🏽\u200d💻\u200b, B\u200do")).toBe("Tak 👩🏽\u200d💻, Bo");
  });
});
