import { parse } from "csv-parse/sync";
import { decodeCsv } from "./csv-text.ts";
import { SheetLimitError } from "./limits.ts";
import { normaliseCell } from "./normalise-cell.ts";
import { type CollectedSheet, createRowCollector } from "./row-collector.ts";
import type { SheetColumns, SheetRefusal, SheetRow } from "./sheet.ts";

/**
 * Reads CSV as Excel saves it: separated by what stands in its heading, of semicolon, tab and comma the first; its text as `decodeCsv` reads
 * it. Throws SheetLimitError.
 */
export function readCsv<Column extends string>(
  bytes: Uint8Array,
  columns: SheetColumns<Column>,
): CollectedSheet<Column> | SheetRefusal {
  const text = decodeCsv(bytes)?.replace(separatorLine, "");
  // What begins like a page or XML is neither, whatever it is called.
  if (text === undefined || /^\s*</.test(text)) return { refused: "unreadable" };
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

/** The line with which Excel is told what separates cells, also as Excel saves it again. */
const separatorLine = /^"?sep=.?"?[;,\t]*\r?\n/i;

const separatorOf = (heading: string): string =>
  [";", "\t"].find((separator) => heading.includes(separator)) ?? ",";

function readRecords(text: string, quote: string | null, add: (row: SheetRow) => void): void {
  const heading = text.trimStart().split(/[\r\n]/, 1)[0]!;
  let records = 0;
  parse(text, {
    delimiter: separatorOf(heading),
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
