/** What is read of a picture before it is decoded, and what becomes of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadImage } from "@napi-rs/canvas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPictureHeaders } from "../../app/elearning/uploads/pictures/picture-headers.ts";
import redrawPicture from "../../app/elearning/uploads/pictures/redraw-picture.task.server.ts";
import { hostilePictures, pictureWithMostPixels, png } from "../hostile-files/pictures.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-picture-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const redraw = (bytes: Buffer) => {
  const path = join(folder, "billede");
  writeFileSync(path, bytes);
  return redrawPicture({ path, maxWidthPixels: 1920, maxHeightPixels: 8000 });
};

describe("a picture", () => {
  it.each(hostilePictures)("is refused when it is $what", ({ make, refused }) => {
    expect(readPictureHeaders(make())).toEqual({ refused });
  });

  it("with as many pixels as it may have is made smaller", async () => {
    const redrawn = await redraw(pictureWithMostPixels());
    expect(redrawn).toMatchObject({ width: 1920, height: 1920 });
    const image = await loadImage(Buffer.from("webp" in redrawn ? redrawn.webp : []));
    expect([image.width, image.height]).toEqual([1920, 1920]);
  });

  it("that is long is made no higher than a picture may be", async () => {
    expect(await redraw(png(1000, 16_000))).toMatchObject({ width: 500, height: 8000 });
    expect(await redraw(png(16_000, 1))).toMatchObject({ width: 1920, height: 1 });
  });

  it("loses the parts of its file that draw nothing", () => {
    const text = Buffer.concat([Buffer.from([0, 0, 0, 4]), Buffer.from("tEXtabcd"), Buffer.alloc(4)]);
    const headers = readPictureHeaders(png(8, 8, text));
    expect(headers).toMatchObject({ width: 8, height: 8 });
    expect("decodable" in headers && headers.decodable.includes("tEXt")).toBe(false);
  });

  it("is refused when a part of it is damaged", () => {
    const bytes = png(64, 64);
    bytes.fill(0x55, bytes.indexOf("IDAT") + 4, bytes.length - 12);
    expect(readPictureHeaders(bytes)).toEqual({ refused: "cut-off" });
  });
});
