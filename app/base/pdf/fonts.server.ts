import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";

/** The site's fonts for PDFs and images made on the server. The files must never change: old diplomas are drawn with them again. */
export const fontFiles = {
  regular: "app/base/pdf/fonts/IBMPlexSans-Regular.ttf",
  strong: "app/base/pdf/fonts/IBMPlexSans-SemiBold.ttf",
};

/**
 * A font in pdfkit's parsed form. Parsed once, since parsing it for every document makes drawing four times as slow; pdfkit
 * accepts a parsed font but has no public way to get one.
 */
function parseFont(file: string): PDFKit.Mixins.PDFFontSource {
  const document = new PDFDocument({ font: readFileSync(file) as never });
  return (document as unknown as { _font: { font: PDFKit.Mixins.PDFFontSource } })._font.font;
}

export const fonts = { regular: parseFont(fontFiles.regular), strong: parseFont(fontFiles.strong) };
