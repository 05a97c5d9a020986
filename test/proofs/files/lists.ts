/** Lists of people as text, in every character set, and as workbooks, by a library and by hand; each with the names that must be read. */
import ExcelJS from "exceljs";
import iconv from "iconv-lite";
import parseSheet from "../../../app/base/sheets/parse-sheet.task.server.ts";
import { zipOf } from "../../hostile-files/zip.ts";
import type { Random } from "./random.ts";

const needed = ["navn", "mail"];

/** The names that are read of a list; null when it is refused. */
export async function namesRead(bytes: Buffer): Promise<string[] | null> {
  const done = await parseSheet({ bytes, columns: { needed } });
  if ("refused" in done) return null;
  const { lines } = JSON.parse(Buffer.from(done.json).toString()) as { lines: { cells: { navn: string } }[] };
  return lines.map(({ cells }) => cells.navn);
}

const rowsOf = (names: string[]) => [needed, ...names.map((name, at) => [name, `p${at}@eksempel.dk`])];

/** Text as programs save it. */
export const encodings: Record<string, (text: string) => Buffer> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 without a mark": (text) => Buffer.from(text, "utf16le"),
  "UTF-16 of the other order": (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  "windows-1252": (text) => iconv.encode(text, "win1252"),
  "MS-DOS": (text) => iconv.encode(text, "cp850"),
  Macintosh: (text) => iconv.encode(text, "macintosh"),
  "twice encoded as Latin-1": (text) => Buffer.from(Buffer.from(text).toString("latin1")),
  "twice encoded": (text) => Buffer.from(iconv.decode(Buffer.from(text), "win1252")),
};

/** A list as text. */
export function listOf(names: string[], encoding: string, { pick, below }: Random): Buffer {
  const separator = pick([";", "\t", ","]);
  const lines = rowsOf(names).map((cells) => cells.join(separator));
  const before = below(4) === 0 ? `sep=${separator}\r\n` : "";
  return encodings[encoding]!(before + lines.join(pick(["\r\n", "\n"])));
}

/** A workbook by a library, with a hidden sheet of other people before the one that is shown. */
export async function libraryWorkbook(names: string[], { below }: Random): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const state = below(2) === 0 ? "hidden" : "veryHidden";
  workbook.addWorksheet("Gammel", { state }).addRows(rowsOf(["Skjult Person"]));
  const shown = workbook.addWorksheet("Liste");
  shown.addRows(rowsOf(names));
  shown.getCell("A2").value = { richText: [...names[0]!].map((text) => ({ text })) };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook by hand: with or without prefixes, of the ordinary or the strict edition, with a hidden sheet first. */
export function workbookByHand(names: string[], { below }: Random): Promise<Buffer> {
  const strict = (xml: string) =>
    xml
      .replaceAll(main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(relations, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  const prefixed = (xml: string) => xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
  const edition = below(2) === 0 ? strict : (xml: string) => xml;
  const prefix = below(2) === 0 ? prefixed : (xml: string) => xml;
  const sheet = (people: string[]) => {
    const rows = rowsOf(people).map(
      (cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`,
    );
    return prefix(edition(`<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`));
  };
  const sheets = `<sheet name="Gammel" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Liste" sheetId="2" r:id="rId2"/>`;
  const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets}</sheets></workbook>`;
  const parts = [1, 2].map(
    (part) =>
      `<Relationship Id="rId${part}" Type="${relations}/worksheet" Target="worksheets/sheet${part}.xml"/>`,
  );
  return zipOf({
    "xl/workbook.xml": prefix(edition(workbook)),
    "xl/_rels/workbook.xml.rels": edition(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.join("")}</Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": sheet(["Skjult Person"]),
    "xl/worksheets/sheet2.xml": sheet(names),
  });
}
