import { readFile, writeFile } from "node:fs/promises";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Picture } from "./page-content.ts";
import { storeFile } from "../../uploads/stored-files.server.ts";

/** No wider than a page shows them on a high-density screen. */
const maxWidthPixels = 1920;
/** No screen is this many pixels; a small file can claim to be a very large picture. */
const maxPixels = 50_000_000;

/**
 * Redraws an uploaded PNG, JPEG or WebP picture, so that nothing but the picture is stored, under a name of the site's own.
 * Refuses any other file.
 */
export async function storePicture(path: string): Promise<Picture | { refused: "no-picture" }> {
  const bytes = await readFile(path);
  const size = sizeOf(bytes);
  if (!size || size.width * size.height > maxPixels) return { refused: "no-picture" };
  const image = await loadImage(bytes).catch(() => null);
  if (!image?.width || !image.height) return { refused: "no-picture" };
  const width = Math.min(image.width, maxWidthPixels);
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  await writeFile(path, await canvas.encode("webp", 85));
  return { file: await storeFile(path, "webp"), width, height };
}

/** The size in the header of a picture, read before it is decoded; null when it is not PNG, JPEG or WebP. */
function sizeOf(bytes: Buffer): { width: number; height: number } | null {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  if (bytes.length > 24 && bytes.subarray(0, 8).equals(png))
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (
    bytes.length > 30 &&
    bytes.toString("latin1", 0, 4) === "RIFF" &&
    bytes.toString("latin1", 8, 12) === "WEBP"
  )
    return webpSize(bytes);
  if (bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes);
  return null;
}

function webpSize(bytes: Buffer) {
  const kind = bytes.toString("latin1", 12, 16);
  if (kind === "VP8X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === "VP8L") {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** The segments follow one another; the size is in the one that begins the frame. */
function jpegSize(bytes: Buffer) {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const mark = bytes[at + 1]!;
    const frame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (frame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return null;
}
