/** Control characters in a file that is to be text. */

/** At least so many bytes of a text stand to each control character that was pasted along. */
const minBytesPerControl = 100;

/** With more of them than one to so many bytes a file is no text, but a picture or a damaged workbook. */
const minBytesPerControlInText = 20;

/** How many of their places are told. */
const maxPlaces = 5;

const separators = [";", "\t", ","];

/** Whether it has more control characters than a text has, in which there are tabs and line ends; a text has no zero. */
export function hasControlBytes(bytes: Uint8Array): boolean {
  const controls = countControls(bytes);
  return controls * minBytesPerControl > bytes.length || (controls > 0 && bytes.includes(0));
}

/** Where a text has control characters, by line and by cell in it, both from 1; empty for a file that is no text. */
export function controlPlaces(bytes: Uint8Array): { line: number; cell: number }[] {
  if (countControls(bytes) * minBytesPerControlInText > bytes.length) return [];
  const lines = Buffer.from(bytes)
    .toString("latin1")
    .split(/\r\n?|\n/);
  const separator = separators.find((sign) => lines[0]!.includes(sign)) ?? separators[0]!;
  return lines
    .flatMap((text, at) =>
      text
        .split(separator)
        .flatMap((cell, place) => (hasControl(cell) ? { line: at + 1, cell: place + 1 } : [])),
    )
    .slice(0, maxPlaces);
}

const hasControl = (text: string): boolean => countControls(Buffer.from(text, "latin1")) > 0;

const countControls = (bytes: Uint8Array): number =>
  bytes.reduce((count, byte) => count + Number(isControl(byte)), 0);

const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
