import { parse } from "csv-parse/sync";
import type { CellValue } from "exceljs";
import { fromBuffer } from "yauzl";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Sheet, SheetLine, SheetRefusal, SheetRow } from "./sheet-line.ts";

const maxFileBytes = 10 * 1024 * 1024;
/** A workbook with ten thousand people unpacks to a tenth of it. */
const maxUnpackedBytes = 30 * 1024 * 1024;

/**
 * Reads a list: CSV as Excel saves it (semicolon, or comma when the heading has no semicolon; UTF-8
 * with or without BOM, else windows-1252), or the first sheet of an .xlsx. Columns may stand in any order and case; empty
 * rows are skipped; a real date cell reads as yyyy-mm-dd. Refuses a file over 10 MB, an .xls, what is not a list, a quote
 * that never ends, and headings that are missing or occur twice.
 */
export async function readSheet<Needed extends string, Optional extends string = never>(
  bytes: Buffer,
  needed: readonly Needed[],
  optional: readonly Optional[] = [],
): Promise<Sheet<Needed | Optional> | SheetRefusal> {
  if (bytes.length > maxFileBytes) return { refused: "too-large" };
  if (bytes.subarray(0, 4).toString("hex") === "d0cf11e0") return { refused: "old-excel" };
  const isZip = bytes.subarray(0, 2).toString("latin1") === "PK";
  const rows = isZip ? await readWorkbook(bytes) : readText(bytes);
  return "refused" in rows ? rows : toSheet<Needed | Optional>(rows, needed, optional);
}

async function readWorkbook(bytes: Buffer): Promise<SheetRow[] | SheetRefusal> {
  const unpacked = await unpackedSize(bytes);
  if (unpacked === null) return { refused: "unreadable" };
  if (unpacked > maxUnpackedBytes) return { refused: "too-much" };
  const workbook = new (await import("exceljs")).default.Workbook();
  try {
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  } catch {
    return { refused: "unreadable" };
  }
  const rows: SheetRow[] = [];
  workbook.worksheets[0]?.eachRow((row, line) => {
    const values = Array.from(row.values as CellValue[], cellText);
    rows.push({ line, cells: values.slice(1) });
  });
  return rows;
}

/** The unpacked size that a zip file declares, in bytes, read before any of it is unpacked; null when it is no zip file. */
const unpackedSize = (bytes: Buffer): Promise<number | null> =>
  new Promise((done) =>
    fromBuffer(bytes, { lazyEntries: false }, (fault, zip) => {
      if (fault) return done(null);
      let sum = 0;
      zip.on("entry", ({ uncompressedSize }: { uncompressedSize: number }) => {
        sum += uncompressedSize;
      });
      zip.on("error", () => done(null));
      zip.on("end", () => done(sum));
    }),
  );

/** The value of a workbook's cell as text. */
function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return normaliseText(String(value));
  if ("richText" in value) return normaliseText(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return cellText(value.text as CellValue);
  if ("result" in value) return cellText(value.result);
  return "error" in value ? value.error : "";
}

function readText(bytes: Buffer): SheetRow[] | SheetRefusal {
  if (isBinary(bytes)) return { refused: "unreadable" };
  const text = decode(bytes).replace(/^sep=.\r?\n/i, "");
  const heading = text.trimStart().split(/[\r\n]/, 1)[0]!;
  const delimiter = heading.includes(";") ? ";" : ",";
  const read = (quote: string | null) => {
    const records = parse(text, {
      delimiter,
      quote,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_quotes: true,
      relax_column_count: true,
    }) as string[][];
    return records.map((cells, index) => ({ line: index + 1, cells: cells.map(normaliseText) }));
  };
  try {
    return read('"');
  } catch (error) {
    return { refused: "open-quote", line: (error as { lines?: number }).lines ?? 1, rows: read(null) };
  }
}

/**
 * The lines of a list in which a quote never ends, as far as they can be separated: `open` are those with an odd number of quotes.
 * Null when not even the heading can be read.
 */
export function readIgnoringQuotes<Column extends string>(
  { rows }: { rows: SheetRow[] },
  needed: readonly Column[],
): { lines: SheetLine<Column>[]; open: number[] } | null {
  const open = rows
    .filter(({ cells }) => cells.join("").replace(/[^"]/g, "").length % 2 === 1)
    .map(({ line }) => line);
  const bare = rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => normaliseText(cell.replaceAll('"', ""))),
  }));
  const sheet = toSheet<Column>(bare, needed, []);
  return "refused" in sheet ? null : { lines: sheet.lines, open };
}

/** Text contains no control characters but tabs and line ends; a file that does is a picture, or a damaged workbook. */
const isBinary = (bytes: Buffer) =>
  bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);

/** The characters that windows-1252 has at 0x80 to 0x9f, where Latin-1 has none. */
const windows1252Chars = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder is not used, because some versions of Node decode windows-1252 as Latin-1.
    return bytes
      .toString("latin1")
      .replace(/[\x80-\x9f]/g, (char) => windows1252Chars[char.charCodeAt(0) - 0x80]!);
  }
}

const normaliseText = (text: string) => text.normalize("NFC").trim();

function toSheet<Column extends string>(
  rows: SheetRow[],
  needed: readonly Column[],
  optional: readonly Column[],
): Sheet<Column> | SheetRefusal {
  const [heading, ...rest] = rows.filter(({ cells }) => cells.some(Boolean));
  if (!heading) return { refused: "empty" };
  const headings = heading.cells.map((cell) => cell.toLowerCase());
  const known = [...needed, ...optional];
  const missing = needed.filter((column) => !headings.includes(column));
  const double = known.filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column));
  if (missing.length > 0 || double.length > 0) return { refused: "columns", missing, double };
  const lines = rest.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      known.map((column) => [column, cells[headings.indexOf(column)] ?? ""]),
    ) as Record<Column, string>,
    hasExtraCells: cells.slice(headings.length).some(Boolean),
  }));
  return { lines, ignored: headings.filter((name) => name && !known.includes(name as Column)) };
}

/** Why a list could not be read, as one sentence. */
export function sheetRefusalText(refusal: SheetRefusal, locale: Locale): string {
  const t = textsOf(locale, "peopleImport");
  if (refusal.refused === "open-quote") return t("sheet.open-quote", { line: refusal.line });
  if (refusal.refused !== "columns") return t(`sheet.${refusal.refused}`);
  const { missing, double } = refusal;
  const wrong = [
    missing.length > 0 && t("sheet.missing", { count: missing.length, columns: missing.join(", ") }),
    double.length > 0 && t("sheet.double", { count: double.length, columns: double.join(", ") }),
  ];
  return wrong.filter(Boolean).join(" ");
}
