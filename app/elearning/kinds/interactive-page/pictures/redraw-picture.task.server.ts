import { readFileSync } from "node:fs";
import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { type PictureRefusal, readPictureHeaders } from "./picture-headers.ts";

/** No wider than a page shows them on a high-density screen; higher than any screen. */
const maxWidthPixels = 1920;
const maxHeightPixels = 8000;

export type RedrawnPicture =
  | { webp: Uint8Array; width: number; height: number }
  | { refused: PictureRefusal };

/**
 * Redraws the PNG, JPEG or WebP picture in the file at a path, so that nothing but the picture is left. Refuses any other file, and one
 * over the limits by its headers, which are read before it is decoded.
 */
export default async function redrawPicture(path: string): Promise<RedrawnPicture> {
  const headers = readPictureHeaders(readFileSync(path));
  if ("refused" in headers) return headers;
  const image = await loadImage(headers.decodable).catch(() => null);
  if (!image?.width || !image.height) return { refused: "no-picture" };
  return redraw(image);
}

function redraw(image: Image): RedrawnPicture {
  const scale = Math.min(1, maxWidthPixels / image.width, maxHeightPixels / image.height);
  const [width, height] = [image.width, image.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  const webp = canvas.encodeSync("webp", 85);
  // Their pixels are outside JavaScript's memory, and would stay until the process ends.
  image.src = Buffer.alloc(0);
  canvas.width = 0;
  canvas.height = 0;
  return { webp, width, height };
}
