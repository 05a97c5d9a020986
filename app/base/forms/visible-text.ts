/**
 * What was typed without what nobody sees: control characters but the line break, half characters, marks of zero width and those that turn the
 * direction of writing; no white space around it.
 */
export const visibleText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .trim();
