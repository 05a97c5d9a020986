/**
 * More marks in a row than any language has. Whoever composes a text sorts each row of marks, in the square of its length: 70,000 over one letter take
 * seconds. The number is that of stream-safe text in Unicode's annex 15.
 */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

const withFewMarks = (text: string): string => text.replace(tooManyMarks, "$1");

/** The text with each letter and its marks as one character, where there is one; without the marks after the thirtieth of a row. */
export const composed = (text: string): string => withFewMarks(text).normalize("NFC");

/** The text with each letter and each of its marks as a character of its own; without the marks after the thirtieth of a row. */
export const decomposed = (text: string): string => withFewMarks(text).normalize("NFD");
