import PDFDocument from "pdfkit";
import type { Locale } from "../texts/locale.ts";
import { drawnText } from "./drawable.ts";
import { fonts } from "./fonts.server.ts";

/** A4 landscape; all measures are in points. */
export const pageLayout = { width: 841.89, height: 595.28, left: 56, right: 785, bottom: 545 };
export const ink = "#1a1a1a";
export const softInk = "#454545";

export type PdfDocument = PDFKit.PDFDocument;
export type StructurePart = PDFKit.PDFStructureElementChild;

/** A new tagged document (PDF/UA-1), and a promise of its bytes, which resolves once the document is ended. */
export function beginPdf(title: string, author: string, at: Date, locale: Locale) {
  const options = {
    subset: "PDF/UA",
    pdfVersion: "1.7",
    tagged: true,
    lang: locale === "da" ? "da-DK" : "en-GB",
    displayTitle: true,
  };
  // pdfkit's types lack PDF/UA.
  const pdf = new PDFDocument({
    ...(options as PDFKit.PDFDocumentOptions),
    font: fonts.regular as never,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
    size: [pageLayout.width, pageLayout.height],
    margin: 0,
  });
  pdf.registerFont("regular", fonts.regular).registerFont("strong", fonts.strong);
  drawOnlyLetters(pdf);
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const bytes = new Promise<Buffer>((resolve, reject) => {
    pdf.on("end", () => resolve(Buffer.concat(chunks))).on("error", reject);
  });
  return { pdf, bytes };
}

/** What somebody wrote may hold letters that the fonts lack. */
function drawOnlyLetters(pdf: PdfDocument): void {
  for (const name of ["text", "heightOfString", "widthOfString"] as const) {
    const method = pdf[name].bind(pdf) as (text: string, ...rest: unknown[]) => unknown;
    Object.assign(pdf, { [name]: (text: string, ...rest: unknown[]) => method(drawnText(text), ...rest) });
  }
}

interface TextStyle {
  size: number;
  strong?: boolean;
  color?: string;
  width?: number;
}

/** A tagged text with its upper left corner at x, y. It is drawn when the structure element that contains it is added. */
export function drawText(
  pdf: PdfDocument,
  kind: "H1" | "H2" | "H3" | "P",
  text: string,
  x: number,
  y: number,
  { size, strong, color = ink, width = pageLayout.right - x }: TextStyle,
): StructurePart {
  return pdf.struct(kind, {}, () => {
    pdf
      .font(strong ? "strong" : "regular", size)
      .fillColor(color)
      .text(text, x, y, { width });
  });
}

/** The height of a text in points, wrapped to `width`. */
export const textHeight = (
  pdf: PdfDocument,
  text: string,
  { size, strong, width = pageLayout.right - pageLayout.left }: TextStyle,
) => pdf.font(strong ? "strong" : "regular", size).heightOfString(text, { width });

/** Draws the footer of a page, marked so that screen readers skip it. */
export function drawFooter(pdf: PdfDocument, text: string): void {
  pdf.markContent("Artifact", { type: "Pagination" });
  pdf.font("regular", 10).fillColor(softInk);
  const width = pageLayout.right - pageLayout.left;
  pdf.text(text, pageLayout.left, 583 - pdf.heightOfString(text, { width }), { width });
  pdf.endMarkedContent();
}
