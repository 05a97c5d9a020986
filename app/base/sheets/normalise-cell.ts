import { visibleText } from "../forms/visible-text.ts";

/** The apostrophe that the site's own lists have before what Excel would take for a formula. */
const formulaGuard = /^'(?=[=+\-@＝＋－＠])/;

/** A cell's text: composed characters, none that cannot be seen, plain blanks and none around it, without the guard of the site's own lists. */
export const normaliseCell = (text: string): string =>
  visibleText(text.normalize("NFC"))
    .replace(/\p{Zs}/gu, " ")
    .trim()
    .replace(formulaGuard, "");
