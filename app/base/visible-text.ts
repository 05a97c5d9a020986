/**
 * What cannot be seen, but the joiner between two pictures of an emoji that is made of several: behind a picture stand at most a colour of skin and a
 * mark of presentation. What is looked for around a letter has a length, or a long text would take the square of it.
 */
const invisible =
  /(?!\n|\u200d(?=\p{Extended_Pictographic})(?<=\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f]{0,2}\u200d))[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The line breaks there are: also the one within a paragraph of Word and PowerPoint, and Unicode's own. */
const lineBreak = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * The text without invisible characters (control characters except line breaks, lone surrogates, zero-width and direction
 * marks), trimmed.
 */
export const visibleText = (text: string): string =>
  text.replace(lineBreak, "\n").replace(/\t/g, " ").replace(invisible, "").trim();
