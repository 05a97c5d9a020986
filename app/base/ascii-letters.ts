import { composed, decomposed } from "./composed.ts";

/** Letters that are no letter of ASCII with a mark, by how they are written in ASCII. */
const written: Record<string, string> = {
  ...{ æ: "ae", ø: "oe", å: "aa", ä: "ae", ö: "oe", ü: "ue", ß: "ss", œ: "oe", þ: "th", ð: "d" },
  ...{ ł: "l", đ: "d", ħ: "h", ı: "i", ŋ: "ng", ŧ: "t", ĸ: "k", ə: "e" },
};

/** The text in small letters, with those of ASCII for other Latin ones: "Łukasz på Ærø" is "lukasz paa aeroe". Other characters stay. */
export function asciiLetters(text: string): string {
  const letters = [...composed(text.toLowerCase())].map((letter) => written[letter] ?? letter);
  return decomposed(letters.join("")).replace(/\p{M}/gu, "");
}
