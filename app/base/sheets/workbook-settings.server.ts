import { type XmlHandler, readXml } from "./xml.server.ts";
import type { ZipParts } from "./zip-parts.server.ts";

/** What a workbook says of its sheets: where the first one is, and how its numbers and dates are read. */
export interface WorkbookSettings {
  sheetPart: string;
  /** Days are counted from 1904, as in workbooks from old Macs. */
  from1904: boolean;
  /** By number of a cell's style, whether it shows a date. */
  dateStyles: boolean[];
}

/** Reads the settings; null when the workbook has no sheet. */
export async function readSettings(zip: ZipParts): Promise<WorkbookSettings | null> {
  const sheetIds: string[] = [];
  let from1904 = false;
  await readPart(zip, "xl/workbook.xml", {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name === "sheet") sheetIds.push(relationIdOf(attributes));
    },
  });
  const targets = new Map<string, string>();
  await readPart(zip, "xl/_rels/workbook.xml.rels", {
    open: (name, { Id, Type, Target }) => {
      if (name === "Relationship" && Id && Target && Type?.endsWith("/worksheet"))
        targets.set(Id, partName(Target));
    },
  });
  const sheetPart = sheetIds.map((id) => targets.get(id)).find((part) => part && zip.has(part));
  return sheetPart ? { sheetPart, from1904, dateStyles: await readDateStyles(zip) } : null;
}

const readPart = (zip: ZipParts, part: string, handler: XmlHandler) =>
  zip.has(part) ? readXml(zip.chunksOf(part), handler) : Promise.resolve();

/** The attribute r:id, whatever the prefix is. */
const relationIdOf = (attributes: Record<string, string>) =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";

const partName = (target: string) => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

/** The formats of dates and times that every workbook has, without writing them out. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

async function readDateStyles(zip: ZipParts): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const dateStyles: boolean[] = [];
  let isInCellStyles = false;
  await readPart(zip, "xl/styles.xml", {
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
