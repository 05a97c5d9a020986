/** Lists that are read whatever they have: their headings, and their sheet, are those with a likely heading. */
import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";

const question = "Hvor ofte bruger du, som agent, en guide?";
const likely = [question, "guide_use"];

async function read(bytes: Uint8Array) {
  const sheet = await parseSheet({ bytes, columns: { needed: [], likely } });
  if ("refused" in sheet) return sheet;
  const { written, lines, source } = JSON.parse(Buffer.from(sheet.json).toString());
  return { written, lines: lines.map(({ line }: { line: number }) => line), source };
}
const text = (...lines: string[]) => read(Buffer.from(lines.join("\n")));

async function workbook(
  sheets: { name: string; rows: string[][]; state?: "hidden"; hiddenRow?: number }[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows, state = "visible", hiddenRow } of sheets) {
    const sheet = book.addWorksheet(name, { state });
    sheet.addRows(rows);
    if (hiddenRow) sheet.getRow(hiddenRow).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

it.each([
  ["one blank heading", [`${question};`, "Altid;x", "Ofte;y"], [question], [2, 3]],
  ["two blank headings", [`${question};;`, "Altid;x;y", "Ofte;y;z"], [question], [2, 3]],
  [
    "a title of several cells above",
    ["Svar;2024;", "", `${question};Andet`, "Altid;x"],
    [question, "Andet"],
    [4],
  ],
  ["one column, and commas in its heading", [question, "Altid", "Ofte"], [question], [2, 3]],
  [
    "a survey tool's code before it",
    [`id;guide_use. ${question}`, "1;Altid"],
    ["id", `guide_use. ${question}`],
    [2],
  ],
  ["no likely heading, and a title", ["Svar;;", "Navn;Alder", "Bo;4"], ["Navn", "Alder"], [3]],
])("finds the headings with %s", async (_, lines, written, numbers) => {
  expect(await text(...lines)).toMatchObject({ written, lines: numbers });
});

const [notes, answers] = [
  { name: "Noter", rows: [["her"], ["og her"]] },
  {
    name: "Svar",
    rows: [
      [question, "Andet"],
      ["Altid", "x"],
      ["Ofte", "y"],
    ],
    hiddenRow: 3,
  },
];

it("reads the first sheet with a likely heading, and says which it was and that rows are hidden", async () => {
  expect(await read(await workbook([notes, answers]))).toEqual({
    written: [question, "Andet"],
    lines: [2, 3],
    source: { name: "Svar", of: 2, hiddenRows: 1 },
  });
});

it("says which sheet it read when the first is hidden", async () => {
  expect(await read(await workbook([{ ...notes, state: "hidden" }, answers]))).toMatchObject({
    source: { name: "Svar", of: 2 },
  });
});

it("tells of a hidden sheet that has the headings, and reads another one where none has", async () => {
  expect(await read(await workbook([notes, { ...answers, state: "hidden" }]))).toEqual({
    refused: "hidden-sheet",
    sheet: "Svar",
  });
  expect(await read(await workbook([notes]))).toMatchObject({ source: { name: "Noter" }, lines: [2] });
});
