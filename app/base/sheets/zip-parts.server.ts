import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { maxUnpackedBytes, maxWorkbookParts, SheetLimitError } from "./limits.ts";

/** The files of a workbook by name, in small or capital letters. Each is unpacked as it is read. */
export interface ZipParts {
  has: (name: string) => boolean;
  /** The file's bytes, as they are unpacked; none when there is no such file. Throws when the zip is damaged. */
  chunksOf: (name: string) => AsyncGenerator<Uint8Array>;
}

/**
 * Opens a zip of at most `maxWorkbookParts` files, of which at most `maxUnpackedBytes` are read in all: what is really unpacked counts,
 * not what the zip says of its sizes. Throws SheetLimitError, and any error for what is no zip.
 */
export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  // Names are only compared, so that those which could not be written to a disk do no harm; a zip that lies of its sizes is counted.
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: false,
  });
  if (zip.entryCount > maxWorkbookParts) throw new SheetLimitError("too-many-parts");
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(nameOf(entry), entry);
    if (entries.size > maxWorkbookParts) throw new SheetLimitError("too-many-parts");
  }
  let unpacked = 0;
  return {
    has: (name) => entries.has(name.toLowerCase()),
    async *chunksOf(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return;
      for await (const chunk of await openPart(zip, entry)) {
        unpacked += chunk.length;
        if (unpacked > maxUnpackedBytes) throw new SheetLimitError("too-much");
        yield chunk;
      }
    },
  };
}

const nameOf = ({ fileName }: Entry) =>
  (fileName as unknown as Buffer).toString("utf8").replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

const openPart = async (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> =>
  zip.openReadStreamPromise(entry);
