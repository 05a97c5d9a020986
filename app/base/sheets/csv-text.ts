/** The characters that windows-1252 has at 0x80 to 0x9f, where Latin-1 has none. */
const windows1252Chars = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * The text of a list as programs save it: UTF-8 with or without a byte order mark, UTF-16 with one, else windows-1252. Null for what is no
 * text: a picture, or a damaged workbook.
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  const wide = wideEncodingOf(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (hasControlBytes(bytes)) return null;
  return decodeAs("utf-8", bytes) ?? decodeWindows1252(bytes);
}

function wideEncodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
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

/** TextDecoder is not used, because some versions of Node decode windows-1252 as Latin-1. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (char) => windows1252Chars[char.charCodeAt(0) - 0x80]!);
