/** How likely a text is in the character set that it was read in: by the characters in and beside its words. */
import { encodeIn, type OneByteSet, oneByteSets } from "./one-byte-sets.ts";

const danish = /[æøåÆØÅ]/;
/** Letters of the names that people in Denmark have most often. */
const european = /[éèêëüöäÉÜÖÄñçáíóúãõßðþÐÞ]/;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const letter = /\p{L}/u;
/** What stands between two letters of words as people write them. */
const joining = /[-–—‑'’‘´`.·/&,:;()"“”„«»…]/;
/** Lines of tables and signs of sums, which stand beside no letter. */
const sign = /[\u2500-\u259f√∂∑∏∆≈≠◊∞]/;
/** Signs that stand beside numbers, and begin no word. */
const beforeNumber = /[£¥¹³¼¾¿]/;
/** A word's rest with a small letter after its capitals. */
const goesOnSmall = /^\p{Lu}*\p{Ll}/u;
/** A character of the upper half of a set of one byte a character, or its sign for one that it lacks. */
const outsideAscii = /[^\0-\x7f]/g;

/** A sum over the characters outside ASCII: less than 0 for letters where a Danish list has them, above 0 for what stands in no word. */
export function oddnessOf(text: string): number {
  let sum = 0;
  for (const { 0: character, index } of text.matchAll(outsideAscii)) {
    const [before, after] = [text[index - 1] ?? " ", text[index + 1] ?? " "];
    const isBeside = letter.test(before) || letter.test(after);
    if (letter.test(character)) sum += letterOddness(character, before, text.slice(index + 1, index + 8));
    else if (sign.test(character) && isBeside) sum += 3;
    else if (beforeNumber.test(character) && letter.test(after)) sum += 3;
    else if (/[\x80-\x9f\ufffd]/.test(character)) sum += 3;
    else if (letter.test(before) && letter.test(after) && !joining.test(character)) sum += 3;
  }
  return sum;
}

function letterOddness(character: string, before: string, rest: string): number {
  // A capital in the middle of a word.
  if (upper.test(character) && letter.test(before) && (lower.test(before) || goesOnSmall.test(rest)))
    return 4;
  // A small letter before a capital.
  if (lower.test(character) && upper.test(rest[0] ?? " ")) return 2;
  if (danish.test(character)) return -3;
  const isAlone = !letter.test(before) && !letter.test(rest[0] ?? " ");
  return european.test(character) && !isAlone ? -1 : 0;
}

/**
 * What only letters and signs that were encoded twice look like: æøå and their like, dashes and quotation marks, Ł and Ş. A byte that continues a
 * letter in UTF-8 is one of many signs in windows-1252.
 */
const twiceEncoded = /[ÂÃ][\x80-\xbfŒœŠšŸŽžƒˆ˜–-›€™]|â[\x80-\xbfŒœŠšŸŽžƒˆ˜–-›€™]{2}|[ÄÅ][\x80-\x9f]/g;

/** More often than this nobody encodes a text by mistake. */
const mostRepairs = 3;

/**
 * The text with what was encoded twice or more often put right: as a whole where all of it was, else each letter that can only have come from
 * that. A text in which nothing was is returned as it is.
 */
export function repairTwiceEncoded(text: string): string {
  let repaired = text;
  for (let repair = 0; repair < mostRepairs; repair++) {
    const next = repairOnce(repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

function repairOnce(text: string): string {
  // What is not ASCII stands in runs, of which each is whole letters: when the first is none in a set, neither is the text.
  const [run] = /[^\0-\x7f]+/.exec(text) ?? [];
  if (!run) return text;
  for (const set of oneByteSets) {
    const whole = readAgain(run, set) === null ? null : readAgain(text, set);
    if (whole === null) continue;
    const gain = oddnessOf(text) - oddnessOf(whole);
    // All that is not ASCII is UTF-8 once more: in windows-1252, which has few signs, that is no chance.
    if (gain > 0 || (gain === 0 && set === "win1252")) return whole;
  }
  return text.replace(twiceEncoded, (bytes) => readAgain(bytes, "win1252") ?? bytes);
}

/** The text when its characters in `set` are read as UTF-8; null when they are not UTF-8. */
function readAgain(text: string, set: OneByteSet): string | null {
  const bytes = encodeIn(set, text);
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
