/** The names in zips that older programs made, which do not say in which character set. */
import iconv from "iconv-lite";
import { decodeFileNames } from "../../../app/elearning/kinds/package/inspection/file-names.ts";
import type { Random } from "./random.ts";

const sets = ["utf8", "cp850", "win1252", "macintosh"];

/** The names of files, and their bytes in one set, with Windows' separator or the usual one. */
export function namesOf(people: string[], { pick }: Random) {
  const expected = people.map((name, at) => `Billeder/${name} ${at}.png`);
  const set = pick(sets);
  const separator = pick(["/", "\\"]);
  const raw = expected.map((name) => iconv.encode(name.replaceAll("/", separator), set));
  return { raw, expected };
}

export const zipNamesRead = (raw: Buffer[]): string[] =>
  decodeFileNames(raw.map((fileNameRaw) => ({ fileNameRaw, extraFields: [] })));
