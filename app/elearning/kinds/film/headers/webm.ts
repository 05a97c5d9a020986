/** Reads the tracks of a WebM file (EBML, RFC 8794; Matroska, RFC 9559). An element is its id, its size and its content. */
import type { HeaderReader } from "./header-reader.ts";
import type { FilmHeaders } from "./mp4.ts";
import { playedUnasked } from "./sounds.ts";

/** Positions in the file: where the content begins and ends. */
interface Element {
  id: number;
  from: number;
  /** As the element says. One of unknown size is said to end where what holds it ends. */
  end: number;
  isUnsized: boolean;
}

const ids = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codec: 0x86,
  isEnabled: 0xb9,
  isDefault: 0x88,
};
const videoType = 1;
const soundType = 2;
const defaultTimestampScale = 1_000_000;
const nanosecondsPerSecond = 1e9;

/**
 * The length and codec of the first video track, and the coding of the sound. Refuses a file that is no WebM or has no video track ("no-film"), and one that ends
 * before its segment does ("cut-off"). Throws RangeError when an element is too short, and `TooManyFilmParts`.
 */
export function readWebm(reader: HeaderReader): FilmHeaders {
  const { size } = reader;
  const header = elementAt(reader, 0, size);
  if (header?.id !== ids.header || header.isUnsized || header.end > size) return { refused: "no-film" };
  const docType = childrenOf(reader, header).find(({ id }) => id === ids.docType);
  if (!docType || textOf(reader, docType) !== "webm") return { refused: "no-film" };
  const segment = elementAt(reader, header.end, size);
  if (segment?.id !== ids.segment) return { refused: "no-film" };
  if (segment.end > size) return { refused: "cut-off" };
  let [seconds, tracks]: [number?, Tracks?] = [];
  for (const element of elementsBetween(reader, segment.from, segment.end)) {
    if (element.id === ids.info) seconds ??= secondsOf(reader, element);
    if (element.id === ids.tracks) tracks ??= tracksOf(reader, element);
    // The pictures follow. Those of a recording that was sent while it was made have no size.
    if ((seconds !== undefined && tracks) || element.isUnsized) break;
  }
  const { codec, sounds = [] } = tracks ?? {};
  return codec ? { seconds: seconds ?? 0, codec, sounds: playedUnasked(sounds) } : { refused: "no-film" };
}

/** The element that begins at a position; null when there is none before `end`. */
function elementAt({ read, countPart }: HeaderReader, at: number, end: number): Element | null {
  if (at >= end) return null;
  countPart();
  const head = read(at, 12);
  const idBytes = widthOf(head[0]);
  const sizeBytes = widthOf(head[idBytes]);
  const headBytes = idBytes + sizeBytes;
  if (idBytes > 4 || sizeBytes > 8 || headBytes > head.length) return null;
  let size = head[idBytes]! & (0xff >> sizeBytes);
  let isUnsized = size === 0xff >> sizeBytes;
  for (let byte = idBytes + 1; byte < headBytes; byte++) {
    size = size * 256 + head[byte]!;
    isUnsized &&= head[byte] === 0xff;
  }
  const from = at + headBytes;
  return { id: head.readUIntBE(0, idBytes), from, end: isUnsized ? end : from + size, isUnsized };
}

/** How many bytes a number in EBML takes, as its first byte says; 9 when it says nothing. */
const widthOf = (first = 0): number => Math.clz32(first) - 23;

function* elementsBetween(reader: HeaderReader, from: number, end: number): Generator<Element> {
  for (let at = from; ; ) {
    const element = elementAt(reader, at, end);
    if (!element || element.end > end) return;
    yield element;
    at = element.end;
  }
}

const childrenOf = (reader: HeaderReader, { from, end }: Element): Element[] => [
  ...elementsBetween(reader, from, end),
];

/** Longer than any name of a codec or of a kind of document. */
const maxTextBytes = 64;
const textOf = ({ read }: HeaderReader, { from, end }: Element): string =>
  read(from, Math.min(maxTextBytes, end - from))
    .toString("latin1")
    .split("\0", 1)[0]!;

function integerOf({ read }: HeaderReader, { from, end }: Element): number {
  if (end - from > 8) throw new RangeError("An integer has at most 8 bytes.");
  return Number(`0x${read(from, end - from).toString("hex") || "0"}`);
}

function floatOf({ read }: HeaderReader, { from, end }: Element): number {
  const bytes = read(from, Math.min(8, end - from));
  return bytes.length === 4 ? bytes.readFloatBE(0) : bytes.readDoubleBE(0);
}

/** The stated length; 0 when there is none. */
function secondsOf(reader: HeaderReader, info: Element): number {
  const children = childrenOf(reader, info);
  const duration = children.find(({ id }) => id === ids.duration);
  const scale = children.find(({ id }) => id === ids.timestampScale);
  if (!duration) return 0;
  const nanosecondsPerTick = scale ? integerOf(reader, scale) : defaultTimestampScale;
  return (floatOf(reader, duration) * nanosecondsPerTick) / nanosecondsPerSecond;
}

interface Tracks {
  /** Of the first video track. */
  codec?: string;
  sounds: { codec: string; isEnabled: boolean }[];
}

/** A mark of a track, which holds unless it is 0. */
function isMarked(reader: HeaderReader, children: Element[], mark: number): boolean {
  const element = children.find(({ id }) => id === mark);
  return !element || integerOf(reader, element) !== 0;
}

function tracksOf(reader: HeaderReader, tracks: Element): Tracks {
  const found: Tracks = { sounds: [] };
  for (const entry of elementsBetween(reader, tracks.from, tracks.end)) {
    if (entry.id !== ids.trackEntry) continue;
    const children = childrenOf(reader, entry);
    const type = children.find(({ id }) => id === ids.trackType);
    const codec = children.find(({ id }) => id === ids.codec);
    const kind = type && codec && integerOf(reader, type);
    if (kind === videoType) found.codec ??= textOf(reader, codec!);
    if (kind === soundType)
      found.sounds.push({
        codec: textOf(reader, codec!),
        isEnabled: isMarked(reader, children, ids.isEnabled) && isMarked(reader, children, ids.isDefault),
      });
  }
  return found;
}
