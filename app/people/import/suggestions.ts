/** What a wrong cell of a list of people most likely means. */
import { closestTo } from "../../base/closest-word.ts";
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
};

/** Without what is copied along from a mail program, and with the full stop that was a comma. */
function mendMail(value: string): string | undefined {
  const inside = /<([^<>]+)>/.exec(value)?.[1] ?? value;
  const mended = inside
    .replace(/^mailto:/i, "")
    .replace(/\s/g, "")
    .replaceAll(",", ".")
    .replace(/[.;]+$/, "");
  const read = mailAddress.safeParse(mended);
  return read.success ? read.data : undefined;
}

const roleWords = Object.keys(roleByWord);

function mendRoles(value: string): string | undefined {
  const words = value
    .toLowerCase()
    .split(/[,;/+&\n]/)
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
