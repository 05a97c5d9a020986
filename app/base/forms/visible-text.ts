/**
 * The text without invisible characters (control characters except line breaks, lone surrogates, zero-width and direction
 * marks), trimmed.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .trim();
