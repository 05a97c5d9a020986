/** What a wrong cell of a list of people most likely means. */
import { closestTo } from "../../base/closest-word.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { dayOfNumber } from "../../base/sheets/day-number.ts";
import { findOfficialMunicipality } from "../register/official-municipalities.ts";
import { mailAddress } from "../register/mail-address.ts";
import { type PeopleColumn, roleByWord } from "./person-line.ts";

/** What else municipalities call the roles in their own lists. */
const roleByOtherWord: Record<string, string> = {
  medarbejder: "agent",
  konsulent: "agent",
  borgerkonsulent: "agent",
  sagsbehandler: "agent",
  rådgiver: "agent",
  chef: "leder",
  teamleder: "leder",
  afdelingsleder: "leder",
  souschef: "leder",
  koordinator: "vært",
};

const maxSuggestedChars = 200;

/** What to write instead of a wrong cell; undefined when nothing comes to mind. `members`: the names of the municipalities one can choose. */
export function suggestionFor(
  column: PeopleColumn,
  value: string,
  members: readonly string[],
): string | undefined {
  if (!value || value.length > maxSuggestedChars) return undefined;
  const suggested = suggest[column]?.(value.trim(), members);
  return suggested === value ? undefined : suggested;
}

type Suggest = (value: string, members: readonly string[]) => string | undefined;

const suggest: Partial<Record<PeopleColumn, Suggest>> = {
  mail: mendMail,
  kommune: (value, members) =>
    closestTo(value.replace(/\skommun\w*$/i, ""), members) ??
    members.find(
      (name) => name === findOfficialMunicipality(value.replace(/[^\p{L}\s-]/gu, "").trim())?.name,
    ),
  rolle: mendRoles,
  startdato: (value) => {
    const day = dayOfNumber(value);
    return day ? dayText(new Date(day), "da") : undefined;
  },
};

/** An address among other words. What runs on into it without a blank, or after a full stop, would be a part of it. */
const addressLike =
  /(?<![^\s<>()[\]"':;,=])(?<!\S["'])(?<![._-]\s*)[\p{L}\p{N}._'+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}(?![\p{L}\p{N}@])/gu;
/** Signs of an address as they are mistyped, or written so that no machine finds them. */
const mistyped: [RegExp, string][] = [
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\s*(?:[([](?:at|snabel-?a)[)\]]|\s(?:at|snabel-?a)\s)\s*/i, "@"],
  [/\s*@[\s@]*/g, "@"],
  [/(@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]{4,})*)\s?[.,]\s?(dk|com|eu|org|net|se|no|de|nu)\s*$/iu, "$1.$2"],
];

/** The one address that stands in a cell; undefined when there is none, or several, of which it is not ours to choose. */
function mendMail(value: string): string | undefined {
  const mended = mistyped.reduce((text, [wrong, right]) => text.replace(wrong, right), value);
  const written = mended.match(addressLike) ?? [];
  const read = new Set(written.map((one) => mailAddress.safeParse(one).data));
  const [only] = read;
  return read.size === 1 && written.length === mended.split("@").length - 1 ? only : undefined;
}

const roleWords = Object.keys(roleByWord);

function mendRoles(value: string): string | undefined {
  const words = value
    .toLowerCase()
    .split(/[,;/+&|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const mended = words.map((word) =>
    Object.hasOwn(roleByWord, word)
      ? word
      : Object.hasOwn(roleByOtherWord, word)
        ? roleByOtherWord[word]
        : closestTo(word, roleWords),
  );
  return mended.length > 0 && mended.every((word) => word !== undefined)
    ? [...new Set(mended)].join(", ")
    : undefined;
}
