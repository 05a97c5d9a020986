/** A name as it is stored: without blanks around it, with one between its parts. */
export const tidyName = (name: string) => name.normalize("NFC").trim().replace(/\s+/g, " ");

/** Whether a text can be someone's name: 2 to 200 characters, at least one of them a letter, none invisible. */
export const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 200 && /\p{L}/u.test(name) && !/[\p{Cc}\p{Cf}]/u.test(name);

/** Whether two names are the same but for case and blanks. */
export const isSameName = (a: string, b: string): boolean =>
  tidyName(a).toLocaleLowerCase("da") === tidyName(b).toLocaleLowerCase("da");
