import { composed } from "../../base/composed.ts";
import { undrawableIn } from "../../base/pdf/drawable.ts";
import { visibleText } from "../../base/visible-text.ts";

/** A name as it is stored: without characters that cannot be seen, which are pasted along, and with one blank between its parts, one kind of hyphen, and no letters that were joined in print. */
export const tidyName = (name: string) =>
  visibleText(composed(name))
    .replace(/\s+/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize("NFKC"))
    .trim();

/** A family name, a comma and given names, which begin with a capital letter ("Jensen, cand.mag." does not). */
const familyNameFirst = /^([^,:;]+),\s*(\p{Lu}[^,:;]*)$/u;

/** The name with its given names first, as lists from payroll systems and address books do not have it. */
export const givenNameFirst = (name: string): string => name.replace(familyNameFirst, "$2 $1");

/**
 * Signs that a name has only when its letters were read in the wrong character set, when it is no name, or when it is written as a link, since
 * names stand in letters to others.
 */
const signs = /[^\P{S}´`^~]|[?¿¡@#%*\\{}[\]§¶†‡•\p{Cc}\p{Cf}]|:\/\/|&#?\w+;/gu;

/** Why a text is no name: its length, or signs or letters that it has, as they stand in it. */
interface NameFault {
  why: "name" | "name-sign" | "name-letter";
  of: string;
}

/**
 * What keeps a text from being someone's name: it has 2 to 200 characters that a diploma can show, at least one of them a letter, none invisible, and no
 * sign such as "?" or "√". Null when nothing does.
 */
export function nameFaultOf(name: string): NameFault | null {
  const ofSigns = [...new Set(name.match(signs))].join(" ");
  if (ofSigns) return { why: "name-sign", of: ofSigns };
  const letters = undrawableIn(name).join(" ");
  if (letters) return { why: "name-letter", of: letters };
  const isLong = name.length >= 2 && name.length <= 200;
  return isLong && /\p{L}/u.test(name) ? null : { why: "name", of: name };
}

/** Whether a text can be someone's name. */
export const isName = (name: string): boolean => nameFaultOf(name) === null;

/** Whether two names are the same but for case and blanks. */
export const isSameName = (a: string, b: string): boolean =>
  tidyName(a).toLocaleLowerCase("da") === tidyName(b).toLocaleLowerCase("da");
