export type SheetCell = string | number | Date | null;

/** A workbook of one sheet, as plain data. */
export interface Sheet {
  /** What the tab says; characters that Excel does not allow there are left out, and what is longer than 31. */
  name: string;
  createdAt: Date;
  headings: string[];
  lines: SheetCell[][];
  /** The width of each column, in characters. */
  widths: number[];
  /** The columns of days, counted from 1. */
  dayColumns?: number[];
}
