/** Rows of a list that are no lines of it: totals, and notes below. */

/** A total, with or without its number: "I alt: 12", "Total", "Antal agenter 12". */
const total = /^(?:i ?alt|total(?:t|er)?|subtotal|sum|antal(?: \p{L}+)?)\s*(?:[:=]\s*)?[\d.,]*$/iu;
/** What a note has and a name has not: a colon, a star or a number of several digits, or else many words. */
const noteSign = /[:*©]|\d\d/;
const minNoteWords = 5;
const maxNoteChars = 60;

/** Of a row that is merged every cell has the text. */
const filledIn = (cells: string[]): string[] => cells.filter(Boolean);

/** The row as it is told of. */
export const leftOutText = (cells: string[]): string =>
  [...new Set(filledIn(cells))].join(" ").slice(0, maxNoteChars);

/** Whether a row sums up a list: its first text says so, and the others are numbers. */
export function isTotal(cells: string[]): boolean {
  const [first = "", ...others] = filledIn(cells);
  return total.test(first) && others.every((cell) => cell === first || /^[\d.,]+$/.test(cell));
}

/** Whether a row may be a note below a list: one text that is no mail address, and hardly a name. */
export function mayBeNote(cells: string[]): boolean {
  const [only = "", ...others] = new Set(filledIn(cells));
  if (others.length > 0 || only.includes("@") || !/\p{L}/u.test(only)) return false;
  return noteSign.test(only) || only.split(/\s+/, minNoteWords).length === minNoteWords;
}
