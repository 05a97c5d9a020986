import iconv from "iconv-lite";

/** Character sets of one byte a character that programs in Denmark have saved text in, the most usual first. */
export const oneByteSets = ["win1252", "cp850", "macintosh"] as const;
export type OneByteSet = (typeof oneByteSets)[number];

/** The same, and the one of Poland and its neighbours, for what a system there has saved. */
export const readableSets = [...oneByteSets, "win1250"] as const;
type ReadableSet = (typeof readableSets)[number];

const allBytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

/** The character of each byte; of one that the set leaves out, as programs read it, the control character of that number. */
const charactersOf = (set: ReadableSet): string[] =>
  Array.from(iconv.decode(allBytes, set), (character, byte) =>
    character === "\ufffd" ? String.fromCharCode(byte) : character,
  );

const characters = new Map(readableSets.map((set) => [set, charactersOf(set)]));
const bytes = new Map(
  oneByteSets.map((set) => [set, new Map(charactersOf(set).map((character, byte) => [character, byte]))]),
);
// As Latin-1, in which these bytes are control characters. A text has either those or the letters and signs of windows-1252.
for (let byte = 0x80; byte < 0xa0; byte++) bytes.get("win1252")!.set(String.fromCharCode(byte), byte);

/** The text of bytes in a character set. */
export function decodeIn(set: ReadableSet, from: Uint8Array): string {
  const table = characters.get(set)!;
  // As Latin-1 each byte is the character of its number, and what is ASCII is the same in all sets.
  return Buffer.from(from.buffer, from.byteOffset, from.byteLength)
    .toString("latin1")
    .replace(/[\x80-\xff]/g, (character) => table[character.charCodeAt(0)]!);
}

/** The bytes of a text in a character set; null when it lacks one of the characters. */
export function encodeIn(set: OneByteSet, text: string): Uint8Array | null {
  const table = bytes.get(set)!;
  const into = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text[at]!);
    if (byte === undefined) return null;
    into[at] = byte;
  }
  return into;
}
