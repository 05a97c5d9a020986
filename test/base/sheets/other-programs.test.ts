/** Lists as other programs write them: with parts left out, under other names, in other encodings. Each is read, or refused as what it is. */
import { describe, expect, it } from "vitest";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";
import type { Sheet, SheetRefusal } from "../../../app/base/sheets/sheet.ts";
import { zipOf } from "../../hostile-files/zip.ts";

const needed = ["navn", "mail", "startdato"];

async function read(bytes: Buffer): Promise<Sheet<string> | SheetRefusal> {
  const done = await parseSheet({ bytes, columns: { needed } });
  return "refused" in done ? done : JSON.parse(Buffer.from(done.json).toString());
}

/** The people of a list, each in one line of text. */
async function peopleIn(bytes: Buffer): Promise<string[]> {
  const sheet = await read(bytes);
  if ("refused" in sheet) throw new Error(sheet.refused);
  return sheet.lines.map(({ cells }) => needed.map((column) => cells[column]).join(" "));
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const relationsFile = (parts: [id: string, kind: string, target: string][], types = relations) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const workbookFile = (sheets: string, before = "") =>
  `<workbook xmlns="${main}" xmlns:r="${relations}">${before}<sheets>${sheets}</sheets></workbook>`;
const oneSheet = '<sheet name="Ark1" sheetId="1" r:id="rId1"/>';

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
const heading = row(...needed.map(inline));
const bo = row(inline("Bo Lindholt"), inline("bo@eksempel.dk"), inline("1-12-2026"));
const sheetFile = (...rows: string[]) =>
  `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
const boRead = ["Bo Lindholt bo@eksempel.dk 1-12-2026"];

/** The least that a workbook may have; `files` come in place of its own, or besides. */
const workbook = (files: Record<string, string> = {}) =>
  zipOf({
    "xl/workbook.xml": workbookFile(oneSheet),
    "xl/_rels/workbook.xml.rels": relationsFile([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": sheetFile(heading, bo),
    ...files,
  });

describe("the parts of a workbook", () => {
  it("may be the sheet alone, without shared texts, styles and properties", async () => {
    expect(await peopleIn(await workbook())).toEqual(boRead);
  });

  it.each(["/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml"])(
    "are found from the root and from the workbook's folder: %s",
    async (target) => {
      const rels = relationsFile([["rId1", "worksheet", target]]);
      expect(await peopleIn(await workbook({ "xl/_rels/workbook.xml.rels": rels }))).toEqual(boRead);
    },
  );

  it("may have other names, and another workbook's name stands in the package", async () => {
    const bytes = await zipOf({
      "_rels/.rels": relationsFile([["a", "officeDocument", "/bog/Liste.xml"]]),
      "bog/Liste.xml": workbookFile(oneSheet),
      "bog/_rels/Liste.xml.rels": relationsFile([
        ["rId1", "worksheet", "ark/Personer.XML"],
        ["rId2", "sharedStrings", "Tekster.xml"],
      ]),
      "bog/ark/personer.xml": sheetFile(heading, row('<c t="s"><v>0</v></c>', inline("b@eksempel.dk"))),
      "bog/tekster.xml": `<sst xmlns="${main}"><si><r><t>Bo </t></r><r><t>Lind</t></r><rPh><t>x</t></rPh></si></sst>`,
    });
    expect(await peopleIn(bytes)).toEqual(["Bo Lind b@eksempel.dk "]);
  });

  it("may leave out what names them, when they stand where they usually do", async () => {
    const bytes = await zipOf({ "xl/worksheets/sheet1.xml": sheetFile(heading, bo) });
    expect(await peopleIn(bytes)).toEqual(boRead);
  });

  it("are refused when a text that the sheet refers to is not there", async () => {
    const sheet = sheetFile(heading, row('<c t="s"><v>7</v></c>'));
    expect(await read(await workbook({ "xl/worksheets/sheet1.xml": sheet }))).toEqual({
      refused: "unreadable",
    });
    const shared = `<sst xmlns="${main}"><si><t>Bo</t></si></sst>`;
    const files = { "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": shared };
    expect(await read(await workbook(files))).toEqual({ refused: "unreadable" });
  });

  it("are those of the first sheet that is shown", async () => {
    const bytes = await workbook({
      "xl/workbook.xml": workbookFile(
        `<sheet name="Gammel" sheetId="1" state="hidden" r:id="rId2"/><sheet name="Skjult" sheetId="2" state="veryHidden" r:id="rId2"/>${oneSheet}`,
      ),
      "xl/_rels/workbook.xml.rels": relationsFile([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ]),
      "xl/worksheets/sheet2.xml": sheetFile(heading, row(inline("Ikke Mig"))),
    });
    expect(await peopleIn(bytes)).toEqual(boRead);
  });
});

describe("the XML of a workbook", () => {
  it("may have prefixes, as the Open XML SDK writes it", async () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
    const bytes = await workbook({
      "xl/workbook.xml": prefixed(workbookFile(oneSheet)).replaceAll("r:id", "rel:id"),
      "xl/worksheets/sheet1.xml": prefixed(sheetFile(heading, bo)),
    });
    expect(await peopleIn(bytes)).toEqual(boRead);
  });

  it("may be of the strict edition", async () => {
    const strict = (xml: string) => xml.replaceAll(main, strictMain).replaceAll(relations, strictRelations);
    const bytes = await workbook({
      "xl/workbook.xml": strict(workbookFile(oneSheet)),
      "xl/_rels/workbook.xml.rels": relationsFile(
        [["rId1", "worksheet", "worksheets/sheet1.xml"]],
        strictRelations,
      ),
      "xl/worksheets/sheet1.xml": strict(
        sheetFile(heading, row(inline("Bo"), inline("b@e.dk"), '<c t="d"><v>2026-12-01T00:00:00</v></c>')),
      ),
    });
    expect(await peopleIn(bytes)).toEqual(["Bo b@e.dk 2026-12-01"]);
  });

  it("may begin with a byte order mark, and have comments and CDATA", async () => {
    const sheet = `\uFEFF<?xml version="1.0"?><!-- liste -->${sheetFile(heading, row(inline("<![CDATA[Bo]]>")))}`;
    expect(await peopleIn(await workbook({ "xl/worksheets/sheet1.xml": sheet }))).toEqual(["Bo  "]);
  });
});

describe("a cell of a workbook", () => {
  const cellRead = async (cell: string, files: Record<string, string> = {}) => {
    const sheet = sheetFile(heading, row(inline("Bo"), inline("b@e.dk"), cell));
    const [person] = await peopleIn(await workbook({ "xl/worksheets/sheet1.xml": sheet, ...files }));
    return person!.slice("Bo b@e.dk ".length);
  };

  it.each([
    ["a formula's text", '<c t="str"><f>A1&amp;B1</f><v>1-12-2026</v></c>', "1-12-2026"],
    ["yes", '<c t="b"><v>1</v></c>', "true"],
    ["an error", '<c t="e"><v>#N/A</v></c>', "#N/A"],
    ["a number", "<c><v>46357</v></c>", "46357"],
    ["a number in the wrong type", "<c><v>i morgen</v></c>", "i morgen"],
    ["spaces that are kept", '<c t="inlineStr"><is><t xml:space="preserve"> 1-12 </t></is></c>', "1-12"],
    ["nothing but a style", '<c s="3"/>', ""],
  ])("is read: %s", async (_, cell, expected) => {
    expect(await cellRead(cell)).toBe(expected);
  });

  const styles = (format: string) =>
    `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

  it("is a day by the style alone, counted from 1900 or 1904, or a time of day", async () => {
    const files = { "xl/styles.xml": styles("d. mmmm yyyy") };
    expect(await cellRead('<c s="1"><v>46357</v></c>', files)).toBe("2026-12-01");
    expect(await cellRead('<c s="2"><v>46357.5</v></c>', files)).toBe("2026-12-01");
    expect(await cellRead('<c s="3"><v>0.375</v></c>', files)).toBe("09:00");
    const from1904 = workbookFile(oneSheet, '<workbookPr date1904="1"/>');
    expect(await cellRead('<c s="1"><v>44895</v></c>', { ...files, "xl/workbook.xml": from1904 })).toBe(
      "2026-12-01",
    );
    expect(
      await cellRead('<c s="1"><v>46357</v></c>', { "xl/styles.xml": styles("0 &quot;dage&quot;") }),
    ).toBe("46357");
  });

  it("keeps its number in Excel when rows are empty or left out", async () => {
    const sheet = sheetFile(
      '<row r="3">',
      ...needed.map(inline),
      "</row>",
      '<row r="4"/>',
      `<row r="9">${inline("Bo")}</row>`,
    );
    expect(await read(await workbook({ "xl/worksheets/sheet1.xml": sheet }))).toMatchObject({
      lines: [{ line: 9, cells: { navn: "Bo" } }],
    });
  });
});

