/** Pictures that are too much for what redraws them, each made when needed. */
import { readFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { createCanvas } from "@napi-rs/canvas";
import { type HostileFile, littleEndian, nothing, number, repeated, word } from "./bytes.ts";

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG. */
export function chunk(name: string, content = nothing(0)): Buffer {
  const named = Buffer.concat([word(name), content]);
  return Buffer.concat([number(content.length), named, number(crc32(named))]);
}

/** A header of colours of 8 bits each. */
const pngHeader = (width: number, height: number) =>
  chunk("IHDR", Buffer.concat([number(width), number(height), Buffer.from([8, 2, 0, 0, 0])]));

/** A grey PNG that states its size truly, with other chunks before its pixels. */
export const png = (width: number, height: number, ...before: Buffer[]): Buffer =>
  Buffer.concat([
    pngSignature,
    pngHeader(width, height),
    ...before,
    chunk("IDAT", deflateSync(Buffer.alloc(height * (1 + 3 * width), 0), { level: 1 })),
    chunk("IEND"),
  ]);

/** A PNG that states another size than its pixels have. */
const lyingPng = (width: number, height: number, pixels: Buffer) =>
  Buffer.concat([pngSignature, pngHeader(width, height), chunk("IDAT", pixels), chunk("IEND")]);

const jpeg = (width = 64, height = 64): Buffer => createCanvas(width, height).toBuffer("image/jpeg");

/** A JPEG with its size replaced in its header. */
function jpegOfSize(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg());
  const at = [0xc0, 0xc1, 0xc2].map((mark) => bytes.indexOf(Buffer.from([0xff, mark]))).find((at) => at > 0)!;
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

/** A JPEG whose scan comes again and again, as in a progressive one. */
function jpegOfScans(scans: number): Buffer {
  const bytes = jpeg();
  const scan = bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xda])), bytes.length - 2);
  return Buffer.concat([
    bytes.subarray(0, bytes.length - 2),
    repeated(scan, scans - 1),
    bytes.subarray(bytes.length - 2),
  ]);
}

const webpChunk = (name: string, content: Buffer) =>
  Buffer.concat([word(name), littleEndian(content.length, 4), content, nothing(content.length % 2)]);
const webp = (...chunks: Buffer[]): Buffer => {
  const content = Buffer.concat([word("WEBP"), ...chunks]);
  return Buffer.concat([word("RIFF"), littleEndian(content.length, 4), content]);
};
/** The extended header of a WebP picture: flags, and the size less one in 3 bytes each. */
const extended = (flags: number, width: number, height: number) => {
  const content = Buffer.alloc(10);
  content[0] = flags;
  content.writeUIntLE(width - 1, 4, 3);
  content.writeUIntLE(height - 1, 7, 3);
  return webpChunk("VP8X", content);
};
const stillWebp = () => readFileSync("db/demo/films/skaerm.webp");
const stillChunk = () => stillWebp().subarray(12);

/** As many pixels as a picture may have, packed into some ten thousand bytes. */
export const pictureWithMostPixels = (): Buffer => png(5000, 5000);

export const hostilePictures: HostileFile[] = [
  {
    what: "a PNG of a megabyte that says it has 30,000 by 30,000 pixels",
    make: () => lyingPng(30_000, 30_000, nothing(1_000_000)),
    refused: "too-many-pixels",
  },
  {
    what: "a PNG of one row of 25 million pixels",
    make: () => lyingPng(25_000_000, 1, nothing(100_000)),
    refused: "too-many-pixels",
  },
  {
    what: "a PNG with fewer pixels than it says",
    make: () => lyingPng(5000, 5000, deflateSync(nothing(1000))),
    refused: "cut-off",
  },
  {
    what: "a PNG of a hundred thousand chunks",
    make: () => png(8, 8, repeated(chunk("tEXt"), 100_000)),
    refused: "too-many-parts",
  },
  {
    what: "a PNG with a chunk longer than the file",
    make: () => Buffer.concat([pngSignature, pngHeader(8, 8), number(0xffffffff), word("IDAT")]),
    refused: "cut-off",
  },
  { what: "a PNG that moves", make: () => png(8, 8, chunk("acTL", nothing(8))), refused: "animated" },
  { what: "a PNG cut off in its pixels", make: () => png(800, 800).subarray(0, -20), refused: "cut-off" },
  { what: "a PNG of no width", make: () => lyingPng(0, 100, nothing(100)), refused: "no-picture" },
  {
    what: "a JPEG that says it has 65,500 by 65,500 pixels",
    make: () => jpegOfSize(65_500, 65_500),
    refused: "too-many-pixels",
  },
  {
    what: "a progressive JPEG that is held twice while it is decoded",
    make() {
      const bytes = jpegOfSize(4000, 4000);
      bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc2;
      return bytes;
    },
    refused: "progressive",
  },
  { what: "a JPEG of ten thousand scans", make: () => jpegOfScans(10_000), refused: "too-many-parts" },
  {
    what: "a JPEG of two sizes",
    make: () => {
      const bytes = jpeg();
      const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
      const end = frame + 2 + bytes.readUInt16BE(frame + 2);
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(frame)]);
    },
    refused: "no-picture",
  },
  {
    what: "a JPEG of a million marks",
    make: () =>
      Buffer.concat([Buffer.from([0xff, 0xd8]), repeated(Buffer.from([0xff, 0xe0, 0, 2]), 1_000_000)]),
    refused: "too-many-parts",
  },
  { what: "a JPEG cut off in its pixels", make: () => jpeg(800, 800).subarray(0, -100), refused: "cut-off" },
  {
    what: "a WebP that moves",
    make: () => webp(extended(2, 64, 64), webpChunk("ANIM", nothing(6))),
    refused: "animated",
  },
  {
    what: "a WebP that says it has 16 million by 16 million pixels",
    make: () => webp(extended(0, 2 ** 24, 2 ** 24), stillChunk()),
    refused: "too-many-pixels",
  },
  {
    what: "a WebP of a million chunks",
    make: () => webp(repeated(webpChunk("JUNK", nothing(0)), 1_000_000), stillChunk()),
    refused: "too-many-parts",
  },
  { what: "a WebP of two pictures", make: () => webp(stillChunk(), stillChunk()), refused: "no-picture" },
  { what: "a WebP cut off in its pixels", make: () => stillWebp().subarray(0, 3000), refused: "cut-off" },
];
