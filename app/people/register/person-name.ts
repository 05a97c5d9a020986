import { isDrawable } from "../../base/pdf/drawable.ts";
import { visibleText } from "../../base/forms/visible-text.ts";

/** A name as it is stored: without characters that cannot be seen, which are pasted along, and with one blank between its parts and one kind of hyphen. */
export const tidyName = (name: string) =>
  visibleText(name.normalize("NFC"))
    .replace(/\s+/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .trim();

/** A family name, a comma and given names, which begin with a capital letter ("Jensen, cand.mag." does not). */
const familyNameFirst = /^([^,:;]+),\s*(\p{Lu}[^,:;]*)$/u;

/** The name with its given names first, as lists from payroll systems and address books do not have it. */
export const givenNameFirst = (name: string): string => name.replace(familyNameFirst, "$2 $1");

/** Signs that a name has only when its letters were read in the wrong character set, or when it is no name. */
const signs = /[^\P{S}´`^~]|[?¿¡@#%*\\{}§¶†‡•]/u;

/**
 * Whether a text can be someone's name: 2 to 200 characters that a diploma can show, at least one of them a letter, none invisible, and no
 * sign such as "?" or "√".
 */
export const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= 200 &&
  /\p{L}/u.test(name) &&
  !/[\p{Cc}\p{Cf}]/u.test(name) &&
  isDrawable(name) &&
  !signs.test(name);

/** Whether two names are the same but for case and blanks. */
export const isSameName = (a: string, b: string): boolean =>
  tidyName(a).toLocaleLowerCase("da") === tidyName(b).toLocaleLowerCase("da");
