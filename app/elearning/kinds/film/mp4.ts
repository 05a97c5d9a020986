/** Reads the video track of an MP4 (ISO/IEC 14496-12). A box is its length, its name and its content. */
import type { ReadAt } from "./container.ts";

export interface Mp4 {
  seconds: number;
  /** The video codec as the file names it: "avc1", "vp09". */
  codec: string;
}

interface Box {
  name: string;
  body: Buffer;
}

interface Track {
  id: number;
  /** Ticks a second. */
  scale: number;
  codec: string;
}

/** The longest index that is read. */
const maxIndexBytes = 64_000_000;

/**
 * The length and codec of the video track; null when there is none. A film in fragments, as browsers record it, may have no length
 * in its index: then the lengths of its fragments are added up.
 */
export async function readMp4(read: ReadAt, size: number): Promise<Mp4 | null> {
  let index: Box[] | null = null;
  const fragments: Box[][] = [];
  for (let at = 0; at < size; ) {
    const head = await read(at, 16);
    if (head.length < 8) return null;
    const stated = head.readUInt32BE(0);
    const wide = stated === 1 && head.length === 16;
    const length = wide ? Number(head.readBigUInt64BE(8)) : stated === 0 ? size - at : stated;
    const name = head.toString("latin1", 4, 8);
    if (length < 8 || ((name === "moov" || name === "moof") && length > maxIndexBytes)) return null;
    const body = async () => boxesIn(await read(at + (wide ? 16 : 8), length - (wide ? 16 : 8)));
    if (name === "moov") index = await body();
    if (name === "moof") fragments.push(await body());
    at += length;
  }
  const film =
    index &&
    boxesNamed(index, "trak")
      .map(trackOf)
      .find((track) => track !== null);
  if (!index || !film) return null;
  const seconds = secondsInIndex(index) || secondsInFragments(film, index, fragments);
  return seconds > 0 ? { seconds, codec: film.codec } : null;
}

function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at) || bytes.length - at;
    if (length < 8) break;
    boxes.push({ name: bytes.toString("latin1", at + 4, at + 8), body: bytes.subarray(at + 8, at + length) });
    at += length;
  }
  return boxes;
}

const boxesNamed = (boxes: Box[], name: string): Box[][] =>
  boxes.filter((box) => box.name === name).map(({ body }) => boxesIn(body));

/** The content of the box at the end of a path of names, taking the first at each step. */
function boxAt(boxes: Box[], ...path: string[]): Buffer | null {
  const [first, ...rest] = path;
  const found = boxes.find(({ name }) => name === first)?.body;
  return found ? (rest.length > 0 ? boxAt(boxesIn(found), ...rest) : found) : null;
}

/** A number that is 32 bits at `narrow` in version 0 of the box, and 64 bits at `wide` in version 1. */
const readWideNumber = (box: Buffer, narrow: number, wide: number): number =>
  box[0] === 1 ? Number(box.readBigUInt64BE(wide)) : box.readUInt32BE(narrow);
const timescaleOf = (header: Buffer): number => header.readUInt32BE(header[0] === 1 ? 20 : 12);

/** A video track; null when it is another kind of track. */
function trackOf(track: Box[]): Track | null {
  const [head, media, kind] = [
    boxAt(track, "tkhd"),
    boxAt(track, "mdia", "mdhd"),
    boxAt(track, "mdia", "hdlr"),
  ];
  const samples = boxAt(track, "mdia", "minf", "stbl", "stsd");
  if (!head || !media || !samples || kind?.toString("latin1", 8, 12) !== "vide") return null;
  return {
    id: head.readUInt32BE(head[0] === 1 ? 20 : 12),
    scale: timescaleOf(media),
    codec: samples.toString("latin1", 12, 16),
  };
}

/** The length in the index; 0 when it has none. */
function secondsInIndex(index: Box[]): number {
  const [head, fragmented] = [boxAt(index, "mvhd"), boxAt(index, "mvex", "mehd")];
  if (!head) return 0;
  const ticks = readWideNumber(head, 16, 24) || (fragmented ? readWideNumber(fragmented, 4, 4) : 0);
  const unknown = ticks >= 0xff_ff_ff_ff;
  return unknown ? 0 : ticks / timescaleOf(head);
}

/** The lengths of a track's samples in all the fragments, added up. */
function secondsInFragments({ id, scale }: Track, index: Box[], fragments: Box[][]): number {
  const trackDefaults = boxesIn(boxAt(index, "mvex") ?? Buffer.alloc(0)).filter(
    ({ name }) => name === "trex",
  );
  const defaultTicks =
    trackDefaults.find(({ body }) => body.readUInt32BE(4) === id)?.body.readUInt32BE(12) ?? 0;
  let ticks = 0;
  for (const run of fragments.flatMap((fragment) => boxesNamed(fragment, "traf"))) {
    const head = boxAt(run, "tfhd");
    if (!head || head.readUInt32BE(4) !== id) continue;
    const flags = head.readUIntBE(1, 3);
    const headBytes = 8 + (flags & 0x01 ? 8 : 0) + (flags & 0x02 ? 4 : 0);
    const sampleTicks = flags & 0x08 ? head.readUInt32BE(headBytes) : defaultTicks;
    for (const { name, body } of run) if (name === "trun") ticks += ticksOf(body, sampleTicks);
  }
  return ticks / scale;
}

function ticksOf(run: Buffer, sampleTicks: number): number {
  const flags = run.readUIntBE(1, 3);
  const count = run.readUInt32BE(4);
  if (!(flags & 0x100)) return count * sampleTicks;
  const first = 8 + (flags & 0x01 ? 4 : 0) + (flags & 0x04 ? 4 : 0);
  const width = 4 * [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length;
  let ticks = 0;
  for (let sample = 0; sample < count; sample++) ticks += run.readUInt32BE(first + sample * width);
  return ticks;
}
