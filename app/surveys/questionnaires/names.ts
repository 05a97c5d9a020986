/** Names of ours for what people call things: ASCII, short, and none that a programming language has given a meaning. */
import { asciiLetters } from "../../base/ascii-letters.ts";

const maxNameChars = 36;

/** Names that every object has already. */
const isReserved = (name: string) => name in {} || name === "prototype";

/**
 * A name made of a text: "Trives du?" becomes "trives_du", with a number behind it when the name is taken or is an object's own
 * ("constructor"). A text without letters becomes `fallback`.
 */
export function nameFrom(text: string, taken: readonly string[], fallback: string): string {
  const letters = asciiLetters(text)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+/, "")
    .slice(0, maxNameChars)
    .replace(/_$/, "");
  const name = letters || fallback;
  const isFree = (tried: string) => !taken.includes(tried) && !isReserved(tried);
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}_${number}`;
    if (isFree(tried)) return tried;
  }
}
