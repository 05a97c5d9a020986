import { composed } from "../composed.ts";
import { visibleText } from "../visible-text.ts";

/** The apostrophe that the site's own lists have before what Excel would take for a formula. */
const formulaGuard = /^'(?=[=+\-@＝＋－＠])/;

/** A text that was written as a formula, so that Excel changes nothing of it. */
const textFormula = /^="(.*)"$/s;

/** A cell's text: composed characters, none that cannot be seen, plain blanks and none around it, without the guard of the site's own lists, or of a formula. */
export const normaliseCell = (text: string): string =>
  visibleText(composed(text))
    .replace(/\p{Zs}/gu, " ")
    .trim()
    .replace(textFormula, (_, inside: string) => inside.replaceAll('""', '"').trim())
    .replace(formulaGuard, "");
