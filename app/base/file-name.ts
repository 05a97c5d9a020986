import { asciiLetters } from "./ascii-letters.ts";
import { visibleText } from "./visible-text.ts";

const maxNameChars = 100;

/** What Windows, a disk or a header reads otherwise. */
const unusable = /[/\\:*?"<>|\n]+/g;

/** A file name in ASCII of a text: "Trivselsmåling 1" is "trivselsmaaling-1"; `fallback` where nothing of it is left. */
export const asciiFileName = (text: string, fallback: string): string =>
  asciiLetters(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxNameChars)
    .replace(/^-|-$/g, "") || fallback;

/** The header that names a file: in ASCII, and with all its letters for browsers that read RFC 5987, which all do. */
export function contentDisposition(kind: "inline" | "attachment", ascii: string, name: string): string {
  const whole = visibleText(name)
    .replace(unusable, "-")
    .replace(/^[-.]+/, "");
  const encoded = encodeURIComponent(whole || ascii).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
