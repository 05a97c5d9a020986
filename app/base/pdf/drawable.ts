/** What can be drawn in a PDF: the fonts have the letters of European languages (Latin, Greek and Cyrillic). A test compares with their files. */
import { composed } from "../composed.ts";

const latin =
  /^[ -~\u00a0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01fa-\u01ff\u0218-\u021b\u0237\u0259\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9]$/;
const greek = /^[\u037e\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]$/;
const cyrillic =
  /^[\u0400-\u045f\u0472\u0473\u0490-\u049d\u04a0-\u04a5\u04aa\u04ab\u04ae-\u04b3\u04b6-\u04bb\u04c0-\u04c2\u04cf-\u04d9\u04dc-\u04df\u04e2-\u04e9\u04ee-\u04f5\u04f8\u04f9]$/;
const accent = /^[\u02bb\u02bc\u02c6\u02c7\u02d8-\u02dd]$/;
/** Accents that stand on the letter before. */
const combining = /^[\u0300-\u0304\u0306-\u030c\u0312\u0315\u031b\u0323\u0326-\u0328]$/;
const sign =
  /^[\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2190-\u2199\u2211\u2212\u221e\u2248\u2260\u2264\u2265\u2713]$/;
const scripts = [latin, greek, cyrillic, accent, combining, sign];

const isDrawableCharacter = (character: string): boolean => scripts.some((script) => script.test(character));

/** Whether the fonts have every character of a text. */
export const isDrawable = (text: string): boolean => [...text].every(isDrawableCharacter);

/** What a PDF shows as a blank or as a hyphen. */
const blankOrHyphen = /[\s\u2010\u2011]/g;

/** The characters of a text that a PDF cannot show, each once: neither whole nor as a letter with its accents (Ḥ). */
export const undrawableIn = (text: string): string[] => [
  ...new Set(
    [...text.replace(blankOrHyphen, "")].filter(
      (character) => !isDrawable(character) && !isDrawable(character.normalize("NFD")),
    ),
  ),
];

/** What stands in a PDF for letters and pictures that it cannot show. */
const leftOut = "[…]";

/**
 * A text as a PDF shows it: what was written in letters that the fonts lack is marked as left out, instead of standing there as boxes. Where
 * the parts of a letter can be drawn, those are.
 */
export function drawnText(text: string): string {
  const whole = composed(text).replace(/[\u2010\u2011]/g, "-");
  if (isDrawable(whole)) return whole;
  let drawn = "";
  for (const character of whole) {
    const parts = [...character.normalize("NFKD")];
    if (character === "\n" || isDrawableCharacter(character)) drawn += character;
    else if (/\s/.test(character)) drawn += " ";
    else if (parts.every(isDrawableCharacter)) drawn += parts.join("");
    else if (!/^[\p{Cf}\p{Mn}]$/u.test(character) && !drawn.endsWith(leftOut)) drawn += leftOut;
  }
  return drawn;
}
