/** The limits of a list that is read: far above any list of people, and so low that one is read within seconds. */

export const maxSheetBytes = 10 * 1024 * 1024;
/** What is really unpacked of a workbook; one with ten thousand people unpacks to a tenth of it. */
export const maxUnpackedBytes = 30 * 1024 * 1024;
/** Files within a workbook. */
export const maxWorkbookParts = 2000;
/** Rows with content, the heading included. */
export const maxRows = 20_000;
/** The last row that Excel has; empty rows count here. */
export const maxExcelRows = 1_048_576;
export const maxColumns = 300;
/** Cells with content. */
export const maxCells = 500_000;
/** As in Excel. */
export const maxCellChars = 32_767;
/** Of all cells together. */
export const maxTextChars = 10_000_000;
/** How long a list may take to be read. */
export const maxReadingMs = 20_000;
/** How deep the elements of a workbook's XML may be nested, and how many attributes one may have. */
export const maxXmlDepth = 50;
export const maxXmlAttributes = 200;

/** A limit was met while a list was read: the name of its sentence. */
export class SheetLimitError extends Error {
  constructor(readonly limit: SheetLimit) {
    super(`limit of a list met: ${limit}`);
  }
}

export type SheetLimit =
  | "too-much"
  | "too-many-parts"
  | "too-many-rows"
  | "too-many-columns"
  | "too-many-cells"
  | "too-much-text"
  | "long-cell";
