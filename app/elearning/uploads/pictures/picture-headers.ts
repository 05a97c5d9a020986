/**
 * Reads the headers of PNG, JPEG and WebP pictures, before anything decodes them: a small file can claim to be a very large picture, and
 * one can make a decoder work on it again and again.
 */

import { crc32 } from "node:zlib";
import { type Orientation, orientationIn } from "./orientation.ts";

/** More than a screen or a telephone's camera has: four bytes each are held while it is redrawn. */
export const maxPicturePixels = 25_000_000;
export const maxPictureSidePixels = 16_000;
/** Of a progressive JPEG, all of which is held a second time while it is decoded. */
export const maxProgressivePixels = 10_000_000;
/** The most chunks, segments or scans of a picture's file. A progressive JPEG has about ten scans. */
export const maxPictureParts = 20_000;
export const maxPictureScans = 64;
/** Of DEFLATE, by which a PNG is packed. */
const maxUnpackedBytesPerByte = 1032;

/**
 * Why a file is not taken as a picture. "cut-off": a part is missing or damaged; "too-many-pixels", "progressive": by its header, more
 * than the limits allow; "too-many-parts": its file is divided into more parts or scans than are read.
 */
export type PictureRefusal =
  | "no-picture"
  | "cut-off"
  | "animated"
  | "too-many-pixels"
  | "progressive"
  | "too-many-parts";

/** Its size in pixels, the part of the file that is to be decoded, and how that is to be turned where the decoder does not do it. */
export type PictureHeaders =
  | { width: number; height: number; decodable: Buffer; orientation?: Orientation }
  | { refused: PictureRefusal };

/** The size of a picture, and what of its file has to be decoded to draw it. Refuses what is no still picture within the limits. */
export function readPictureHeaders(bytes: Buffer): PictureHeaders {
  const found = readByKind(bytes);
  if ("refused" in found) return found;
  const { width, height } = found;
  if (width === 0 || height === 0) return { refused: "no-picture" };
  const tooLarge = Math.max(width, height) > maxPictureSidePixels || width * height > maxPicturePixels;
  return tooLarge ? { refused: "too-many-pixels" } : found;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function readByKind(bytes: Buffer): PictureHeaders {
  try {
    if (bytes.subarray(0, 8).equals(pngSignature)) return readPng(bytes);
    if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP")
      return readWebp(bytes);
    return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? readJpeg(bytes) : { refused: "no-picture" };
  } catch (error) {
    if (error instanceof RangeError) return { refused: "cut-off" };
    throw error;
  }
}

/** The chunks that draw the picture; texts and other additions, which can be packed hard, are left out. */
const drawnPngChunks = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "IDAT", "IEND"];
const pngChannels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function readPng(bytes: Buffer): PictureHeaders {
  if (bytes.length < 33 || bytes.toString("latin1", 12, 16) !== "IHDR") return { refused: "no-picture" };
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const drawn: Buffer[] = [pngSignature];
  let packedBytes = 0;
  let name = "";
  let orientation: Orientation | undefined;
  for (let [at, parts] = [8, 1]; name !== "IEND"; parts++) {
    if (parts > maxPictureParts) return { refused: "too-many-parts" };
    const length = bytes.readUInt32BE(at);
    name = bytes.toString("latin1", at + 4, at + 8);
    if (name === "acTL") return { refused: "animated" };
    if (at + 12 + length > bytes.length) return { refused: "cut-off" };
    if (name === "IDAT") packedBytes += length;
    if (name === "eXIf") orientation = orientationIn(bytes.subarray(at + 8, at + 8 + length));
    const end = at + 12 + length;
    if (drawnPngChunks.includes(name)) {
      if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
        return { refused: "cut-off" };
      drawn.push(bytes.subarray(at, end));
    }
    at = end;
  }
  const bitsPerPixel = bytes[24]! * (pngChannels[bytes[25]!] ?? 0);
  const unpackedBytes = height * (1 + Math.ceil((width * bitsPerPixel) / 8));
  if (unpackedBytes > packedBytes * maxUnpackedBytesPerByte && width * height <= maxPicturePixels)
    return { refused: "cut-off" };
  return { width, height, decodable: Buffer.concat(drawn), ...(orientation && { orientation }) };
}

const sizeMarks = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const progressiveMarks = [0xc2, 0xc6, 0xca, 0xce];
const [scanMark, endMark] = [0xda, 0xd9];

/** The segments follow one another up to the mark of the end; a scan's pixels follow its segment. */
function readJpeg(bytes: Buffer): PictureHeaders {
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  for (let [at, parts] = [2, 1]; ; parts++) {
    if (parts > maxPictureParts || scans > maxPictureScans) return { refused: "too-many-parts" };
    // A mark may have any number of these before it.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (bytes.readUInt8(at) !== 0xff) return { refused: "no-picture" };
    const mark = bytes.readUInt8(at + 1);
    if (mark === endMark) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (sizeMarks.includes(mark)) {
      if (size) return { refused: "no-picture" };
      size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
      if (progressiveMarks.includes(mark) && size.width * size.height > maxProgressivePixels)
        return { refused: "progressive" };
    }
    if (mark === scanMark) scans += 1;
    at = mark === scanMark ? endOfScan(bytes, end) : end;
  }
  return size && scans > 0 ? { ...size, decodable: bytes } : { refused: "no-picture" };
}

/** Where the next mark is: within a scan, 0xff is followed by 0, by a mark that restarts it, or by another 0xff. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** A WebP file is a sequence of chunks; the size is in its picture, and in the extended header before it. */
function readWebp(bytes: Buffer): PictureHeaders {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return { refused: "cut-off" };
  let [width, height, pictures] = [0, 0, 0];
  for (let [at, parts] = [12, 1]; at + 8 <= end; parts++) {
    if (parts > maxPictureParts) return { refused: "too-many-parts" };
    const name = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return { refused: "cut-off" };
    if (name === "ANIM" || name === "ANMF") return { refused: "animated" };
    const size = webpSize(name, bytes.subarray(at + 8, at + 8 + length));
    if (size) [width, height] = [Math.max(width, size[0]), Math.max(height, size[1])];
    if (name === "VP8 " || name === "VP8L") pictures += 1;
    at += 8 + length + (length % 2);
  }
  return pictures === 1 ? { width, height, decodable: bytes } : { refused: "no-picture" };
}

function webpSize(name: string, chunk: Buffer): [number, number] | null {
  if (name === "VP8X") return [chunk.readUIntLE(4, 3) + 1, chunk.readUIntLE(7, 3) + 1];
  if (name === "VP8 ") return [chunk.readUInt16LE(6) & 0x3fff, chunk.readUInt16LE(8) & 0x3fff];
  if (name !== "VP8L") return null;
  const bits = chunk.readUInt32LE(1);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}
