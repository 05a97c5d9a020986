/** A word of a text: as it is written, and as the register may have it, where it stands in the genitive ("Karens") without the s. */
interface Word {
  written: string;
  known: boolean;
}

/**
 * What finds the names of these people in a text, each once: a first, middle or last name with a capital letter, also in the genitive,
 * and, whatever its letters, one beside another. Some are words too ("Bo", "Liv"): it is a hint for a reader, not a proof.
 */
export function createNameFinder(people: string[]): (text: string) => string[] {
  const parts = new Set(people.flatMap((name) => wordsOf(name.toLowerCase())).filter(isNamePart));
  const isKnown = (word: string) =>
    [word, word.replace(/s$/, "")].some((form) => parts.has(form.toLowerCase()));
  return (text) => {
    const words = wordsOf(text).map((written): Word => ({ written, known: isKnown(written) }));
    return [...new Set(namesAmong(words))];
  };
}

/** Words, and what stands between them but spaces and hyphens: a name does not go on beyond a full stop. */
const wordsOf = (text: string): string[] => text.match(/\p{L}+|[^\p{L}\s-]/gu) ?? [];

/** Initials and dots name nobody. */
const isNamePart = (word: string): boolean => word.length > 1;

/** Known words that stand together are one name. */
function namesAmong(words: Word[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = words.findIndex(({ known }, n) => n >= at && !known);
    const run = words.slice(at, end < 0 ? undefined : end).map(({ written }) => written);
    if (run.length > 1 || (run.length === 1 && /^\p{Lu}/u.test(run[0]!))) names.push(run.join(" "));
    at += run.length;
  }
  return names;
}
