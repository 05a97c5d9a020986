/** What cannot be seen, but the joiner between two pictures of an emoji that is made of several. */
const invisible =
  /(?!\n|(?<=\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]*)\u200d(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text without invisible characters (control characters except line breaks, lone surrogates, zero-width and direction
 * marks), trimmed.
 */
export const visibleText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(invisible, "").trim();
