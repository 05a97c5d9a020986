import type { ShownQuotes } from "./rendered-round.ts";
import type { Quote } from "./results-view.ts";

const maxShownQuotes = 3;
const maxShownChars = 140;
const maxTotalChars = 220;

/** The first few quotes that are short enough for the first page; where none is, the beginning of the first. */
function shortQuotes(quotes: Quote[]): Quote[] {
  const shown: Quote[] = [];
  let leftChars = maxTotalChars;
  for (const quote of quotes.filter(({ text }) => text.length <= maxShownChars)) {
    if (quote.text.length > leftChars || shown.length === maxShownQuotes) break;
    shown.push(quote);
    leftChars -= quote.text.length;
  }
  if (shown.length > 0) return shown;
  return quotes.slice(0, 1).map((quote) => ({ ...quote, text: `${beginningOf(quote.text)} …` }));
}

/** The quotes of the first page, and where all of them are. */
export function shownQuotes(quotes: Quote[]): ShownQuotes {
  const shown = shortQuotes(quotes);
  const isWhole = (quote: Quote) => quotes.includes(quote);
  const [first] = quotes;
  return {
    shown,
    all: quotes.length,
    question: first && quotes.every(({ question }) => question === first.question) ? first.question : null,
    areCut: shown.length < quotes.length || !shown.every(isWhole),
  };
}

/** As many whole words as fit. */
const beginningOf = (text: string) => text.slice(0, text.lastIndexOf(" ", maxShownChars)).trim();
