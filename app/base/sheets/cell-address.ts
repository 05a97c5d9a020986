/** Addresses of cells as in Excel. Rows are counted from 1, columns from 0. */

export interface CellAddress {
  row: number;
  column: number;
}

/** B7 → row 7, column 1; null when it is no address. */
export function parseAddress(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

/** A7:C9 → its first and its last cell; null when it is no range. */
export function parseRange(text: string): { from: CellAddress; to: CellAddress } | null {
  const [from, to] = text.split(":", 2).map(parseAddress);
  return from && to ? { from, to } : null;
}

/** The letters of a column: 1 → B, 27 → AB. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
