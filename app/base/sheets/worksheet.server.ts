import { type CellAddress, parseAddress, parseRange } from "./cell-address.ts";
import { momentOfNumber } from "./day-number.ts";
import { maxCellChars, maxCells, maxColumns, maxExcelRows, SheetLimitError } from "./limits.ts";
import { normaliseCell } from "./normalise-cell.ts";
import type { SheetRow } from "./sheet.ts";
import type { WorkbookSettings } from "./workbook-settings.server.ts";
import { readXml } from "./xml.server.ts";
import type { ZipParts } from "./zip-parts.server.ts";

/** A cell's text, or the number of a text that the workbook's sheets share. */
type RawCell = string | number;

/** The rows of a worksheet by number, each by column. */
type Grid = Map<number, RawCell[]>;

interface OpenCell extends CellAddress {
  type: string;
  style: number;
  text: string;
  hasFormula: boolean;
}

/** The rows of a worksheet in their order, and how many of those with content are hidden, as by a filter. */
export interface ReadWorksheet {
  rows: SheetRow[];
  hiddenRows: number;
}

/** What is found in a worksheet as its XML is read. */
interface Found {
  grid: Grid;
  merged: string[];
  hidden: Set<number>;
  /** By row, the places of cells with a formula whose result is not in the file. */
  unstored: Map<number, number[]>;
}

/**
 * Reads one of a workbook's worksheets. Throws SheetLimitError, at the first row above `mostRows` with content, and any error when it is
 * damaged.
 */
export async function readWorksheet(
  zip: ZipParts,
  part: string,
  settings: WorkbookSettings,
  mostRows: number,
): Promise<ReadWorksheet> {
  const found: Found = { grid: new Map(), merged: [], hidden: new Set(), unstored: new Map() };
  const { grid, merged, hidden, unstored } = found;
  await readXml(zip.chunksOf(part), cellReader(settings, found, mostRows));
  fillMerged(grid, merged);
  const used = sharedIn(grid);
  const shared = used.size > 0 ? await readSharedTexts(zip, settings.sharedPart, used) : new Map();
  if (shared.size < used.size) throw new Error("a shared text is missing");
  const textOf = (cell: RawCell | undefined) => (typeof cell === "number" ? shared.get(cell) : cell) ?? "";
  const rows = [...grid.entries()]
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) => ({ line, cells: Array.from(cells, textOf), unstored: unstored.get(line) }));
  return { rows, hiddenRows: [...hidden].filter((row) => grid.has(row)).length };
}

function cellReader(settings: WorkbookSettings, found: Found, mostRows: number) {
  const { grid, merged, hidden, unstored } = found;
  let [row, column, filled] = [0, -1, 0];
  let cell: OpenCell | null = null;
  let [isValue, isReading] = [false, false];
  const openRow = (attributes: Record<string, string>) => {
    [row, column] = [rowNumberOf(attributes.r, row), -1];
    if (isTrue(attributes.hidden)) hidden.add(row);
  };
  const openCell = ({ r, t, s }: Record<string, string>) => {
    column = (r ? parseAddress(r)?.column : undefined) ?? column + 1;
    cell = { row, column, type: t ?? "n", style: Number(s ?? 0), text: "", hasFormula: false };
  };
  const closeCell = (closed: OpenCell) => {
    const value = cellValue(closed, settings);
    if (value === "" && !isUnstored(closed)) return;
    checkLimits(++filled, column);
    if (isUnstored(closed)) return void unstored.set(row, [...(unstored.get(row) ?? []), column]);
    setCell(grid, closed, value);
    if (grid.size > mostRows) throw new SheetLimitError("too-many-rows");
  };
  return {
    open: (name: string, attributes: Record<string, string>) => {
      if (name === "row") openRow(attributes);
      else if (name === "c") openCell(attributes);
      else if (name === "f" && cell) cell.hasFormula = true;
      else if (name === "rPh") isReading = true;
      else if (name === "v" || name === "t") isValue = !isReading;
      else if (name === "mergeCell") merged.push(attributes.ref ?? "");
    },
    text: (text: string) => {
      if (cell && isValue) cell.text = joined(cell.text, text);
    },
    close: (name: string) => {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "rPh") isReading = false;
      if (name === "c" && cell) closeCell(cell);
    },
  };
}

