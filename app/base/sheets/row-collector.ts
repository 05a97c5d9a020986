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
import { createDayChooser } from "./day-chooser.ts";
import { dayOfNumber } from "./day-number.ts";
import { createHeadingFinder, type FoundHeadings } from "./heading-finder.ts";
import type { Headings } from "./headings.ts";
import { isTotal, leftOutText, mayBeNote } from "./left-out.ts";
import type {
  MissingHeadings,
  Sheet,
  SheetColumns,
  SheetLine,
  SheetRefusal,
  SheetRow,
  SheetSource,
} from "./sheet.ts";

/** A sheet as far as its rows tell it; who reads a file adds the file's hash. */
export type CollectedSheet<Column extends string> = Omit<Sheet<Column>, "fileHash">;

type LeftOut = NonNullable<SheetSource["leftOut"]>[number];
/** More rows than these that were left out are not told of one by one. */
const maxToldRows = 20;

interface CollectorOptions {
  /** Whether there may be notes beside the list. */
  mayHaveNotes?: boolean;
  /** How numbers are days, in a workbook. */
  countsDays?: { from1904: boolean };
}

/**
 * Takes a list's rows one by one, and keeps of each the columns that are read. The headings are found as `createHeadingFinder` says. Throws SheetLimitError at the first row with which the list exceeds a limit.
 */
export function createRowCollector<Column extends string>(
  wanted: SheetColumns<Column>,
  { mayHaveNotes = false, countsDays }: CollectorOptions = {},
) {
  const count = createCounter(wanted.maxRows ?? maxRows, wanted.maxTextChars ?? maxTextChars);
  const finder = createHeadingFinder(wanted);
  const list = createLineList(wanted, { mayHaveNotes, countsDays });
  const days = createDayChooser<Column>(countsDays);
  let headings: Headings<Column> | undefined;
  let refusal: SheetRefusal | undefined;

  function addLine(found: Headings<Column>, row: SheetRow): void {
    const cell = unstoredCellIn(found, row);
    if (cell) refusal = { refused: "unstored-formula", cell };
    list.add(found, row);
    if (found.rivals) days.note(row);
  }

  function take(found: FoundHeadings<Column> | undefined): void {
    if (found && "refused" in found) refusal = found;
    else if (found) {
      headings = found.headings;
      for (const row of found.below) addLine(headings, row);
    }
  }

  return {
    add(row: SheetRow): void {
      if (!count(row.line, row.cells) || refusal) return;
      if (headings) addLine(headings, row);
      else take(finder.offer(row));
    },
    end(): CollectedSheet<Column> | SheetRefusal {
      if (!headings && !refusal) take(finder.end());
      if (refusal || !headings) return refusal ?? { refused: "empty" };
      const { lines, leftOut } = list.end();
      return sheetOf(days.choose(headings, lines), lines, leftOut);
    },
  };
}

/** The lines of a list, without the totals and the notes, which are told of. */
function createLineList<Column extends string>(
  wanted: SheetColumns<Column>,
  { mayHaveNotes, countsDays }: CollectorOptions,
) {
  const lines: SheetLine<Column>[] = [];
  const leftOut: LeftOut[] = [];
  /** Rows at the end so far that are notes unless a line of the list follows. */
  let notes: LeftOut[] = [];
  return {
    add(found: Headings<Column>, row: SheetRow): void {
      const told = { line: row.line, text: leftOutText(row.cells) };
      if (wanted.mayHaveTotals && isTotal(row.cells)) return void leftOut.push(told);
      notes = wanted.mayHaveTotals && mayBeNote(row.cells) ? [...notes, told] : [];
      const line = lineOf(found, row);
      if (countsDays)
        for (const column of wanted.days ?? []) readDayNumber(line, column, countsDays.from1904);
      lines.push(mayHaveNotes ? { ...line, hasExtraCells: false } : line);
    },
    end: () => ({ lines: lines.slice(0, lines.length - notes.length), leftOut: [...leftOut, ...notes] }),
  };
}

/** The first cell of a column that is read that has a formula without its result; null when there is none. */
function unstoredCellIn({ columns }: Headings<string>, { line, unstored }: SheetRow): string | null {
  if (!unstored) return null;
  const place = columns.flatMap(([, places]) => places).find((at) => unstored.includes(at));
  return place === undefined ? null : `${columnName(place)}${line}`;
}

function sheetOf<Column extends string>(
  chosen: Headings<Column> | MissingHeadings,
  lines: SheetLine<Column>[],
  leftOut: LeftOut[],
): CollectedSheet<Column> | MissingHeadings {
  if ("refused" in chosen) return chosen;
  const { headings, written, columns } = chosen;
  const read = new Set(columns.flatMap(([, places]) => places));
  return {
    headings: headings.filter(Boolean),
    written: written.filter(Boolean),
    lines,
    ignored: headings.filter((name, at) => name && !read.has(at)),
    ...(leftOut.length > 0 && {
      source: {
        name: "",
        of: 1,
        hiddenRows: 0,
        leftOut: leftOut.sort((a, b) => a.line - b.line).slice(0, maxToldRows),
      },
    }),
  };
}

/** Counts rows with content, and throws at the first that exceeds a limit. Whether this one has content. */
function createCounter(mostRows: number, mostChars: number) {
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
    if (chars > mostChars) throw new SheetLimitError("too-much-text");
    return true;
  };
}

const lineOf = <Column extends string>(
  { headings, columns }: Headings<Column>,
  { line, cells }: SheetRow,
): SheetLine<Column> => ({
  line,
  cells: Object.fromEntries(columns.map(([column, places]) => [column, textIn(cells, places)])) as Record<
    Column,
    string
  >,
  hasExtraCells: cells.slice(headings.length).some(Boolean),
});

function readDayNumber<Column extends string>(
  { cells }: SheetLine<Column>,
  column: Column,
  from1904: boolean,
): void {
  cells[column] = dayOfNumber(cells[column] ?? "", from1904) ?? cells[column];
}

const textIn = (cells: string[], places: number[]): string =>
  places
    .map((at) => cells[at] ?? "")
    .filter(Boolean)
    .join(" ");
