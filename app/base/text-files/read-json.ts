import { composed } from "../composed.ts";
import { isModestJson } from "../json-limits.ts";
import { visibleText } from "../visible-text.ts";
import { decodeText, lostLetter } from "./decode-text.ts";
import { repairTwiceEncoded } from "./odd-text.ts";

/** Why a file is not read as JSON: no text, letters that a program has lost, over a limit (see json-limits.ts), or something else than JSON. */
export type JsonRefusal = "unreadable" | "lost-letters" | "too-many-values" | "no-json";

/**
 * A file of JSON as programs save it, in any of the character sets that `decodeText` reads, also where letters that were encoded twice are written
 * as escapes. Its texts are composed, and without what cannot be seen.
 */
export function readJsonFile(bytes: Uint8Array): { json: unknown } | { refused: JsonRefusal } {
  const decoded = decodeText(bytes)?.replace(/^\ufeff+/, "");
  if (decoded === undefined) return { refused: "unreadable" };
  if (!isModestJson(Buffer.from(decoded))) return { refused: "too-many-values" };
  const text = withoutEscapedLetters(decoded);
  if (text.includes(lostLetter)) return { refused: "lost-letters" };
  try {
    return { json: JSON.parse(text, (_, value) => (typeof value === "string" ? cleaned(value) : value)) };
  } catch {
    return { refused: "no-json" };
  }
}

/** Whether a file begins as JSON does, whatever character set it is in. */
export const beginsAsJson = (bytes: Uint8Array): boolean =>
  /^\ufeff*\s*(?:\{|\[\s*["[{\]])/.test(decodeText(bytes.subarray(0, 400)) ?? "");

const cleaned = (text: string): string => visibleText(composed(text));

/** JSON with its letters outside ASCII as themselves, where they are written as escapes; put right where they were encoded twice. */
function withoutEscapedLetters(json: string): string {
  let count = 0;
  const text = json.replace(/\\(?:u([0-9a-f]{4})|.)/gi, (written, hex?: string) => {
    const code = Number.parseInt(hex ?? "0", 16);
    if (code < 0x80) return written;
    count++;
    return String.fromCharCode(code);
  });
  return count > 0 ? repairTwiceEncoded(text) : json;
}
