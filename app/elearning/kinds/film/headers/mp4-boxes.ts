/** The boxes of an MP4 (ISO/IEC 14496-12). A box is its length, its name and its content. */
import type { HeaderReader } from "./header-reader.ts";

/** Positions in the file: where the content begins and ends, and where the box says that it ends. */
export interface Box {
  name: string;
  from: number;
  end: number;
  statedEnd: number;
}

/** The boxes from a position on, up to `end` or a box with an impossible length. */
export function* boxesBetween({ read, countPart }: HeaderReader, from: number, end: number): Generator<Box> {
  for (let at = from; at + 8 <= end; ) {
    countPart();
    const head = read(at, 16);
    if (head.length < 8) return;
    const stated = head.readUInt32BE(0);
    const headBytes = stated === 1 && head.length === 16 ? 16 : 8;
    const length = headBytes === 16 ? Number(head.readBigUInt64BE(8)) : stated || end - at;
    if (length < headBytes) return;
    const statedEnd = at + length;
    yield {
      name: head.toString("latin1", 4, 8),
      from: at + headBytes,
      end: Math.min(statedEnd, end),
      statedEnd,
    };
    at = statedEnd;
  }
}

/** The boxes in a box. */
export const boxesIn = (reader: HeaderReader, box: Box | undefined): Box[] =>
  box ? [...boxesBetween(reader, box.from, box.end)] : [];
/** The first box of a name. */
export const boxNamed = (boxes: Box[], name: string): Box | undefined =>
  boxes.find((box) => box.name === name);

/** The first `count` bytes of a box; fewer when it is shorter. */
export const bytesOf = ({ read }: HeaderReader, box: Box, count: number): Buffer =>
  read(box.from, Math.min(count, box.end - box.from));
