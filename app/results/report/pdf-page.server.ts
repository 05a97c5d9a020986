import PDFDocument from "pdfkit";
import { fonts } from "../../diplomas/drawing/layouts/first.server.ts";
import type { Locale } from "../../base/texts/locale.ts";

/** A4 on its side; all measures are points. */
export const pageLayout = { width: 841.89, height: 595.28, left: 56, right: 785, bottom: 545 };
export const ink = "#1a1a1a";
export const softInk = "#454545";

export type PdfDocument = PDFKit.PDFDocument;
export type StructurePart = PDFKit.PDFStructureElementChild;

/** A tagged document (PDF/UA-1) with its bytes to come when it has been ended. */
export function beginPdf(title: string, author: string, at: Date, locale: Locale) {
  const options = {
    subset: "PDF/UA",
    pdfVersion: "1.7",
    tagged: true,
    lang: locale === "da" ? "da-DK" : "en-GB",
    displayTitle: true,
  };
  // The types do not know PDF/UA yet.
  const sheet = new PDFDocument({
    ...(options as PDFKit.PDFDocumentOptions),
    font: fonts.regular as string,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
    size: [pageLayout.width, pageLayout.height],
    margin: 0,
  });
  sheet.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
  const chunks: Buffer[] = [];
  sheet.on("data", (chunk: Buffer) => chunks.push(chunk));
  const bytes = new Promise<Buffer>((resolve, reject) => {
    sheet.on("end", () => resolve(Buffer.concat(chunks))).on("error", reject);
  });
  return { sheet, bytes };
}

interface TextStyle {
  size: number;
  strong?: boolean;
  color?: string;
  width?: number;
}

/** One tagged text with its upper left corner here. Drawn when the structure it is put into is added. */
export function drawText(
  sheet: PdfDocument,
  kind: "H1" | "H2" | "P",
  text: string,
  x: number,
  y: number,
  { size, strong, color = ink, width = pageLayout.right - x }: TextStyle,
): StructurePart {
  return sheet.struct(kind, {}, () => {
    sheet
      .font(strong ? "strong" : "regular", size)
      .fillColor(color)
      .text(text, x, y, { width });
  });
}

/** How high a text will stand. */
export const textHeight = (
  sheet: PdfDocument,
  text: string,
  { size, strong, width = pageLayout.right - pageLayout.left }: TextStyle,
) => sheet.font(strong ? "strong" : "regular", size).heightOfString(text, { width });

/** What stands at the foot of every page, and is no part of what is read out. */
export function drawFooter(sheet: PdfDocument, text: string): void {
  sheet.markContent("Artifact", { type: "Pagination" });
  sheet.font("regular", 10).fillColor(softInk);
  const width = pageLayout.right - pageLayout.left;
  sheet.text(text, pageLayout.left, 583 - sheet.heightOfString(text, { width }), { width });
  sheet.endMarkedContent();
}
