/** How the camera was held, as Exif says it: 1 is upright; from 5 up the width of the picture is its height. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;
/** An entry of Exif has its tag, its type, its count and its value. */
const [entryBytes, valueAt] = [12, 8];

/** The orientation in the Exif of a picture; undefined where it has none, or is damaged. */
export function orientationIn(exif: Buffer): Orientation | undefined {
  const order = exif.toString("latin1", 0, 2);
  if (exif.length < 8 || (order !== "II" && order !== "MM")) return undefined;
  const number = (at: number, bytes: number) =>
    at + bytes > exif.length ? 0 : order === "II" ? exif.readUIntLE(at, bytes) : exif.readUIntBE(at, bytes);
  const entries = number(4, 4);
  const count = number(entries, 2);
  for (let at = entries + 2, left = count; left > 0 && at < exif.length; at += entryBytes, left--) {
    if (number(at, 2) !== orientationTag) continue;
    const value = number(at + valueAt, 2);
    return value >= 1 && value <= 8 ? (value as Orientation) : undefined;
  }
  return undefined;
}

/** Whether width and height change places when a picture is turned upright. */
export const swapsSides = (orientation: Orientation): boolean => orientation > 4;

/** What turns a drawing of this size upright, as the six numbers of a transformation. */
export function uprightTransform(
  orientation: Orientation,
  width: number,
  height: number,
): [number, number, number, number, number, number] {
  return (
    {
      1: [1, 0, 0, 1, 0, 0],
      2: [-1, 0, 0, 1, width, 0],
      3: [-1, 0, 0, -1, width, height],
      4: [1, 0, 0, -1, 0, height],
      5: [0, 1, 1, 0, 0, 0],
      6: [0, 1, -1, 0, height, 0],
      7: [0, -1, -1, 0, height, width],
      8: [0, -1, 1, 0, 0, width],
    } satisfies Record<Orientation, [number, number, number, number, number, number]>
  )[orientation];
}
