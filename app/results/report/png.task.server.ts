import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { fontFiles } from "../../base/pdf/fonts.server.ts";
import { slideSize } from "./slide-size.ts";

let areFontsRegistered = false;

/** A chart as a PNG, in the site's own fonts whatever the machine has. */
export default async function pngOf(svg: string): Promise<Buffer> {
  if (!areFontsRegistered)
    areFontsRegistered = Object.values(fontFiles).every(
      (file) => GlobalFonts.registerFromPath(file) !== null,
    );
  const image = await loadImage(Buffer.from(svg));
  const canvas = createCanvas(slideSize.width, slideSize.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.encode("png");
}
