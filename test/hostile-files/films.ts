/** Films that are too much for what reads their headers, each made when needed. */
import { readFileSync } from "node:fs";
import { maxFilmParts } from "../../app/elearning/kinds/film/headers/header-reader.ts";
import { box, mp4, mp4Parts } from "../elearning/sample-mp4.ts";
import { type HostileFile, nothing, number, repeated, word } from "./bytes.ts";

const emptyBox = box("free");
const { start, index } = mp4Parts();

/** A box that says another length than it has. */
const lyingBox = (name: string, length: number, content: Buffer) =>
  Buffer.concat([number(length), word(name), content]);
/** A box whose length is said in 64 bits. */
const wideBox = (name: string, length: bigint, content = nothing(0)) => {
  const wide = Buffer.alloc(8);
  wide.writeBigUInt64BE(length);
  return Buffer.concat([number(1), word(name), wide, content]);
};

function nested(name: string, depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, at) =>
    Buffer.concat([number((depth - at) * 8), word(name)]),
  );
  return Buffer.concat(heads);
}

/** As long as a film may be divided, and so it is taken. */
export const filmWithMostParts = (): Buffer =>
  Buffer.concat([start, index, repeated(emptyBox, maxFilmParts - 100)]);

const fragmented = (samples: number) => {
  const run = box("trun", number(0x100), number(samples), repeated(number(1000), samples));
  return box("moof", box("traf", box("tfhd", number(0), number(1)), run));
};

/** WebM: an element is its id, its size in 8 bytes, and its content. */
const element = (id: number, content: Buffer, size: number | "unknown" = content.length) => {
  const idBytes = Math.ceil((32 - Math.clz32(id)) / 8);
  const sizeBytes =
    size === "unknown"
      ? Buffer.alloc(8, 0xff).fill(1, 0, 1)
      : Buffer.concat([number(1, 1), number(0, 1), number(size, 6)]);
  return Buffer.concat([number(id, idBytes), sizeBytes, content]);
};
const webmStart = element(0x1a45dfa3, element(0x4282, word("webm")));
const segment = (content: Buffer, size?: number | "unknown") =>
  Buffer.concat([webmStart, element(0x18538067, content, size)]);
const real = (length: number) => {
  const written = Buffer.alloc(8);
  written.writeDoubleBE(length);
  return written;
};
const webmInfo = (length = 12_000) => element(0x1549a966, element(0x4489, real(length)));
/** A track of a WebM film: 1 is picture, 2 is sound. */
export const webmTrack = (type: 1 | 2, codec: string): Buffer =>
  element(0xae, Buffer.concat([element(0x83, number(type, 1)), element(0x86, word(codec))]));

/** A WebM film, of a length in milliseconds, with tracks beside its picture, and what comes before them. */
export const webm = (length?: number, tracks = nothing(0), before = nothing(0)): Buffer =>
  segment(
    Buffer.concat([
      webmInfo(length),
      before,
      element(0x1654ae6b, Buffer.concat([tracks, webmTrack(1, "V_VP9")])),
    ]),
  );

