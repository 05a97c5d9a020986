import {
  maxCellChars,
  maxCells,
  maxColumns,
  maxExcelRows,
  maxRows,
  maxTextChars,
  SheetLimitError,
} from "./limits.ts";
import type { Sheet, SheetColumns, SheetLine, SheetRefusal, SheetRow } from "./sheet.ts";

/** A sheet as far as its rows tell it; who reads a file adds the file's hash. */
export type CollectedSheet<Column extends string> = Omit<Sheet<Column>, "fileHash">;

/** How many headings a refusal names, and how many characters of each. */
const maxNamedHeadings = 20;
const maxHeadingChars = 80;

interface Heading<Column extends string> {
  headings: string[];
  written: string[];
  /** The columns that are read, with their place in a row. */
  columns: (readonly [Column, number])[];
}

/**
 * Takes a list's rows one by one, and keeps of each the columns that are read. The first row with content is the heading. Throws
 * SheetLimitError at the first row with which the list exceeds a limit.
 */
export function createRowCollector<Column extends string>(wanted: SheetColumns<Column>) {
  const count = createCounter(wanted.maxRows ?? maxRows);
  const lines: SheetLine<Column>[] = [];
  let heading: Heading<Column> | undefined;
  let refusal: Extract<SheetRefusal, { refused: "columns" }> | undefined;

  return {
    add({ line, cells }: SheetRow): void {
      if (!count(line, cells)) return;
      if (refusal) return;
      if (heading) lines.push(lineOf(heading, line, cells));
      else {
        const read = readHeading(cells, wanted);
        if ("refused" in read) refusal = read;
        else heading = read;
      }
    },
    end(): CollectedSheet<Column> | SheetRefusal {
      if (refusal) return refusal;
      if (!heading) return { refused: "empty" };
      const { headings, written, columns } = heading;
      const known = new Set<string>(columns.map(([column]) => column));
      return {
        headings: headings.filter(Boolean),
        written: written.filter(Boolean),
        lines,
        ignored: headings.filter((name) => name && !known.has(name)),
      };
    },
  };
}

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

function readHeading<Column extends string>(
  cells: string[],
  { needed, optional = [] }: SheetColumns<Column>,
): Heading<Column> | Extract<SheetRefusal, { refused: "columns" }> {
  const headings = cells.map((cell) => cell.toLowerCase());
  const isAll = needed.length + optional.length === 0;
  const known = isAll ? (headings.filter(Boolean) as Column[]) : [...needed, ...optional];
  const missing = needed.filter((column) => !headings.includes(column));
  const double = known.filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column));
  if (missing.length > 0 || double.length > 0)
    return { refused: "columns", missing: named(missing), double: named(double) };
  return {
    headings,
    written: cells,
    columns: known.map((column) => [column, headings.indexOf(column)] as const),
  };
}

const named = (headings: string[]) =>
  [...new Set(headings)].slice(0, maxNamedHeadings).map((heading) => heading.slice(0, maxHeadingChars));

const lineOf = <Column extends string>(
  { headings, columns }: Heading<Column>,
  line: number,
  cells: string[],
): SheetLine<Column> => ({
  line,
  cells: Object.fromEntries(columns.map(([column, at]) => [column, cells[at] ?? ""])) as Record<
    Column,
    string
  >,
  hasExtraCells: cells.slice(headings.length).some(Boolean),
});
