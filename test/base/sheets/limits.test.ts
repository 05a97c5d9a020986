import ExcelJS from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { maxCellChars, maxColumns, maxRows } from "../../../app/base/sheets/limits.ts";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";
import { readSheet } from "../../../app/base/sheets/read-sheet.server.ts";
import type { Sheet, SheetRefusal } from "../../../app/base/sheets/sheet.ts";
import { closeTasks } from "../../../app/base/tasks/tasks.server.ts";
import { hostileSheets } from "../../hostile-files/sheets.ts";
import { lettersOf, rowOf, sheetOf, workbookOf } from "../../hostile-files/workbooks.ts";
import { lieAboutSizes } from "../../hostile-files/zip.ts";

afterAll(closeTasks);

const headings = ["navn", "mail"];

/** Reads a list in this process, as the task does. */
async function read(bytes: Buffer, needed: string[] = headings): Promise<Sheet<string> | SheetRefusal> {
  const done = await parseSheet({ bytes, columns: { needed } });
  return "refused" in done ? done : JSON.parse(Buffer.from(done.json).toString());
}

describe("a list that exceeds a limit", () => {
  it.each(hostileSheets(headings))("is refused: $name", async ({ make, refused }) => {
    const bytes = await make();
    const seen =
      refused === "too-large" ? await readSheet(bytes, { needed: headings }, "anna") : await read(bytes);
    expect(seen).toMatchObject({ refused });
  });

  it("is read by a task, which says so too", async () => {
    const bytes = await workbookOf({ sheet: sheetOf(headings, 1, Array(maxColumns + 1).fill("x")) });
    expect(await readSheet(bytes, { needed: headings }, "anna")).toEqual({ refused: "too-many-columns" });
  });

  it("may have a lower limit of rows for its kind", async () => {
    const rows = Array.from({ length: 5 }, (_, n) => `a;${n}`);
    const bytes = Buffer.from([headings.join(";"), ...rows].join("\n"));
    const at = (maxRows: number) => readSheet(bytes, { needed: headings, maxRows }, "anna");
    expect(await at(5)).toEqual({ refused: "too-many-rows" });
    expect(await at(6)).toMatchObject({ lines: { length: 5 } });
  });

  it("may have a lower limit of characters for its kind", async () => {
    const bytes = Buffer.from(`${headings.join(";")}\n${"x".repeat(60)};${"y".repeat(40)}`);
    const chars = headings.join("").length + 100;
    const at = (maxTextChars: number) => readSheet(bytes, { needed: headings, maxTextChars }, "anna");
    expect(await at(chars - 1)).toEqual({ refused: "too-much-text" });
    expect(await at(chars)).toMatchObject({ lines: { length: 1 } });
  });
});

describe("a list at its limits", () => {
  const wide = Array.from({ length: maxColumns }, (_, n) => `k${n}`);

  it("is read from CSV", async () => {
    const rows = Array.from({ length: maxRows - 1 }, (_, n) => `a${n};${n}@eksempel.dk`);
    expect(await read(Buffer.from(["navn;mail", ...rows].join("\n")))).toMatchObject({
      lines: { length: maxRows - 1 },
    });
    const one = wide.map(() => "x").join(";");
    expect(await read(Buffer.from([wide.join(";"), one].join("\n")), wide.slice(-1))).toMatchObject({
      lines: [{ cells: { [`k${maxColumns - 1}`]: "x" } }],
    });
    const long = "x".repeat(maxCellChars);
    expect(await read(Buffer.from(`navn;mail\n${long};b`))).toMatchObject({
      lines: [{ cells: { navn: long } }],
    });
  });

  it("is read from a workbook", async () => {
    const rows = await workbookOf({ sheet: sheetOf(headings, maxRows - 1, ["a", "b"]) });
    expect(await read(rows)).toMatchObject({ lines: { length: maxRows - 1 } });
    const columns = await workbookOf({ sheet: sheetOf(wide, 1, Array(maxColumns).fill("x")) });
    expect(await read(columns, wide.slice(-1))).toMatchObject({ lines: [{ line: 2 }] });
  });
});

describe("a workbook", () => {
  it("may say a wrong size of its files, when they are small", async () => {
    const bytes = await workbookOf({ sheet: sheetOf(headings, 1, ["Bo", "bo@eksempel.dk"]) });
    expect(await read(lieAboutSizes(bytes, 2_000_000_000))).toMatchObject({
      lines: [{ cells: { navn: "Bo" } }],
    });
  });

  it("has the value of a merged range in each of its cells, and ignores a range without a value or in reverse", async () => {
    const sheet = `<sheetData>${rowOf(1, headings)}${rowOf(2, ["Bo", "b@eksempel.dk"])}${rowOf(3, ["Li"])}</sheetData>
      <mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="D1:D1048576"/><mergeCell ref="B3:A2"/></mergeCells>`;
    expect(await read(await workbookOf({ sheet }))).toMatchObject({
      lines: [{ cells: { mail: "b@eksempel.dk" } }, { cells: { navn: "Li", mail: "b@eksempel.dk" } }],
    });
  });

  it("may leave out the numbers of its rows and cells, and write its names with a prefix", async () => {
    const cell = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const row = (texts: string[]) => `<x:row>${texts.map(cell).join("")}</x:row>`;
    const sheet = `<x:sheetData>${row(headings)}${row(["Bo", "bo@eksempel.dk"])}</x:sheetData>`;
    expect(await read(await workbookOf({ sheet }))).toMatchObject({
      lines: [{ line: 2, cells: { navn: "Bo", mail: "bo@eksempel.dk" } }],
    });
  });

  it("has its days in dates of its own format, counted from 1900 or 1904", async () => {
    for (const date1904 of [false, true]) {
      const workbook = new ExcelJS.Workbook();
      workbook.properties.date1904 = date1904;
      const sheet = workbook.addWorksheet("Liste");
      sheet.addRow(headings);
      sheet.addRow([new Date(Date.UTC(2026, 1, 28)), 46_000]);
      sheet.getCell("A2").numFmt = '[$-406]d. mmmm "år" yyyy';
      sheet.getCell("B2").numFmt = '0 "dage"';
      const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
      expect(await read(bytes)).toMatchObject({ lines: [{ cells: { navn: "2026-02-28", mail: "46000" } }] });
    }
  });

  it("keeps what stands in many columns in its place", async () => {
    const cells = [0, 25, 26, 27, 51, 52].map((at) => [lettersOf(at), at] as const);
    expect(cells.map(([letters]) => letters)).toEqual(["A", "Z", "AA", "AB", "AZ", "BA"]);
    const row = (line: number) =>
      `<row r="${line}">${cells.map(([letters, at]) => `<c r="${letters}${line}" t="str"><v>k${at}</v></c>`).join("")}</row>`;
    const bytes = await workbookOf({ sheet: `<sheetData>${row(1)}${row(2)}</sheetData>` });
    expect(await read(bytes, ["k0", "k52"])).toMatchObject({ lines: [{ cells: { k0: "k0", k52: "k52" } }] });
  });
});
