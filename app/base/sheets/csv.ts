import { CsvError, parse } from "csv-parse/sync";
import { controlPlaces } from "../text-files/control-bytes.ts";
import { decodeText, lostLetter } from "../text-files/decode-text.ts";
import { normaliseCell } from "./normalise-cell.ts";
import { hasLikelyHeading, matchHeadings, maxRowsAboveHeadings } from "./headings.ts";
import { type CollectedSheet, createRowCollector } from "./row-collector.ts";
import type { SheetColumns, SheetRefusal, SheetRow } from "./sheet.ts";

/**
 * Reads CSV as Excel saves it: separated by semicolon, tab, comma or bar; its text as `decodeText`
 * reads it. Throws SheetLimitError.
 */
export function readCsv<Column extends string>(
  bytes: Uint8Array,
  columns: SheetColumns<Column>,
): CollectedSheet<Column> | SheetRefusal {
  const text = decodeText(bytes)?.replace(marks, "").replace(separatorLine, "");
  if (text === undefined) {
    const places = controlPlaces(bytes);
    return places.length > 0 ? { refused: "control-characters", places } : { refused: "unreadable" };
  }
  // What begins like a page or XML is no list, whatever it is called.
  if (/^\s*</.test(text)) return { refused: excelXml.test(text) ? "excel-xml" : "web-page" };
  if (text.includes(lostLetter)) return { refused: "lost-letters" };
  const delimiter = separatorOf(text, columns);
  try {
    const collector = createRowCollector(columns);
    readRecords(text, { delimiter, quote: '"' }, collector.add);
    return collector.end();
  } catch (error) {
    if (!isOpenQuote(error)) throw error;
    const line = Number(error.lines ?? 1);
    return { refused: "open-quote", line, unquoted: readIgnoringQuotes(text, delimiter, columns) };
  }
}

/** Whether the parser came to the end of the text within a quote: the one error it has, as it is set here. */
const isOpenQuote = (error: unknown): error is CsvError & { lines?: number } =>
  error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED";

/** Byte order marks, of which a file that was joined has several. */
const marks = /^\ufeff+/;

/** The element that a workbook of Excel 2003 is in when it is saved as XML. */
const excelXml = /<(?:\w+:)?Workbook\b/;

/** The line with which Excel is told what separates cells, also as Excel saves it again. */
const separatorLine = /^"?sep=.?"?[;,\t]*\r?\n/i;

const separators = [";", "\t", ",", "|"];

/**
 * What separates the cells: what makes the headings of one of the first lines, since a title may stand above them; else the first that the
 * first line with one has.
 */
function separatorOf(text: string, columns: SheetColumns<string>): string {
  const lines = text.trimStart().split(/[\r\n]+/, maxRowsAboveHeadings + 1);
  const cellsOf = (line: string, separator: string) =>
    line.split(separator).map((cell) => normaliseCell(cell.replaceAll('"', "")));
  const isAll = columns.needed.length + (columns.optional ?? []).length === 0;
  const isMade = (cells: string[]) =>
    columns.likely ? hasLikelyHeading(cells, columns) : !isAll && "columns" in matchHeadings(cells, columns);
  const making = separators.find((separator) => lines.some((line) => isMade(cellsOf(line, separator))));
  const first = lines.find((line) => separators.some((separator) => line.includes(separator))) ?? "";
  return making ?? separators.find((separator) => first.includes(separator)) ?? ",";
}

function readRecords(
  text: string,
  { delimiter, quote }: { delimiter: string; quote: string | null },
  add: (row: SheetRow) => void,
): void {
  let records = 0;
  parse(text, {
    delimiter,
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
function readIgnoringQuotes<Column extends string>(
  text: string,
  delimiter: string,
  columns: SheetColumns<Column>,
) {
  const open: number[] = [];
  const collector = createRowCollector({ ...columns, optional: [] });
  readRecords(text, { delimiter, quote: null }, ({ line, cells }) => {
    const bare = cells.map((cell) => normaliseCell(cell.replaceAll('"', "")));
    collector.add({ line, cells: bare });
    const quotes = cells.reduce((sum, cell) => sum + cell.split('"').length - 1, 0);
    if (quotes % 2 === 1) open.push(line);
  });
  const sheet = collector.end();
  return "refused" in sheet ? null : { lines: sheet.lines, open };
}
