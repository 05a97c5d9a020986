/** How the sound of an MP4 is coded (ISO/IEC 14496-12 and 14496-1, and QuickTime's older forms of them). */
import type { HeaderReader } from "./header-reader.ts";
import { type Box, boxesBetween, boxesIn, boxNamed, bytesOf } from "./mp4-boxes.ts";

/** What stands before the boxes of an entry: in QuickTime's first and second version, more. */
const entryHeadBytes = [28, 44, 64];
/** The most bytes that are read of what describes the coding. */
const maxDescriptionBytes = 64;

/** The numbers under which MP3 is found, with its two elders, which few browsers play. */
const mpegSound = ["69", "6b"];

/**
 * The coding of a track's sound, from the first entry of its table of samples: the entry's name, and for "mp4a", which is many codings, the numbers of the object
 * and, in MPEG-4's own sound, of the kind of AAC: "mp4a.40.2". Sound that goes under MP3's number and is none is "mp2".
 */
export function mp4SoundOf(reader: HeaderReader, tables: Box[]): string {
  const samples = boxNamed(tables, "stsd");
  const [entry] = samples ? boxesBetween(reader, samples.from + 8, samples.end) : [];
  if (!entry) return "";
  if (entry.name !== "mp4a") return entry.name;
  const version = bytesOf(reader, entry, 10)[9] ?? 0;
  const inside = [...boxesBetween(reader, entry.from + (entryHeadBytes[version] ?? 28), entry.end)];
  const description = boxNamed(inside, "esds") ?? boxNamed(boxesIn(reader, boxNamed(inside, "wave")), "esds");
  if (!description) return "mp4a";
  const object = objectOf(bytesOf(reader, description, maxDescriptionBytes));
  return mpegSound.includes(object) && !isLayer3(reader, tables) ? "mp2" : `mp4a.${object}`;
}

/** Whether the first sample is MP3, as its own head says (ISO/IEC 11172-3, 2.4.2.3); true also where the index does not tell where it is. */
function isLayer3(reader: HeaderReader, tables: Box[]): boolean {
  const chunks = boxNamed(tables, "stco") ?? boxNamed(tables, "co64");
  if (!chunks) return true;
  const bytes = bytesOf(reader, chunks, 16);
  if (bytes.length < 16 && (chunks.name === "co64" || bytes.length < 12)) return true;
  if (bytes.readUInt32BE(4) === 0) return true;
  const at = chunks.name === "co64" ? Number(bytes.readBigUInt64BE(8)) : bytes.readUInt32BE(8);
  const [first, second = 0] = at + 2 <= reader.size ? reader.read(at, 2) : [];
  if (first !== 0xff || second >> 5 !== 7) return true;
  return ((second >> 1) & 3) === 1;
}

/** The object that a description names, as codecs are written: "40.2", "6b". */
function objectOf(bytes: Buffer): string {
  const stream = contentOf(bytes, 4, 0x03);
  if (stream === null) return "";
  const flags = bytes[stream + 2] ?? 0;
  const options =
    (flags & 0x80 ? 2 : 0) + (flags & 0x40 ? 1 + (bytes[stream + 3] ?? 0) : 0) + (flags & 0x20 ? 2 : 0);
  const decoder = contentOf(bytes, stream + 3 + options, 0x04);
  const object = decoder === null ? undefined : bytes[decoder];
  if (decoder === null || object === undefined) return "";
  const special = contentOf(bytes, decoder + 13, 0x05);
  if (object !== 0x40 || special === null) return object.toString(16);
  const [first = 0, second = 0] = bytes.subarray(special, special + 2);
  const kind = first >> 3 === 31 ? 32 + ((first & 7) << 3) + (second >> 5) : first >> 3;
  return `40.${kind}`;
}

/** Where the content of a descriptor begins; null when another stands there. Its length takes one to four bytes. */
function contentOf(bytes: Buffer, at: number, tag: number): number | null {
  if (bytes[at] !== tag) return null;
  let from = at + 1;
  while ((bytes[from] ?? 0) & 0x80) from++;
  return from + 1;
}
