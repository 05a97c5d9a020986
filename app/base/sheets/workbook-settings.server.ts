import { readRelations } from "./relations.server.ts";
import { type XmlHandler, readXml } from "./xml.server.ts";
import type { ZipParts } from "./zip-parts.server.ts";

/** What a workbook says of its sheets: where the first visible one is, and how its texts, numbers and dates are read. */
export interface WorkbookSettings {
  sheetPart: string;
  /** The texts that sheets share; there need be none. */
  sharedPart: string;
  /** Days are counted from 1904, as in workbooks from old Macs. */
  from1904: boolean;
  /** By number of a cell's style, whether it shows a date. */
  dateStyles: boolean[];
}

/** Where parts stand that no other part names. */
const usualParts = {
  workbook: "xl/workbook.xml",
  sheet: "xl/worksheets/sheet1.xml",
  shared: "xl/sharedStrings.xml",
  styles: "xl/styles.xml",
};

/** Reads the settings; null when the workbook has no sheet. */
export async function readSettings(zip: ZipParts): Promise<WorkbookSettings | null> {
  const [workbook = usualParts.workbook] = partsOf(await readRelations(zip, ""), "officeDocument");
  const { sheets, from1904 } = await readWorkbook(zip, workbook);
  const relations = await readRelations(zip, workbook);
  const visibleFirst = [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  const worksheets = relations.filter(({ kind }) => kind === "worksheet");
  const named = visibleFirst.flatMap(({ id }) => worksheets.find((sheet) => sheet.id === id)?.part ?? []);
  const sheetPart = [...named, usualParts.sheet].find(zip.has);
  if (!sheetPart) return null;
  const [sharedPart = usualParts.shared] = partsOf(relations, "sharedStrings");
  const [stylesPart = usualParts.styles] = partsOf(relations, "styles");
  return { sheetPart, sharedPart, from1904, dateStyles: await readDateStyles(zip, stylesPart) };
}

const partsOf = (relations: { kind: string; part: string }[], wanted: string): string[] =>
  relations.filter(({ kind }) => kind === wanted).map(({ part }) => part);

async function readWorkbook(zip: ZipParts, part: string) {
  const sheets: { id: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await readPart(zip, part, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name === "sheet")
        sheets.push({ id: relationIdOf(attributes), isHidden: /hidden/i.test(attributes.state ?? "") });
    },
  });
  return { sheets, from1904 };
}

const readPart = (zip: ZipParts, part: string, handler: XmlHandler) =>
  zip.has(part) ? readXml(zip.chunksOf(part), handler) : Promise.resolve();

/** The attribute r:id, whatever the prefix is. */
const relationIdOf = (attributes: Record<string, string>) =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";

/** The formats of dates and times that every workbook has, without writing them out. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

async function readDateStyles(zip: ZipParts, part: string): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const dateStyles: boolean[] = [];
  let isInCellStyles = false;
  await readPart(zip, part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "cellXfs") isInCellStyles = true;
      if (name === "numFmt") formats.set(Number(numFmtId), formatCode ?? "");
      if (name !== "xf" || !isInCellStyles) return;
      const format = formats.get(Number(numFmtId));
      dateStyles.push(format === undefined ? isBuiltInDate(Number(numFmtId)) : isDateFormat(format));
    },
    close: (name) => {
      if (name === "cellXfs") isInCellStyles = false;
    },
  });
  return dateStyles;
}

/** As in Excel. */
const maxFormatChars = 255;

/** Whether a number format shows a day or a time: what stands in quotes or brackets is text, or a colour. */
const isDateFormat = (format: string) =>
  /[ymdhMsb]/.test(
    format
      .slice(0, maxFormatChars)
      .replace(/\[[^\]]*\]/g, "")
      .replace(/"[^"]*"/g, ""),
  );
