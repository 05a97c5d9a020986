/** Reads the tracks of an MP4 (ISO/IEC 14496-12). */
import type { HeaderReader } from "./header-reader.ts";
import { type Box, boxesBetween, boxesIn, boxNamed, bytesOf } from "./mp4-boxes.ts";
import { mp4PictureOf } from "./mp4-picture.ts";
import { mp4SoundOf } from "./mp4-sound.ts";
import { playedUnasked } from "./sounds.ts";

/** A length of 0 is one that the file does not state. */
export type FilmHeaders =
  | {
      seconds: number;
      codec: string;
      /** The coding of the sound that a browser plays unasked, in the words of the kind of file (`playedUnasked`). */
      sounds: string[];
    }
  | { refused: "no-film" | "cut-off" };

interface Track {
  kind: string;
  id: number;
  isEnabled: boolean;
  /** Ticks a second. */
  scale: number;
  codec: string;
}

/**
 * The length and codec of the first video track, and the coding of the sound. A film in fragments, as browsers record it, may have no length in its index: then
 * the lengths of its fragments are added up. Refuses a file without a video track ("no-film"), and one that ends before its boxes
 * do or has no index ("cut-off"). Throws RangeError when a box is too short for what it must hold, and `TooManyFilmParts`.
 */
export function readMp4(reader: HeaderReader): FilmHeaders {
  const { size } = reader;
  const kept: Box[] = [];
  let reached = 0;
  for (const box of boxesBetween(reader, 0, size)) {
    reached = box.statedEnd;
    if (box.name === "moov" || box.name === "moof") kept.push(box);
  }
  if (size - reached >= 8) return { refused: "no-film" };
  const index = kept.find(({ name }) => name === "moov");
  if (reached !== size || !index) return { refused: "cut-off" };
  const inIndex = boxesIn(reader, index);
  const tracks = tracksIn(reader, inIndex);
  const track = tracks.find(({ kind }) => kind === "vide");
  if (!track) return { refused: "no-film" };
  const seconds =
    secondsInIndex(reader, inIndex) ||
    secondsInFragments(
      reader,
      track,
      inIndex,
      kept.filter(({ name }) => name === "moof"),
    );
  const sounds = playedUnasked(tracks.filter(({ kind }) => kind === "soun"));
  return { seconds, codec: track.codec, sounds };
}

/** A number that is 32 bits at `narrow` in version 0 of the box, and 64 bits at `wide` in version 1. */
const readWideNumber = (box: Buffer, narrow: number, wide: number): number =>
  box[0] === 1 ? Number(box.readBigUInt64BE(wide)) : box.readUInt32BE(narrow);
const readAfterDates = (box: Buffer): number => box.readUInt32BE(box[0] === 1 ? 20 : 12);

/** The tracks of picture and sound that say how they are coded. */
const tracksIn = (reader: HeaderReader, index: Box[]): Track[] =>
  index.filter(({ name }) => name === "trak").flatMap((box) => trackOf(reader, boxesIn(reader, box)) ?? []);

function trackOf(reader: HeaderReader, track: Box[]): Track | null {
  const inMedia = boxesIn(reader, boxNamed(track, "mdia"));
  const tables = boxesIn(reader, boxNamed(boxesIn(reader, boxNamed(inMedia, "minf")), "stbl"));
  const [head, media] = [boxNamed(track, "tkhd"), boxNamed(inMedia, "mdhd")];
  const [handler, samples] = [boxNamed(inMedia, "hdlr"), boxNamed(tables, "stsd")];
  if (!head || !media || !samples || !handler) return null;
  const kind = bytesOf(reader, handler, 12).toString("latin1", 8, 12);
  if (kind !== "vide" && kind !== "soun") return null;
  const header = bytesOf(reader, head, 24);
  return {
    kind,
    id: readAfterDates(header),
    isEnabled: (header[3]! & 1) === 1,
    scale: readAfterDates(bytesOf(reader, media, 24)),
    codec: kind === "soun" ? mp4SoundOf(reader, tables) : mp4PictureOf(reader, samples),
  };
}

/** The length in the index; 0 when it has none. */
function secondsInIndex(reader: HeaderReader, index: Box[]): number {
  const head = boxNamed(index, "mvhd");
  if (!head) return 0;
  const header = bytesOf(reader, head, 32);
  const fragmented = boxNamed(boxesIn(reader, boxNamed(index, "mvex")), "mehd");
  const ticks =
    readWideNumber(header, 16, 24) ||
    (fragmented ? readWideNumber(bytesOf(reader, fragmented, 12), 4, 4) : 0);
  const unknown = ticks >= 0xff_ff_ff_ff;
  return unknown ? 0 : ticks / readAfterDates(header);
}

/** The lengths of a track's samples in all the fragments, added up. */
function secondsInFragments(
  reader: HeaderReader,
  { id, scale }: Track,
  index: Box[],
  fragments: Box[],
): number {
  const defaults = boxesIn(reader, boxNamed(index, "mvex"))
    .filter(({ name }) => name === "trex")
    .map((box) => bytesOf(reader, box, 16))
    .find((bytes) => bytes.readUInt32BE(4) === id);
  const defaultTicks = defaults?.readUInt32BE(12) ?? 0;
  let ticks = 0;
  for (const fragment of fragments)
    for (const part of boxesIn(reader, fragment))
      if (part.name === "traf") ticks += ticksOfRuns(reader, boxesIn(reader, part), id, defaultTicks);
  return ticks / scale;
}

/** The ticks of a track's runs in one fragment; 0 when they are another track's. */
function ticksOfRuns(reader: HeaderReader, boxes: Box[], id: number, defaultTicks: number): number {
  const headBox = boxNamed(boxes, "tfhd");
  if (!headBox) return 0;
  const head = bytesOf(reader, headBox, 32);
  if (head.readUInt32BE(4) !== id) return 0;
  const flags = head.readUIntBE(1, 3);
  const headBytes = 8 + (flags & 0x01 ? 8 : 0) + (flags & 0x02 ? 4 : 0);
  const sampleTicks = flags & 0x08 ? head.readUInt32BE(headBytes) : defaultTicks;
  return boxes
    .filter(({ name }) => name === "trun")
    .reduce((ticks, run) => ticks + ticksOfRun(reader, run, sampleTicks), 0);
}

function ticksOfRun(reader: HeaderReader, run: Box, sampleTicks: number): number {
  const head = bytesOf(reader, run, 8);
  const flags = head.readUIntBE(1, 3);
  const count = head.readUInt32BE(4);
  if (!(flags & 0x100)) return count * sampleTicks;
  const first = run.from + 8 + (flags & 0x01 ? 4 : 0) + (flags & 0x04 ? 4 : 0);
  const width = 4 * [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length;
  if (first + count * width > run.end) throw new RangeError("A run holds fewer samples than it says.");
  reader.countSamples(count);
  let ticks = 0;
  for (let sample = 0; sample < count; sample++)
    ticks += reader.read(first + sample * width, 4).readUInt32BE(0);
  return ticks;
}
