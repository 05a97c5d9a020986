import { hasControlBytes } from "./control-bytes.ts";
import { oddnessOf, repairTwiceEncoded } from "./odd-text.ts";
import { decodeIn, readableSets } from "./one-byte-sets.ts";

/** How much less odd a text must be in a less usual character set to be read in it. */
const clearlyLess = 2;

/** What a program writes for a letter that it could not read, and `decodeText` for one of which half is missing. */
export const lostLetter = "\ufffd";

/** With what some programs of MS-DOS end a text. */
const endOfDosText = 0x1a;

/** How many of the first bytes tell whether a text is UTF-16 without a byte order mark. */
const sampleBytes = 400;

/**
 * The text of a file as programs save it: UTF-8 with or without a byte order mark, UTF-16, UTF-7, else the one of windows-1252, MS-DOS, Macintosh and
 * windows-1250 in which its words have the fewest odd characters; also where lines were joined from files of two sets. What was encoded twice ("SÃ¸ren") is
 * put right. A letter of which half is missing is U+FFFD. Null for what is no text: a picture, or a damaged workbook; also for UTF-16 of which half a
 * character is missing.
 */
export function decodeText(file: Uint8Array): string | null {
  const bytes = file.at(-1) === endOfDosText ? file.subarray(0, -1) : file;
  const wide = wideEncodingOf(bytes);
  if (wide) return withoutZeros(decodeAs(wide, bytes));
  if (hasControlBytes(bytes)) return null;
  const utf8 = decodeAs("utf-8", bytes);
  return utf8 === null ? (decodeMixed(bytes) ?? decodeOneByte(bytes)) : repairTwiceEncoded(readUtf7(utf8));
}

/** Letters of Latin in UTF-7: "S+APg-ren" is "Søren"; up to some twenty in a row. */
const utf7 = /\+([AB][A-Za-z0-9+/]{2,60})-/g;

/** A text of ASCII alone that has letters of UTF-7 within its words. */
function readUtf7(text: string): string {
  if (!text.includes("+") || /[^\0-\x7f]/.test(text)) return text;
  return text.replace(utf7, (written, base64: string) => {
    const bytes = Buffer.from(base64, "base64");
    const read = decodeAs("utf-16be", bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return read !== null && /^\p{L}+$/u.test(read) ? read : written;
  });
}

/** UTF-32 looks like UTF-16 with a zero after each letter. */
const withoutZeros = (text: string | null): string | null => (text?.includes("\0") ? null : text);

function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, sampleBytes);
  const zerosAt = (parity: number) =>
    sample.reduce((count, byte, at) => count + Number(byte === 0 && at % 2 === parity), 0);
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > sample.length / 4 && even === 0) return "utf-16le";
  return even > sample.length / 4 && odd === 0 ? "utf-16be" : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A text of lines of which some are UTF-8 and others of one byte a character, as when two files were joined; null when it is none. By chance no line of
 * another set is UTF-8.
 */
function decodeMixed(bytes: Uint8Array): string | null {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .split(/(?<=\n)/)
    .map((line) => Buffer.from(line, "latin1"));
  const read = lines.map((line) => decodeAs("utf-8", line));
  if (!read.some((text, at) => text !== null && text.length < lines[at]!.length)) return null;
  const others = Buffer.concat(lines.filter((_, at) => read[at] === null));
  const set = setOf(others);
  // A word that is odd in any set lacks half a letter of UTF-8.
  const isLost = oddnessOf(repairTwiceEncoded(decodeIn(set, others))) > 0;
  const decodeOther = (line: Uint8Array) => (isLost ? new TextDecoder().decode(line) : decodeIn(set, line));
  return repairTwiceEncoded(read.map((text, at) => text ?? decodeOther(lines[at]!)).join(""));
}

const decodeOneByte = (bytes: Uint8Array): string => decodeIn(setOf(bytes), bytes);

/** The set in which the bytes are the least odd text. */
function setOf(bytes: Uint8Array): (typeof readableSets)[number] {
  const [usual, ...others] = readableSets.map((set) => {
    const text = decodeIn(set, bytes);
    return { set, text, oddness: oddnessOf(text) };
  });
  const best = others.reduce((least, other) => (other.oddness < least.oddness ? other : least));
  // Signs such as ’ and § are letters in the other sets: alone they tell nothing.
  const tells = usual!.oddness > 0 || /[æøåÆØÅ]/.test(best.text);
  return tells && best.oddness <= usual!.oddness - clearlyLess ? best.set : usual!.set;
}
