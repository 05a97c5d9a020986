import { isDrawable } from "../../../app/base/pdf/drawable.ts";

const lastCode = 0xffff;
/** The longest name that can be stored has a few more. */
const nameChars = 180;

/** Every letter that a name may have, in words of ten. */
function allLetters(): string {
  const codes = Array.from({ length: lastCode }, (_, code) => code);
  const letters = codes
    .map((code) => String.fromCharCode(code))
    .filter((character) => /\p{L}/u.test(character) && isDrawable(character));
  return letters.join("").replace(/.{10}/gu, "$& ").trim();
}

/** Names with all letters, and two of which the one spoils the other where a parsed font is used again. */
export function namesOfAllLetters(): string[] {
  const lines = allLetters().match(new RegExp(`.{1,${nameChars}}(?: |$)`, "gu")) ?? [];
  return ["Agnes Hjertensgaard", "Åse Ågesen-Ærø", ...lines.map((line) => line.trim())];
}
