import { readRelations } from "./relations.server.ts";
import { type XmlHandler, readXml } from "./xml.server.ts";
import type { ZipParts } from "./zip-parts.server.ts";

interface NamedSheet {
  name: string;
  part: string;
}

/** What a workbook says of its sheets: where those that are shown are, in their order, and how texts, numbers and dates are read. */
export interface WorkbookSettings {
  sheets: NamedSheet[];
  /** Those that are not shown. */
  hidden: NamedSheet[];
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

/** Reads the settings; null when there is no sheet. */
export async function readSettings(zip: ZipParts): Promise<WorkbookSettings | null> {
  const [workbook = usualParts.workbook] = partsOf(await readRelations(zip, ""), "officeDocument");
  const { sheets: named, from1904 } = await readWorkbook(zip, workbook);
  const relations = await readRelations(zip, workbook);
  const worksheets = relations.filter(({ kind }) => kind === "worksheet");
  const shown = named.filter(({ isHidden }) => !isHidden);
  const partOf = ({ id, name }: { id: string; name: string }) => {
    const part = worksheets.find((sheet) => sheet.id === id)?.part ?? "";
    return zip.has(part) ? { name, part } : [];
  };
  const sheets = shown.flatMap(partOf);
  const hidden = named.filter(({ isHidden }) => isHidden).flatMap(partOf);
  // A program may leave out what names the only sheet.
  if (sheets.length === 0 && shown.length === named.length && zip.has(usualParts.sheet))
    sheets.push({ name: shown[0]?.name ?? "", part: usualParts.sheet });
  if (sheets.length + hidden.length === 0) return null;
  const [sharedPart = usualParts.shared] = partsOf(relations, "sharedStrings");
  const [stylesPart = usualParts.styles] = partsOf(relations, "styles");
  return { sheets, hidden, sharedPart, from1904, dateStyles: await readDateStyles(zip, stylesPart) };
}

const partsOf = (relations: { kind: string; part: string }[], wanted: string): string[] =>
  relations.filter(({ kind }) => kind === wanted).map(({ part }) => part);

async function readWorkbook(zip: ZipParts, part: string) {
  const sheets: { id: string; name: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await readPart(zip, part, {
    open: (name, attributes) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name === "sheet")
        sheets.push({
          id: relationIdOf(attributes),
          name: (attributes.name ?? "").slice(0, maxNameChars),
          isHidden: /hidden/i.test(attributes.state ?? ""),
        });
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
const [maxNameChars, maxFormatChars] = [31, 255];

/** Whether a number format shows a day or a time: what stands in quotes or brackets is text, or a colour. */
const isDateFormat = (format: string) =>
  /[ymdhMsb]/.test(
    format
      .slice(0, maxFormatChars)
      .replace(/\[[^\]]*\]/g, "")
      .replace(/"[^"]*"/g, ""),
  );
