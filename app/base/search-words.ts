import { composed, decomposed } from "./composed.ts";

/** Letters that Danes write in several ways, each pair before its first letter alone: aa = å, ae = æ, oe = ø, and a or o for all of them. */
const writtenInSeveralWays: [RegExp, string][] = [
  [/a[ae]|[åæä]/g, "a"],
  [/oe|[øöœ]/g, "o"],
  [/ß/g, "ss"],
  [/ð|đ/g, "d"],
  [/ł/g, "l"],
];

/** A text as it is compared: lower case, without accents, and with one spelling of æ, ø and å. The beginning of a text stays its beginning. */
export function foldText(text: string): string {
  let folded = composed(text).toLowerCase();
  for (const [ways, one] of writtenInSeveralWays) folded = folded.replace(ways, one);
  return decomposed(folded).replace(/\p{M}/gu, "");
}

const wordsIn = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** A text as `wordMatcher` reads it: each word after a space. */
export const searchableText = (text: string): string =>
  wordsIn(foldText(text))
    .map((word) => ` ${word}`)
    .join("");

/** A mail address as `wordMatcher` reads it: found from its beginning and from each part of it on. */
export const searchableMail = (mail: string): string =>
  [...foldText(mail).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)]
    .map(({ index }) => ` ${foldText(mail).slice(index)}`)
    .join("");

/** What is typed beyond this is not read. */
const maxQueryChars = 100;
const minQueryChars = 2;
const minPhoneDigits = 4;

/** The digits of a Danish telephone number, or of its beginning; null when something else was typed. */
function phoneDigits(query: string): string | null {
  if (!/^[\d\s()+-]+$/.test(query)) return null;
  const digits = query.replace(/^\s*(\+|00)45/, "").replace(/\D/g, "");
  return digits.length >= minPhoneDigits ? digits : null;
}

/**
 * Whether a searchable text has words that begin with all that was typed; null when too little was typed. No character is a wildcard.
 * `first` is the first word typed, and `whole` all of them, in the form of a searchable text.
 */
export function wordMatcher(
  query: string,
): { matches: (searchable: string) => boolean; first: string; whole: string } | null {
  const typed = query.slice(0, maxQueryChars).trim();
  const terms = foldText(typed).split(/\s+/).filter(Boolean);
  if (typed.length < minQueryChars || terms.length === 0) return null;
  const alternatives = terms.map((term) => ({
    asTyped: ` ${term}`,
    words: wordsIn(term).map((word) => ` ${word}`),
  }));
  const digits = phoneDigits(typed);
  return {
    matches: (searchable) =>
      alternatives.every(
        ({ asTyped, words }) =>
          searchable.includes(asTyped) ||
          (words.length > 0 && words.every((word) => searchable.includes(word))),
      ) ||
      (digits !== null && searchable.includes(` ${digits}`)),
    first: alternatives[0]!.words[0] ?? alternatives[0]!.asTyped,
    whole: searchableText(typed),
  };
}