export const hostileFilms: HostileFile[] = [
  {
    what: "an MP4 of three million empty boxes",
    make: () => Buffer.concat([start, repeated(emptyBox, 3_000_000), index]),
    refused: "too-many-parts",
  },
  {
    what: "an MP4 with three million empty boxes in its index",
    make: () => Buffer.concat([start, box("moov", repeated(emptyBox, 3_000_000))]),
    refused: "too-many-parts",
  },
  {
    what: "an MP4 with a million tracks",
    make: () => Buffer.concat([start, box("moov", repeated(box("trak", box("mdia")), 1_000_000))]),
    refused: "too-many-parts",
  },
  {
    what: "an MP4 whose boxes are nested a hundred thousand deep",
    make: () => Buffer.concat([start, nested("moov", 100_000)]),
    refused: "no-film",
  },
  {
    what: "an MP4 with a box of length 0 in the middle",
    make: () => Buffer.concat([start, lyingBox("free", 0, nothing(0)), index]),
    refused: "cut-off",
  },
  {
    what: "an MP4 with a box shorter than its own head",
    make: () => Buffer.concat([start, lyingBox("free", 7, nothing(100)), index]),
    refused: "no-film",
  },
  {
    what: "an MP4 with a box of 64 bits and length 0",
    make: () => Buffer.concat([start, wideBox("free", 0n, nothing(100)), index]),
    refused: "no-film",
  },
  {
    what: "an MP4 with a box of 2^63 bytes",
    make: () => Buffer.concat([start, index, wideBox("mdat", 2n ** 63n, nothing(100))]),
    refused: "cut-off",
  },
  {
    what: "an MP4 whose index says that it is longer than the file",
    make: () => Buffer.concat([start, lyingBox("moov", 0xffffffff, index)]),
    refused: "cut-off",
  },
  {
    what: "an MP4 whose boxes are longer than what holds them",
    make: () => Buffer.concat([start, box("moov", lyingBox("trak", 0x7fffffff, nothing(100)))]),
    refused: "no-film",
  },
  {
    what: "an MP4 of eleven million samples",
    make: () =>
      Buffer.concat([
        start,
        mp4Parts({ seconds: 0, fragments: 1 }).index,
        repeated(fragmented(1_000_000), 11),
      ]),
    refused: "too-many-samples",
  },
  {
    what: "an MP4 that says it has four billion samples in a few bytes",
    make: () =>
      Buffer.concat([
        start,
        mp4Parts({ seconds: 0, fragments: 1 }).index,
        box(
          "moof",
          box("traf", box("tfhd", number(0), number(1)), box("trun", number(0x100), number(0xffffffff))),
        ),
      ]),
    refused: "no-film",
  },
  {
    what: "an MP4 that says it lasts for years",
    make: () => mp4({ seconds: 4_000_000 }),
    refused: "too-long",
  },
  {
    what: "an MP4 with no ticks a second",
    make: () => mp4({ seconds: 12, scale: 0 }),
    refused: "too-long",
  },
  {
    what: "an MP4 whose sound has a million boxes",
    make: () => mp4({ sounds: [box("mp4a", nothing(28), repeated(emptyBox, 1_000_000))] }),
    refused: "too-many-parts",
  },
  {
    what: "an MP4 whose sound has a description that never ends",
    make: () =>
      mp4({ sounds: [box("mp4a", nothing(28), box("esds", nothing(4), Buffer.alloc(1000, 0x83)))] }),
    refused: "sound",
  },
  { what: "an MP4 cut off in its index", make: () => mp4().subarray(0, 200), refused: "cut-off" },
  {
    what: "a WebM of a million empty elements",
    make: () => webm(12_000, nothing(0), repeated(element(0xec, nothing(0)), 1_000_000)),
    refused: "too-many-parts",
  },
  {
    what: "a WebM with a million empty tracks",
    make: () => segment(element(0x1654ae6b, repeated(element(0xae, nothing(0)), 1_000_000))),
    refused: "too-many-parts",
  },
  {
    what: "a WebM with a name of 2^47 bytes",
    make: () => segment(element(0x1549a966, element(0x4489, nothing(8), 2 ** 47))),
    refused: "no-film",
  },
  {
    what: "a WebM that says it is longer than the file",
    make: () => segment(webmInfo(), 2 ** 47),
    refused: "cut-off",
  },
  {
    what: "a WebM of unknown size with nothing in it",
    make: () => segment(repeated(element(0x1f43b675, nothing(0), "unknown"), 1000), "unknown"),
    refused: "no-film",
  },
  { what: "a WebM that says it lasts for years", make: () => webm(1e15), refused: "too-long" },
  { what: "a WebM without a length", make: () => webm(0), refused: "no-length" },
  {
    what: "a WebM cut off in the middle",
    make: () => {
      const clip = readFileSync("db/demo/films/muni.webm");
      return clip.subarray(0, clip.length >> 1);
    },
    refused: "cut-off",
  },
];
