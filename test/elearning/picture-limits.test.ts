/** What is read of a picture before it is decoded, and what becomes of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orientationIn } from "../../app/elearning/uploads/pictures/orientation.ts";
import { readPictureHeaders } from "../../app/elearning/uploads/pictures/picture-headers.ts";
import redrawPicture from "../../app/elearning/uploads/pictures/redraw-picture.task.server.ts";
import { chunk, hostilePictures, pictureWithMostPixels, png } from "../hostile-files/pictures.ts";

/** Exif with one entry, its orientation, by a big-endian camera. */
const exifOf = (orientation: number): Buffer =>
  Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, orientation >> 8, orientation & 0xff, 0, 0, 0, 0, 0, 0],
  ]);

/** A PNG of white with its top left quarter red, and the orientation in its Exif. */
function pngWithRedCorner(width: number, height: number, orientation: number): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#f00";
  context.fillRect(0, 0, width / 2, height / 2);
  const bytes = canvas.toBuffer("image/png");
  const headerEnd = 33;
  return Buffer.concat([
    bytes.subarray(0, headerEnd),
    chunk("eXIf", exifOf(orientation)),
    bytes.subarray(headerEnd),
  ]);
}

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

  it.each([
    [3, 16, 8, "bottom right"],
    [6, 8, 16, "top right"],
    [8, 8, 16, "bottom left"],
  ] as const)(
    "is turned upright by the orientation %i in a PNG's Exif",
    async (orientation, width, height, corner) => {
      const redrawn = await redraw(pngWithRedCorner(16, 8, orientation));
      expect(redrawn).toMatchObject({ width, height });
      const canvas = createCanvas(width, height);
      const context = canvas.getContext("2d");
      context.drawImage(await loadImage(Buffer.from("webp" in redrawn ? redrawn.webp : [])), 0, 0);
      const isRed = (x: number, y: number) => {
        const [red, green] = context.getImageData(x, y, 1, 1).data;
        return red! > 180 && green! < 80;
      };
      const corners = {
        "top left": [1, 1],
        "top right": [width - 2, 1],
        "bottom left": [1, height - 2],
        "bottom right": [width - 2, height - 2],
      } as const;
      const red = Object.entries(corners).filter(([, [x, y]]) => isRed(x, y));
      expect(red.map(([name]) => name)).toEqual([corner]);
    },
  );

  it("stands as it is when its Exif is damaged, or says no way to turn it", async () => {
    for (const orientation of [0, 1, 9, 65_535])
      expect(await redraw(pngWithRedCorner(16, 8, orientation))).toMatchObject({ width: 16, height: 8 });
    for (let length = 0; length < 26; length++)
      expect(orientationIn(exifOf(6).subarray(0, length)) ?? 0, `${length}`).toBe(length < 20 ? 0 : 6);
  });

  it("is refused when a part of it is damaged", () => {
    const bytes = png(64, 64);
    bytes.fill(0x55, bytes.indexOf("IDAT") + 4, bytes.length - 12);
    expect(readPictureHeaders(bytes)).toEqual({ refused: "cut-off" });
  });
});
