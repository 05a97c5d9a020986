import { zipOf } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a workbook is made of: the inside of its first sheet's `worksheet`, and of its shared texts. */
interface WorkbookParts {
  sheet: string;
  shared?: string;
  /** Before the first element of the sheet. */
  prologue?: string;
  /** Further files. */
  files?: Record<string, Buffer | string>;
}

/** A workbook with one sheet, written by hand, so that it can hold what no program would write. */
export const workbookOf = ({ sheet, shared = "", prologue = "", files = {} }: WorkbookParts) =>
  zipOf({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${shared}</sst>`,
    "xl/worksheets/sheet1.xml": `${prologue}<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...files,
  });

/** B: the letters of a column, counted from 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** A row with these texts. */
export const rowOf = (line: number, texts: string[]) =>
  `<row r="${line}">${texts
    .map((text, at) => `<c r="${lettersOf(at)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("")}</row>`;

/** A sheet with a heading and so many rows below it, in which every row has the same texts. */
export const sheetOf = (headings: string[], rows: number, texts: string[]) =>
  `<sheetData>${rowOf(1, headings)}${Array.from({ length: rows }, (_, n) => rowOf(n + 2, texts)).join("")}</sheetData>`;
