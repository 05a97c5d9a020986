import { readFileSync } from "node:fs";
import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import { type Orientation, swapsSides, uprightTransform } from "./orientation.ts";
import { type PictureRefusal, readPictureHeaders } from "./picture-headers.ts";

/** The picture in the file at a path, and the size that it is made no larger than. */
export interface PictureToRedraw {
  path: string;
  maxWidthPixels: number;
  maxHeightPixels: number;
}

export type RedrawnPicture =
  | { webp: Uint8Array; width: number; height: number }
  | { refused: PictureRefusal };

/**
 * Redraws a PNG, JPEG or WebP picture, so that nothing but the picture is left. Refuses any other file, and one
 * over the limits by its headers, which are read before it is decoded.
 */
export default async function redrawPicture(picture: PictureToRedraw): Promise<RedrawnPicture> {
  const headers = readPictureHeaders(readFileSync(picture.path));
  if ("refused" in headers) return headers;
  const image = await loadImage(headers.decodable).catch(() => null);
  if (!image?.width || !image.height) return { refused: "no-picture" };
  return redraw(image, headers.orientation ?? 1, picture);
}

function redraw(
  image: Image,
  orientation: Orientation,
  { maxWidthPixels, maxHeightPixels }: PictureToRedraw,
): RedrawnPicture {
  const isSwapped = swapsSides(orientation);
  const [fullWidth, fullHeight] = isSwapped ? [image.height, image.width] : [image.width, image.height];
  const scale = Math.min(1, maxWidthPixels / fullWidth, maxHeightPixels / fullHeight);
  const scaled = (side: number) => Math.max(1, Math.round(side * scale));
  const [width, height] = [scaled(fullWidth), scaled(fullHeight)];
  const [drawnWidth, drawnHeight] = isSwapped ? [height, width] : [width, height];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.setTransform(...uprightTransform(orientation, drawnWidth, drawnHeight));
  context.drawImage(image, 0, 0, drawnWidth, drawnHeight);
  const webp = canvas.encodeSync("webp", 85);
  // Their pixels are outside JavaScript's memory, and would stay until the process ends.
  image.src = Buffer.alloc(0);
  canvas.width = 0;
  canvas.height = 0;
  return { webp, width, height };
}
