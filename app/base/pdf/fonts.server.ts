import { readFileSync } from "node:fs";

/** The site's fonts for PDFs and images made on the server. The files must never change: old diplomas are drawn with them again. */
export const fontFiles = {
  regular: "app/base/pdf/fonts/IBMPlexSans-Regular.ttf",
  strong: "app/base/pdf/fonts/IBMPlexSans-SemiBold.ttf",
};

/**
 * The bytes of the fonts, which every document parses anew: a parsed font remembers which characters it was first used for, and a
 * document drawn later would name those instead of its own.
 */
export const fonts = { regular: readFileSync(fontFiles.regular), strong: readFileSync(fontFiles.strong) };
