import {
  maxCellChars,
  maxCells,
  maxColumns,
  maxExcelRows,
  maxRows,
  maxTextChars,
  SheetLimitError,
} from "./limits.ts";
import { columnName } from "./cell-address.ts";
import {
  type Headings,
  matchHeadings,
  maxRowsAboveHeadings,
  type MissingHeadings,
  readsAll,
} from "./headings.ts";
import type { Sheet, SheetColumns, SheetLine, SheetRefusal, SheetRow } from "./sheet.ts";

/** A sheet as far as its rows tell it; who reads a file adds the file's hash. */
export type CollectedSheet<Column extends string> = Omit<Sheet<Column>, "fileHash" | "source">;

/**
 * Takes a list's rows one by one, and keeps of each the columns that are read. The headings are the first row that has all that are needed; of a list
 * that reads whatever it has, the first row that is more than a title. In a workbook there may be notes beside the list. Throws SheetLimitError at the first row with which the list exceeds a limit.
 */
export function createRowCollector<Column extends string>(
  wanted: SheetColumns<Column>,
  { mayHaveNotes = false } = {},
) {
  const count = createCounter(wanted.maxRows ?? maxRows);
  const lines: SheetLine<Column>[] = [];
  /** Rows above the headings, until they are found. */
  const above: SheetRow[] = [];
  let headings: Headings<Column> | undefined;
  let refusal: MissingHeadings | { refused: "unstored-formula"; cell: string } | undefined;

  function addLine(found: Headings<Column>, { line, cells, unstored = [] }: SheetRow): void {
    const [place] = found.columns.flatMap(([, places]) => places.filter((at) => unstored.includes(at)));
    if (place !== undefined) refusal = { refused: "unstored-formula", cell: `${columnName(place)}${line}` };
    else {
      const read = lineOf(found, line, cells);
      lines.push(mayHaveNotes ? { ...read, hasExtraCells: false } : read);
    }
  }

  function addAbove(row: SheetRow): void {
    above.push(row);
    if (readsAll(wanted)) {
      if (!isTitle(row.cells) || above.length > maxRowsAboveHeadings) take(row.cells);
      return;
    }
    const found = matchHeadings(row.cells, wanted);
    if ("columns" in found) headings = found;
    else if (above.length > maxRowsAboveHeadings) refusal = closestRefusal();
  }

  function take(cells: string[]): void {
    const found = matchHeadings(cells, wanted);
    if ("columns" in found) headings = found;
    else refusal = found;
  }

  /** Of the rows that could be the headings, what the one lacks that has the most of them. */
  function closestRefusal(): MissingHeadings | undefined {
    const refusals = above.flatMap(({ cells }) => {
      const found = matchHeadings(cells, wanted);
      return "refused" in found ? found : [];
    });
    return refusals.sort((a, b) => a.missing.length - b.missing.length)[0];
  }

  return {
    add(row: SheetRow): void {
      if (!count(row.line, row.cells) || refusal) return;
      if (headings) addLine(headings, row);
      else addAbove(row);
    },
    end(): CollectedSheet<Column> | SheetRefusal {
      if (!headings && !refusal && readsAll(wanted) && above.length > 0) {
        // Every row has one cell only.
        take(above[0]!.cells);
        if (headings) for (const row of above.slice(1)) addLine(headings, row);
      }
      if (!headings && !refusal) refusal = closestRefusal();
      if (refusal) return refusal;
      if (!headings) return { refused: "empty" };
      const places = new Set(headings.columns.flatMap(([, places]) => places));
      return {
        headings: headings.headings.filter(Boolean),
        written: headings.written.filter(Boolean),
        lines,
        ignored: headings.headings.filter((name, at) => name && !places.has(at)),
      };
    },
  };
}

/** Whether a row has one text only, also where it stands in each of the cells that it is merged over. */
const isTitle = (cells: string[]): boolean => new Set(cells.filter(Boolean)).size < 2;

/** Counts rows with content, and throws at the first that exceeds a limit. Whether this one has content. */
function createCounter(mostRows: number) {
  let [rows, filledCells, chars] = [0, 0, 0];
  return (line: number, cells: string[]): boolean => {
    if (line > maxExcelRows) throw new SheetLimitError("too-many-rows");
    let lastFilled = -1;
    for (const [at, { length }] of cells.entries()) {
      if (length === 0) continue;
      if (length > maxCellChars) throw new SheetLimitError("long-cell");
      lastFilled = at;
      filledCells++;
      chars += length;
    }
    if (lastFilled === -1) return false;
    if (++rows > mostRows) throw new SheetLimitError("too-many-rows");
    if (lastFilled >= maxColumns) throw new SheetLimitError("too-many-columns");
    if (filledCells > maxCells) throw new SheetLimitError("too-many-cells");
    if (chars > maxTextChars) throw new SheetLimitError("too-much-text");
    return true;
  };
}

const lineOf = <Column extends string>(
  { headings, columns }: Headings<Column>,
  line: number,
  cells: string[],
): SheetLine<Column> => ({
  line,
  cells: Object.fromEntries(columns.map(([column, places]) => [column, textIn(cells, places)])) as Record<
    Column,
    string
  >,
  hasExtraCells: cells.slice(headings.length).some(Boolean),
});

const textIn = (cells: string[], places: number[]): string =>
  places
    .map((at) => cells[at] ?? "")
    .filter(Boolean)
    .join(" ");
