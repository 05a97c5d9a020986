import { createHash } from "node:crypto";
import { readCsv } from "./csv.ts";
import { hasLikelyHeading } from "./headings.ts";
import { maxRows, SheetLimitError } from "./limits.ts";
import { type CollectedSheet, createRowCollector } from "./row-collector.ts";
import type { SheetColumns, SheetRefusal, UnreadSheet } from "./sheet.ts";
import { readSettings, type WorkbookSettings } from "./workbook-settings.server.ts";
import { readWorksheet } from "./worksheet.server.ts";
import { openZip, type ZipParts } from "./zip-parts.server.ts";

type Read = CollectedSheet<string> | SheetRefusal;

export interface SheetInput {
  bytes: Uint8Array;
  columns: SheetColumns<string>;
}

/** A Sheet, or what can be read of one with a quote that never ends, as JSON: it crosses between processes faster than many small objects do. */
export type SheetOutput = { json: Uint8Array } | UnreadSheet;

export default async function parseSheet({ bytes, columns }: SheetInput): Promise<SheetOutput> {
  try {
    const read = await readFile(bytes, columns);
    if ("refused" in read && read.refused !== "open-quote") return read;
    const fileHash = createHash("sha256").update(bytes).digest("hex");
    return { json: Buffer.from(JSON.stringify("refused" in read ? read : { ...read, fileHash })) };
  } catch (error) {
    if (error instanceof SheetLimitError) return { refused: error.limit };
    throw error;
  }
}

/** The first bytes of an .xls, which a workbook with a password has too, of a zip, and of a PDF. */
const [oldExcelStart, zipStart, pdfStart] = ["d0cf11e0", "504b", "25504446"] as const;
/** The name of the part that a workbook with a password stands in. */
const encryptedPart = Buffer.from("EncryptedPackage", "utf16le");

/** The part that each file of LibreOffice has, and no workbook of Excel. */
const openDocumentPart = "content.xml";

async function readFile(bytes: Uint8Array, columns: SheetColumns<string>): Promise<Read> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === oldExcelStart)
    return { refused: Buffer.from(bytes).includes(encryptedPart) ? "password" : "old-excel" };
  if (start === pdfStart) return { refused: "pdf" };
  return start.startsWith(zipStart) ? readWorkbook(bytes, columns) : readCsv(bytes, columns);
}

async function readWorkbook(bytes: Uint8Array, columns: SheetColumns<string>): Promise<Read> {
  try {
    const zip = await openZip(bytes);
    if (zip.has(openDocumentPart)) return { refused: "open-document" };
    const settings = await readSettings(zip);
    return settings ? await readSheets(zip, settings, columns) : { refused: "unreadable" };
  } catch (error) {
    if (error instanceof SheetLimitError) throw error;
    // Every other error is one of the file: of the zip, of its XML or of what is unpacked.
    return { refused: "unreadable" };
  }
}

/**
 * The first of the sheets that are shown that has the headings and a row below, of a list that reads whatever it has a likely one; else what is wrong with the first that has something, or which of those that are
 * not shown has them.
 */
async function readSheets(
  zip: ZipParts,
  settings: WorkbookSettings,
  columns: SheetColumns<string>,
): Promise<Read> {
  let refusal: SheetRefusal = { refused: "empty" };
  let headingsAlone: Read | undefined;
  let unlikely: Read | undefined;
  for (const { name, part } of settings.sheets) {
    const { read, hiddenRows } = await collect(zip, part, settings, columns);
    if (!("refused" in read)) {
      const source = {
        ...read.source,
        name,
        of: settings.sheets.length + settings.hidden.length,
        hiddenRows,
      };
      const isLikely = !columns.likely || hasLikelyHeading(read.headings, columns);
      if (read.lines.length > 0 && isLikely) return { ...read, source };
      if (!isLikely) unlikely ??= { ...read, source };
      else headingsAlone ??= { ...read, source };
      continue;
    }
    if (read.refused === "unstored-formula") return read;
    if (refusal.refused === "empty") refusal = read;
  }
  if (headingsAlone) return headingsAlone;
  for (const { name, part } of settings.hidden) {
    const { read } = await collect(zip, part, settings, columns);
    if ("refused" in read) continue;
    if (!columns.likely || hasLikelyHeading(read.headings, columns))
      return { refused: "hidden-sheet", sheet: name };
  }
  return unlikely ?? refusal;
}

async function collect(
  zip: ZipParts,
  part: string,
  settings: WorkbookSettings,
  columns: SheetColumns<string>,
) {
  const { rows, hiddenRows } = await readWorksheet(zip, part, settings, columns.maxRows ?? maxRows);
  const collector = createRowCollector(columns, { mayHaveNotes: true, countsDays: settings });
  for (const row of rows) collector.add(row);
  return { read: collector.end(), hiddenRows };
}
