import { createHash } from "node:crypto";
import { readCsv } from "./csv.ts";
import { maxRows, SheetLimitError } from "./limits.ts";
import { type CollectedSheet, createRowCollector } from "./row-collector.ts";
import type { SheetColumns, SheetRefusal, UnreadSheet } from "./sheet.ts";
import { readSettings } from "./workbook-settings.server.ts";
import { readWorksheet } from "./worksheet.server.ts";
import { openZip } from "./zip-parts.server.ts";

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

/** The first bytes of an .xls, which a workbook with a password has too, and of a zip. */
const [oldExcelStart, zipStart] = ["d0cf11e0", "504b"] as const;
/** The name of the part that a workbook with a password stands in. */
const encryptedPart = Buffer.from("EncryptedPackage", "utf16le");

async function readFile(bytes: Uint8Array, columns: SheetColumns<string>): Promise<Read> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === oldExcelStart)
    return { refused: Buffer.from(bytes).includes(encryptedPart) ? "password" : "old-excel" };
  return start.startsWith(zipStart) ? readWorkbook(bytes, columns) : readCsv(bytes, columns);
}

async function readWorkbook(bytes: Uint8Array, columns: SheetColumns<string>): Promise<Read> {
  const collector = createRowCollector(columns);
  try {
    const zip = await openZip(bytes);
    const settings = await readSettings(zip);
    if (!settings) return { refused: "unreadable" };
    for (const row of await readWorksheet(zip, settings, columns.maxRows ?? maxRows)) collector.add(row);
  } catch (error) {
    if (error instanceof SheetLimitError) throw error;
    // Every other error is one of the file: of the zip, of its XML or of what is unpacked.
    return { refused: "unreadable" };
  }
  return collector.end();
}
