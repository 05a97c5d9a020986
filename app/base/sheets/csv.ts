import { parse } from "csv-parse/sync";
import { SheetLimitError } from "./limits.ts";
import { normaliseCell } from "./normalise-cell.ts";
import { type CollectedSheet, createRowCollector } from "./row-collector.ts";
import type { SheetColumns, SheetRefusal, SheetRow } from "./sheet.ts";

/**
 * Reads CSV as Excel saves it: semicolon, or comma when the heading has no semicolon; UTF-8 with or without BOM, else windows-1252.
 * Throws SheetLimitError.
 */
export function readCsv<Column extends string>(
  bytes: Uint8Array,
  columns: SheetColumns<Column>,
): CollectedSheet<Column> | SheetRefusal {
  if (isBinary(bytes)) return { refused: "unreadable" };
  const text = decode(bytes).replace(/^sep=.\r?\n/i, "");
  try {
    const collector = createRowCollector(columns);
    readRecords(text, '"', collector.add);
    return collector.end();
  } catch (error) {
    if (error instanceof SheetLimitError) throw error;
    const line = (error as { lines?: number }).lines ?? 1;
    return { refused: "open-quote", line, unquoted: readIgnoringQuotes(text, columns) };
  }
}

function readRecords(text: string, quote: string | null, add: (row: SheetRow) => void): void {
  const heading = text.trimStart().split(/[\r\n]/, 1)[0]!;
  let records = 0;
  parse(text, {
    delimiter: heading.includes(";") ? ";" : ",",
    quote,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    // They are counted all the same. A row with another number of cells than the first takes the parser three times as long.
    skip_empty_lines: true,
    // The parser itself keeps nothing, so that it is the collector that limits how much is kept.
    on_record: (cells: string[], { empty_lines }) => {
      add({ line: ++records + empty_lines, cells: cells.map(normaliseCell) });
      return null;
    },
  });
}

/** The lines of a list in which a quote never ends, as far as they can be separated. */
function readIgnoringQuotes<Column extends string>(text: string, columns: SheetColumns<Column>) {
  const open: number[] = [];
  const collector = createRowCollector({ ...columns, optional: [] });
  readRecords(text, null, ({ line, cells }) => {
    const bare = cells.map((cell) => normaliseCell(cell.replaceAll('"', "")));
    collector.add({ line, cells: bare });
    const quotes = cells.reduce((sum, cell) => sum + cell.split('"').length - 1, 0);
    if (quotes % 2 === 1) open.push(line);
  });
  const sheet = collector.end();
  return "refused" in sheet ? null : { lines: sheet.lines, open };
}

/** Text contains no control characters but tabs and line ends; a file that does is a picture, or a damaged workbook. */
const isBinary = (bytes: Uint8Array) =>
  bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);

/** The characters that windows-1252 has at 0x80 to 0x9f, where Latin-1 has none. */
const windows1252Chars = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder is not used, because some versions of Node decode windows-1252 as Latin-1.
    return Buffer.from(bytes)
      .toString("latin1")
      .replace(/[\x80-\x9f]/g, (char) => windows1252Chars[char.charCodeAt(0) - 0x80]!);
  }
}
