import type { Quote } from "./results-view.ts";

const maxShownQuotes = 3;
const maxShownChars = 140;

/** The first few quotes that are short enough for the first page; where none is, the beginning of the first. */
export function shortQuotes(quotes: Quote[]): Quote[] {
  const short = quotes.filter(({ text }) => text.length <= maxShownChars).slice(0, maxShownQuotes);
  if (short.length > 0) return short;
  return quotes.slice(0, 1).map((quote) => ({ ...quote, text: `${beginningOf(quote.text)} …` }));
}

/** As many whole words as fit. */
const beginningOf = (text: string) => text.slice(0, text.lastIndexOf(" ", maxShownChars)).trim();
