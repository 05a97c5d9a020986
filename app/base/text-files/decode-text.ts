import { oddnessOf, repairTwiceEncoded } from "./odd-text.ts";
import { decodeIn, oneByteSets } from "./one-byte-sets.ts";

/** How much less odd a text must be in a less usual character set to be read in it. */
const clearlyLess = 2;

/** How many of the first bytes tell whether a text is UTF-16 without a byte order mark. */
const sampleBytes = 400;

/**
 * The text of a file as programs save it: UTF-8 with or without a byte order mark, UTF-16, else the one of windows-1252, MS-DOS and
 * Macintosh in which its words have the fewest odd characters. What was encoded twice ("SÃ¸ren") is put right. Null for what is no text: a
 * picture, or a damaged workbook; also for UTF-16 of which half a character is missing.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncodingOf(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (hasControlBytes(bytes)) return null;
  const utf8 = decodeAs("utf-8", bytes);
  return utf8 === null ? decodeOneByte(bytes) : repairTwiceEncoded(utf8);
}

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

/** Text contains no control characters but tabs and line ends. */
const hasControlBytes = (bytes: Uint8Array) =>
  bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);

function decodeOneByte(bytes: Uint8Array): string {
  const [usual, ...others] = oneByteSets.map((set) => {
    const text = decodeIn(set, bytes);
    return { text, oddness: oddnessOf(text) };
  });
  const best = others.reduce((least, other) => (other.oddness < least.oddness ? other : least));
  // Signs such as ’ and § are letters in the other sets: alone they tell nothing.
  const tells = usual!.oddness > 0 || /[æøåÆØÅ]/.test(best.text);
  return tells && best.oddness <= usual!.oddness - clearlyLess ? best.text : usual!.text;
}