/** Whether the file lacks what the cell's formula came to; an empty text is a result. */
const isUnstored = ({ hasFormula, text, type }: OpenCell): boolean =>
  hasFormula && text === "" && type !== "str";

function checkLimits(filledCells: number, column: number): void {
  if (filledCells > maxCells) throw new SheetLimitError("too-many-cells");
  if (column >= maxColumns) throw new SheetLimitError("too-many-columns");
}

/** A cell's text with what follows. */
function joined(text: string, more: string): string {
  if (text.length + more.length > maxCellChars) throw new SheetLimitError("long-cell");
  return text + more;
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** The number that a row has, or the one after the row before it. */
function rowNumberOf(given: string | undefined, before: number): number {
  const row = given ? Number(given) : before + 1;
  if (row > maxExcelRows) throw new SheetLimitError("too-many-rows");
  if (!(row >= 1)) throw new Error("a row without a number");
  return row;
}

function setCell(grid: Grid, { row, column }: CellAddress, value: RawCell): void {
  const cells = grid.get(row) ?? [];
  cells[column] = value;
  grid.set(row, cells);
}

function cellValue({ type, style, text }: OpenCell, { dateStyles, from1904 }: WorkbookSettings): RawCell {
  if (text === "") return "";
  if (type === "s") return Number.parseInt(text, 10);
  if (type === "str" || type === "inlineStr" || type === "e") return normaliseCell(unescapeText(text));
  if (type === "b") return String(Number.parseInt(text, 10) !== 0);
  // With a zone it may be another day in Denmark, which who reads the day knows.
  if (type === "d") return /^[^t]*t.*(?:z|[+-]\d\d:?\d\d)$/i.test(text) ? text : text.slice(0, 10);
  const value = Number(text);
  if (!Number.isFinite(value)) return normaliseCell(text);
  return dateStyles[style] ? momentText(value, from1904) : String(value);
}

/** A day as yyyy-mm-dd; a time of day, which is less than one day, as hh:mm. What is no date of the calendar stays a number. */
function momentText(days: number, from1904: boolean): string {
  if (days > 0 && days < 1) return momentOfNumber(days, true)!.slice(11);
  return momentOfNumber(days, from1904)?.slice(0, 10) ?? String(days);
}

/** Gives every cell of a merged range the value of its first, which alone is in the file. */
function fillMerged(grid: Grid, merged: string[]): void {
  let filled = 0;
  for (const ref of merged) {
    const range = parseRange(ref);
    if (!range) continue;
    const { from, to } = range;
    const value = grid.get(from.row)?.[from.column];
    if (value === undefined) continue;
    if (to.row < from.row || to.column < from.column) continue;
    if (to.column >= maxColumns) throw new SheetLimitError("too-many-columns");
    filled += (to.row - from.row + 1) * (to.column - from.column + 1);
    if (filled > maxCells) throw new SheetLimitError("too-many-cells");
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) setCell(grid, { row, column }, value);
  }
}

function sharedIn(grid: Grid): Set<number> {
  const used = new Set<number>();
  for (const cells of grid.values()) for (const cell of cells) if (typeof cell === "number") used.add(cell);
  return used;
}

/** The shared texts with these numbers. Of a text in several fonts, the parts are joined; readings of Japanese signs are left out. */
async function readSharedTexts(zip: ZipParts, part: string, used: Set<number>): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  let [at, text, isText, isReading] = [-1, "", false, false];
  if (!zip.has(part)) return texts;
  await readXml(zip.chunksOf(part), {
    open: (name) => {
      if (name === "si") [at, text] = [at + 1, ""];
      else if (name === "rPh") isReading = true;
      else if (name === "t") isText = !isReading;
    },
    text: (part) => {
      if (!isText || !used.has(at)) return;
      text += part;
      if (text.length > maxCellChars) throw new SheetLimitError("long-cell");
    },
    close: (name) => {
      if (name === "si" && used.has(at)) texts.set(at, normaliseCell(unescapeText(text)));
      else if (name === "rPh") isReading = false;
      else if (name === "t") isText = false;
    },
  });
  return texts;
}

/** Excel writes signs that XML does not allow as _x000D_. */
const unescapeText = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
