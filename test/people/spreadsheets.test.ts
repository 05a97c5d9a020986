import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../app/base/dates/parse-day.ts";
import parseSheet from "../../app/base/sheets/parse-sheet.task.server.ts";
import { overLimitFaults, type Sheet, type SheetRefusal } from "../../app/base/sheets/sheet.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { sheetFaultText, sheetRefusalText } from "../../app/people/import/sheet-refusal-text.ts";

/** Reads a list in this process. */
async function readSheet(bytes: Buffer, needed: string[], optional: string[] = []) {
  const read = await parseSheet({ bytes, columns: { needed, optional } });
  if ("refused" in read) return read;
  const { fileHash, headings, source, ...sheet } = JSON.parse(Buffer.from(read.json).toString()) as
    | Sheet<string>
    | (SheetRefusal & { fileHash?: undefined; headings?: undefined; source?: undefined });
  return sheet;
}
const read = (text: string, encoding: BufferEncoding = "utf8") =>
  readSheet(Buffer.from(text, encoding), ["navn", "kommune"]);
const twoRows = {
  lines: [
    { line: 2, cells: { navn: "Søren Ærø", kommune: "Hjørring" }, hasExtraCells: false },
    { line: 3, cells: { navn: "Åse", kommune: "Morsø" }, hasExtraCells: false },
  ],
  ignored: [],
  written: ["navn", "kommune"],
};

describe("a list", () => {
  it("is read from CSV with semicolons, trailing blanks and Windows line ends", async () => {
    expect(await read("navn;kommune\r\nSøren Ærø  ; Hjørring\r\nÅse;Morsø\t\r\n")).toEqual(twoRows);
  });

  it("is read from windows-1252 as well as from UTF-8 with a byte order mark", async () => {
    const text = "navn;kommune\r\nSøren Ærø;Hjørring\r\nÅse;Morsø\r\n";
    expect(await read(text, "latin1")).toEqual(twoRows);
    expect(await read(`\ufeff${text}`)).toEqual(twoRows);
  });

  it("keeps dashes and quotes that windows-1252 has and Latin-1 lacks", async () => {
    const bytes = Buffer.concat([
      Buffer.from("navn;kommune\nO"),
      Buffer.from([0x92]),
      Buffer.from("Brien "),
      Buffer.from([0x96]),
      Buffer.from(" Bo;Aarhus\n"),
    ]);
    expect(await readSheet(bytes, ["navn", "kommune"])).toMatchObject({
      lines: [{ cells: { navn: "O’Brien – Bo" } }],
    });
  });

  it("may be separated by commas when the heading has no semicolon", async () => {
    expect(await read("navn,kommune\nSøren Ærø,Hjørring\nÅse,Morsø\n")).toEqual(twoRows);
    expect(await read("navn;kommune\nHansen, Bo;Aarhus\n")).toMatchObject({
      lines: [{ cells: { navn: "Hansen, Bo", kommune: "Aarhus" } }],
    });
  });

  it("may have its columns in any order and case, quoted semicolons, and unknown columns, which are reported", async () => {
    const sheet = await read('Telefon;KOMMUNE ;Navn\n1;"Aarhus; vest";"Bo ""B"" Li"\n');
    expect(sheet).toEqual({
      lines: [{ line: 2, cells: { navn: 'Bo "B" Li', kommune: "Aarhus; vest" }, hasExtraCells: false }],
      ignored: ["telefon"],
      written: ["Telefon", "KOMMUNE", "Navn"],
    });
  });

  it("counts rows like Excel: empty ones are skipped but counted, a quoted line break is not", async () => {
    const sheet = await read('navn;kommune\n"A\nB";Aarhus\n;\n\nC;Viborg\n');
    expect(sheet).toMatchObject({ lines: [{ line: 2 }, { line: 5, cells: { navn: "C" } }] });
  });

  it("may end its lines in any way, also mixed", async () => {
    expect(await read("navn;kommune\r\nSøren Ærø;Hjørring\nÅse;Morsø\r")).toEqual(twoRows);
  });

  it("reports a row with more cells than the heading", async () => {
    expect(await read("navn;kommune\nBo;Aarhus;vest\nBo;Aarhus;;\n")).toMatchObject({
      lines: [{ hasExtraCells: true }, { hasExtraCells: false }],
    });
  });

  it("reads missing optional columns as empty", async () => {
    expect(await readSheet(Buffer.from("navn\nBo\n"), ["navn"], ["dato"])).toMatchObject({
      lines: [{ cells: { navn: "Bo", dato: "" } }],
    });
  });

  it("is refused when columns are missing or repeated, when empty, and for an unclosed quote", async () => {
    expect(await read("navn;Navn\nBo;Bo\n")).toEqual({
      refused: "columns",
      missing: ["kommune"],
      double: ["navn"],
      seen: ["navn", "Navn"],
    });
    expect(await read("\n;;\n")).toEqual({ refused: "empty" });
    expect(await read("")).toEqual({ refused: "empty" });
    expect(await read('navn;kommune\nBo;Aarhus\nLis;"Viborg\n')).toMatchObject({ refused: "open-quote" });
  });

  it("is refused when it is an old Excel file, a broken workbook or a picture", async () => {
    expect(await readSheet(Buffer.from("d0cf11e0a1b11ae1", "hex"), ["navn"])).toEqual({
      refused: "old-excel",
    });
    expect(await readSheet(Buffer.from("PK\u0003\u0004nothing"), ["navn"])).toEqual({
      refused: "unreadable",
    });
    for (const bytes of ["89504e470d0a1a0a0000", "786c73782004f1a2"])
      expect(await readSheet(Buffer.from(bytes, "hex"), ["navn"])).toEqual({ refused: "unreadable" });
  });
});

