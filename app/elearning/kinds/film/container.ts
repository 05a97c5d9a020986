/** Reads `count` bytes from a position in the file; fewer at its end. */
export type ReadAt = (from: number, count: number) => Promise<Buffer>;

export type Container = { kind: "mp4" | "webm" } | { refused: "no-film" | "cut-off" };

/**
 * The kind of a film file by its content. Refuses other files ("no-film"), and those that end before the lengths of their boxes (MP4)
 * or segment (WebM) say ("cut-off").
 */
export async function judgeContainer(read: ReadAt, size: number): Promise<Container> {
  const head = await read(0, 64);
  if (head.subarray(4, 8).toString("latin1") === "ftyp") return judgeMp4(read, size);
  if (head.length > 4 && head.readUInt32BE(0) === 0x1a45dfa3) return judgeWebm(head, size);
  return { refused: "no-film" };
}

/** The outermost boxes follow one another to the end of the file. */
async function judgeMp4(read: ReadAt, size: number): Promise<Container> {
  let at = 0;
  let index = false;
  for (let box = 0; at < size; box++) {
    const head = await read(at, 16);
    if (head.length < 8 || box > 100_000) return { refused: "cut-off" };
    if (head.subarray(4, 8).toString("latin1") === "moov") index = true;
    const stated = head.readUInt32BE(0);
    const length = stated === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : stated;
    if (length === 0) break;
    if (length < 8) return { refused: "no-film" };
    at += length;
  }
  return at > size || !index ? { refused: "cut-off" } : { kind: "mp4" };
}

/** A WebM file is a header followed by one segment, each with its length. */
function judgeWebm(head: Buffer, size: number): Container {
  const header = ebmlSizeAt(head, 4);
  if (!header || !head.includes("webm")) return { refused: "no-film" };
  const segment = header.end + header.value;
  if (segment + 12 > head.length || head.readUInt32BE(segment) !== 0x18538067) return { refused: "no-film" };
  const body = ebmlSizeAt(head, segment + 4);
  if (!body) return { refused: "no-film" };
  return body.known && body.end + body.value > size ? { refused: "cut-off" } : { kind: "webm" };
}

/** A size in EBML: its first byte says how many bytes it takes. All ones: unknown. */
function ebmlSizeAt(bytes: Buffer, at: number) {
  const width = Math.clz32(bytes[at] ?? 0) - 23;
  if (width > 8 || at + width > bytes.length) return null;
  let value = bytes[at]! & (0xff >> width);
  let allOnes = value === 0xff >> width;
  for (let byte = 1; byte < width; byte++) {
    value = value * 256 + bytes[at + byte]!;
    allOnes &&= bytes[at + byte] === 0xff;
  }
  return { value, end: at + width, known: !allOnes };
}
