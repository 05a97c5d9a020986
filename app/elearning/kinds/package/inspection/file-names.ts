/** The names of the files in a zip, in the character set of the program that made it. */
import { type Entry, getFileNameLowLevel } from "yauzl";
import { decodeIn, type OneByteSet } from "../../../../base/text-files/one-byte-sets.ts";
import { oddnessOf } from "../../../../base/text-files/odd-text.ts";

type RawName = Pick<Entry, "fileNameRaw" | "extraFields">;

/** Windows writes the set of MS-DOS; the others are of older programs. */
const unmarkedSets: readonly OneByteSet[] = ["cp850", "win1252", "macintosh"];
/** The flag of a zip that a name is UTF-8, and the additional field with the name in UTF-8. */
const utf8Flag = 0x800;
const unicodePathField = 0x7075;

/**
 * The names in the order of the zip: UTF-8 where they are that, marked or not, else all in the one set in which they have the fewest odd characters.
 * Older Windows programs write backslashes.
 */
export function decodeFileNames(files: RawName[]): string[] {
  const asUtf8 = files.map(unicodeName);
  const unmarked = files.filter((_, at) => asUtf8[at] === null).map(({ fileNameRaw }) => fileNameRaw);
  const set = likelySet(unmarked);
  return files.map(({ fileNameRaw }, at) => (asUtf8[at] ?? decodeIn(set, fileNameRaw)).replaceAll("\\", "/"));
}

function unicodeName({ fileNameRaw, extraFields }: RawName): string | null {
  if (extraFields.some(({ id }) => id === unicodePathField)) {
    const named = getFileNameLowLevel(utf8Flag, fileNameRaw, extraFields, true);
    if (!named.includes("\ufffd")) return named;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    return null;
  }
}

/** As many bytes tell which set it is. */
const sampleBytes = 20_000;

function likelySet(names: Buffer[]): OneByteSet {
  const lines = names.flatMap((name) => [name, Buffer.from("\n")]);
  const sample = Buffer.concat(lines).subarray(0, sampleBytes);
  const sets = unmarkedSets.map((set) => ({ set, oddness: oddnessOf(decodeIn(set, sample)) }));
  return sets.reduce((least, other) => (other.oddness < least.oddness ? other : least)).set;
}
