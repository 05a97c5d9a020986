import { readFileSync } from "node:fs";
import PDFDocument from "pdfkit";

/** The site's fonts for whatever is drawn on the server. The files never change: diplomas issued years ago are drawn with them. */
export const fontFiles = {
  regular: "app/base/pdf/fonts/IBMPlexSans-Regular.ttf",
  strong: "app/base/pdf/fonts/IBMPlexSans-SemiBold.ttf",
};

/**
 * A font as pdfkit keeps it. Parsed once, since a font parsed anew for every document makes drawing four times as slow; pdfkit
 * takes a parsed font, but gives none out.
 */
function parseFont(file: string): PDFKit.Mixins.PDFFontSource {
  const document = new PDFDocument({ font: readFileSync(file) as never });
  return (document as unknown as { _font: { font: PDFKit.Mixins.PDFFontSource } })._font.font;
}

export const fonts = { regular: parseFont(fontFiles.regular), strong: parseFont(fontFiles.strong) };