describe("the refusal of a list with control characters", () => {
  it("says where they are", async () => {
    const refusal = await readSheet(
      Buffer.from(
        `navn;kommune\r\nBo Li;Aarhus\r\n"Åse Ly";Vi\u0002borg\r\nEva\u0000 Ek;Odder\r\n${"Bo Li;Aarhus\r\n".repeat(4)}`,
      ),
      ["navn"],
    );
    expect(refusal).toEqual({
      refused: "control-characters",
      places: [
        { line: 3, cell: 2 },
        { line: 4, cell: 1 },
      ],
    });
    expect(
      sheetRefusalText(
        refusal as Parameters<typeof sheetRefusalText>[0],
        textsOf("da", "sheets", "refusal"),
        "da",
      ),
    ).toContain("linje 3, felt 2; linje 4, felt 1");
  });
});

describe("the refusal of a list", () => {
  it("has one sentence", () => {
    const message = (refusal: Parameters<typeof sheetRefusalText>[0]) =>
      sheetRefusalText(refusal, textsOf("da", "sheets", "refusal"), "da");
    expect(message({ refused: "columns", missing: ["mail", "rolle"], double: [] })).toBe(
      "Kolonnerne mangler: mail, rolle.",
    );
    expect(message({ refused: "columns", missing: ["mail"], double: ["navn"] })).toBe(
      "Kolonnen mangler: mail. Kolonnen står to gange: navn.",
    );
    expect(message({ refused: "open-quote", line: 7, unquoted: null })).toContain("linje 7");
    expect(message({ refused: "empty" })).toBe("Filen er tom.");
  });
});

describe("the refusal of a list that exceeds a limit", () => {
  it.each(overLimitFaults)("is a sentence that names the limit: %s", (fault) => {
    const [da, en] = (["da", "en"] as const).map((locale) =>
      sheetFaultText(fault, textsOf(locale, "sheets", "refusal"), locale, 5000),
    );
    for (const text of [da!, en!]) expect(text).toMatch(/^[^{}]*\.$/);
    if (fault !== "too-complicated")
      expect([da, en]).toEqual([expect.stringMatching(/\d/), expect.stringMatching(/\d/)]);
  });

  it("names the rows of its kind of list", () => {
    const text = (mostRows?: number) =>
      sheetFaultText("too-many-rows", textsOf("da", "sheets", "refusal"), "da", mostRows);
    expect([text(), text(500)]).toEqual([
      expect.stringContaining("20.000 rækker"),
      expect.stringContaining("500 rækker"),
    ]);
  });
});

