/** Writes zips byte by byte, so that they can lie. */
import { crc32, deflateRawSync } from "node:zlib";
import { littleEndian, nothing, word } from "./bytes.ts";

export interface ZippedFile {
  /** Bytes where it is in another character set than UTF-8. */
  name: string | Buffer;
  /** Whether the zip says that the name is UTF-8. */
  isMarked?: boolean;
  /** The name in UTF-8, in the additional field that some programs write. */
  unicodeName?: string;
  content?: Buffer;
  /** What the list says instead of the truth. */
  said?: { size?: number; packed?: number; from?: number };
  /** Bytes of comment and of additional fields in the list. */
  comment?: number;
  extra?: number;
}

const deflated = 8;

/** A zip of files, and how many its list says that it has. */
export function lyingZip(files: ZippedFile[], saidFiles = files.length): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const { content = nothing(0), said = {}, comment = 0, extra = 0, isMarked = true } = file;
    const name = Buffer.from(file.name as string);
    const field = file.unicodeName === undefined ? extraField(extra) : nameField(name, file.unicodeName);
    const packed = deflateRawSync(content);
    const described = Buffer.concat([
      littleEndian(20, 2),
      littleEndian(isMarked ? 0x800 : 0, 2),
      littleEndian(deflated, 2),
      nothing(4),
      littleEndian(crc32(content), 4),
      littleEndian(said.packed ?? packed.length, 4),
      littleEndian(said.size ?? content.length, 4),
      littleEndian(name.length, 2),
    ]);
    const body = Buffer.concat([word("PK\x03\x04"), described, nothing(2), name, packed]);
    bodies.push(body);
    list.push(
      Buffer.concat([
        word("PK\x01\x02"),
        littleEndian(20, 2),
        described,
        littleEndian(field.length, 2),
        littleEndian(comment, 2),
        nothing(8),
        littleEndian(said.from ?? at, 4),
        name,
        field,
        Buffer.alloc(comment, "x"),
      ]),
    );
    at += body.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.concat([
    word("PK\x05\x06"),
    nothing(4),
    littleEndian(saidFiles, 2),
    littleEndian(saidFiles, 2),
    littleEndian(listed.length, 4),
    littleEndian(at, 4),
    nothing(2),
  ]);
  return Buffer.concat([...bodies, listed, end]);
}

/** One field that no reader knows, of so many bytes with its head. */
const extraField = (bytes: number): Buffer =>
  bytes < 4
    ? nothing(bytes)
    : Buffer.concat([littleEndian(0xfafa, 2), littleEndian(bytes - 4, 2), nothing(bytes - 4)]);

/** A name in UTF-8 beside the one in the list (APPNOTE 4.6.9). */
function nameField(name: Buffer, inUtf8: string): Buffer {
  const field = Buffer.concat([Buffer.of(1), littleEndian(crc32(name), 4), Buffer.from(inUtf8)]);
  return Buffer.concat([littleEndian(0x7075, 2), littleEndian(field.length, 2), field]);
}
