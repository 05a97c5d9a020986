/** What programs write, the site's own reader reads as the library does that the site writes workbooks with. */
import ExcelJS from "exceljs";
import fc from "../../fast-check.ts";
import { expect, it } from "vitest";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";

/** What a cell loses on purpose: characters that cannot be seen, blanks of other kinds, and the guard against formulas. */
const lost = /[\p{C}\p{Zl}\p{Zp}']|(?! )\p{Zs}/u;
const text = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !lost.test(text));
const plain = { noNullPrototype: true };
/** A formula's result of 0 is written by the library, and lost when it reads it again. */
const numberBut0 = fc.integer().filter((number) => number !== 0);
const cell = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ min: new Date("1901-01-01"), max: new Date("2900-01-01"), noInvalidDate: true }),
  fc.record({ richText: fc.array(fc.record({ text }), { minLength: 1, maxLength: 3 }) }, plain),
  fc.record({ formula: fc.constant("A1"), result: fc.oneof(numberBut0, text.filter(Boolean)) }, plain),
  fc.record({ text: text.filter(Boolean), hyperlink: fc.constant("mailto:bo@eksempel.dk") }, plain),
  fc.record({ error: fc.constant("#N/A") }, plain),
);

/** A cell's text, from what the library says that it holds. */
function textOf(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value).normalize("NFC").trim();
  if ("richText" in value) return textOf(value.richText.map((part) => part.text).join(""));
  if ("hyperlink" in value) return textOf(value.text as ExcelJS.CellValue);
  if ("result" in value) return textOf(value.result as ExcelJS.CellValue);
  return "error" in value ? value.error : "";
}

async function rowsOfLibrary(bytes: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const rows: string[][] = [];
  workbook.worksheets[0]!.eachRow((row) => {
    rows.push(Array.from(row.values as ExcelJS.CellValue[], textOf).slice(1));
  });
  return rows.slice(1).filter((cells) => cells.some(Boolean));
}

it("reads every kind of cell as the library does", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
      async (rows) => {
        const workbook = new ExcelJS.Workbook();
        const sheet = workbook.addWorksheet("Liste");
        sheet.addRow(["a", "b", "c"]);
        for (const row of rows) sheet.addRow(row as ExcelJS.CellValue[]);
        const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
        const read = await parseSheet({ bytes, columns: { needed: ["a", "b", "c"] } });
        if ("refused" in read) throw new Error(read.refused);
        const { lines } = JSON.parse(Buffer.from(read.json).toString()) as {
          lines: { cells: Record<string, string> }[];
        };
        const expected = (await rowsOfLibrary(bytes)).map(([a = "", b = "", c = ""]) => ({ a, b, c }));
        expect(lines.map(({ cells }) => cells)).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