describe("a workbook", () => {
  it("returns numbers, dates, links, rich text and formulas as plain text", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Liste");
    sheet.addRow(["Navn", "Mail", "Kommune", "Startdato", "Note"]);
    sheet.addRow([
      { richText: [{ text: "Bo " }, { text: "Li " }] },
      { text: "bo@eksempel.dk", hyperlink: "mailto:bo@eksempel.dk" },
      751,
      new Date(Date.UTC(2026, 10, 2)),
      { formula: "1+1", result: 2 },
    ]);
    sheet.addRow([]);
    sheet.addRow(["Lis", "lis@eksempel.dk"]);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await readSheet(bytes, ["navn", "mail", "kommune", "startdato", "note"])).toEqual({
      ignored: [],
      written: ["Navn", "Mail", "Kommune", "Startdato", "Note"],
      lines: [
        {
          line: 2,
          cells: {
            navn: "Bo Li",
            mail: "bo@eksempel.dk",
            kommune: "751",
            startdato: "2026-11-02",
            note: "2",
          },
          hasExtraCells: false,
        },
        {
          line: 4,
          cells: { navn: "Lis", mail: "lis@eksempel.dk", kommune: "", startdato: "", note: "" },
          hasExtraCells: false,
        },
      ],
    });
  });
});

it("the example list of the site can be read", async () => {
  const lines = readFileSync("public/eksempel-personer.csv");
  expect(await readSheet(lines, ["navn", "mail", "kommune", "rolle", "startdato"])).toMatchObject({
    lines: [{ cells: { kommune: "Aarhus", startdato: "01-02-2027" } }, { cells: { rolle: "agent, vært" } }],
    ignored: [],
  });
});

describe("a typed date", () => {
  it.each([
    ["02-11-2026", "2026-11-02"],
    ["2.1.2026", "2026-01-02"],
    ["2/1/2026", "2026-01-02"],
    ["2/1 2026", "2026-01-02"],
    ["2. 1. 2026", "2026-01-02"],
    ["01-12-2126", "2126-12-01"],
    ["2026-01-02", "2026-01-02"],
    ["29-02-2024", "2024-02-29"],
    ["1-1-26", "2026-01-01"],
    ["1.12.87", "1987-12-01"],
    ["01-12-2026 00:00", "2026-12-01"],
    ["2026-12-01T00:00:00.000Z", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["1. december 2026", "2026-12-01"],
    ["1. dec. 2026", "2026-12-01"],
    ["tirsdag den 1. december 2026 kl. 9.00", "2026-12-01"],
    ["1 December 2026", "2026-12-01"],
    ["1/12-2026", "2026-12-01"],
    ["1/12-26", "2026-12-01"],
    ["d. 1. december 2026", "2026-12-01"],
    ["1-dec-26", "2026-12-01"],
    ["01-DEC-2026", "2026-12-01"],
    ["ti 01-12-2026", "2026-12-01"],
    ["tirsdag d. 1/12 2026", "2026-12-01"],
    ["2026-12-1", "2026-12-01"],
    ["01–12‑2026", "2026-12-01"],
    ["01 12 2026", "2026-12-01"],
    ["’01-12-2026", "2026-12-01"],
    ["2026-11-30T23:00:00Z", "2026-12-01"],
    ["2026-07-01T00:30:00+01:00", "2026-07-01"],
    ["2026-11-30 18:30 -0500", "2026-12-01"],
  ])("%s reads as %s", (written, day) => expect(parseDay(written)).toBe(day));

  it.each([
    "31-02-2026",
    "29-02-2026",
    "2026-13-01",
    "00-01-2026",
    "12/31/2026",
    "1-1.2026",
    "31. juni 2026",
    "mandag den 1. december 2026",
    "1-12",
    "uge 49 2026",
    "2026-11-30T25:00:00Z",
    "46357",
    "i går",
    "",
  ])("%s is no day", (written) => expect(parseDay(written)).toBeNull());
});