describe("a list of another format", () => {
  const withPassword = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(500),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  it.each([
    ["a workbook with a password", withPassword, "password"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae10000", "hex"), "old-excel"],
    ["a PDF", Buffer.from("%PDF-1.7\n%\u00e2\u00e3"), "pdf"],
    [
      "a page that is called .xls",
      Buffer.from("<html><table><tr><td>navn</td></tr></table></html>"),
      "web-page",
    ],
    ["a workbook as one XML file", Buffer.from('\uFEFF<?xml version="1.0"?>\n<Workbook/>'), "excel-xml"],
  ])("is refused as what it is: %s", async (_, bytes, refused) => {
    expect(await read(bytes)).toEqual({ refused });
  });

  it("is refused when it is a workbook of LibreOffice", async () => {
    const document = await zipOf({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": "<a/>",
    });
    expect(await read(document)).toEqual({ refused: "open-document" });
  });
});

describe("a list as text", () => {
  const text = (separator: string) =>
    [needed, ["Søren Kjær", "s@eksempel.dk", "1-12-2026"]].map((cells) => cells.join(separator)).join("\r\n");
  const utf16be = (content: string) => Buffer.from(content, "utf16le").swap16();
  const semicolons = text(";");

  it.each([
    ["in UTF-8", Buffer.from(semicolons)],
    ["in UTF-8 with a byte order mark", Buffer.from(`\uFEFF${semicolons}`)],
    ["in windows-1252", Buffer.from(semicolons, "latin1")],
    ["in UTF-16", Buffer.from(`\uFEFF${semicolons}`, "utf16le")],
    ["in UTF-16 of the other order", utf16be(`\uFEFF${semicolons}`)],
    ["with tabs, as Excel's “Unicode text”", Buffer.from(`\uFEFF${text("\t")}`, "utf16le")],
    ["with commas", Buffer.from(text(","))],
    ["with a line of its separator", Buffer.from(`sep=;\r\n${semicolons}`)],
    ["with that line as it is saved again", Buffer.from(`"sep=;";;\r\n${semicolons}`)],
    ["with empty lines and cells", Buffer.from(`\r\n;;\r\n${semicolons}\r\n;;\r\n`)],
    ["with old line ends", Buffer.from(semicolons.replaceAll("\r\n", "\r"))],
  ])("is read %s", async (_, bytes) => {
    expect(await peopleIn(bytes)).toEqual(["Søren Kjær s@eksempel.dk 1-12-2026"]);
  });
});
