import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { env } from "../../../../base/env.server.ts";
import type { PackageError } from "../content.ts";

/** A zip that has been looked through: nothing of it has been unpacked. */
export interface Archive {
  /** By name; folders are not among them. */
  files: Map<string, Entry>;
  bytes: number;
  /** One file whole; throws when it is longer than `most`, or not what the zip says of it. */
  read: (name: string, most: number) => Promise<Buffer>;
  /** Writes every file under a folder that exists. */
  unpack: (folder: string) => Promise<PackageError | null>;
  close: () => void;
}

const bytesPerMegabyte = 1_000_000;
/** Below this size nothing is a bomb, however well it packs. */
const harmlessBytes = 1_000_000;

/** Opens a zip and judges every name and size in its list. A million entries or a bomb are refused by the list alone. */
export async function openArchive(path: string): Promise<Archive | PackageError> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch {
    return { what: (await beginsAsZip(path)) ? "cut-off" : "no-zip" };
  }
  const refuse = (error: PackageError) => {
    zip.close();
    return error;
  };
  if (zip.entryCount > env.PACKAGE_MAX_FILES) return refuse({ what: "too-many", count: zip.entryCount });
  const listed = await listFiles(zip).catch((fault: Error) => ({ error: explainFault(fault, "") }));
  if ("error" in listed) return refuse(listed.error);
  const { files, bytes } = listed;
  return {
    files,
    bytes,
    read: async (name, most) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const entry = files.get(name)!;
      for await (const chunk of verifiedChunks(entry, await zip.openReadStreamPromise(entry))) {
        length += chunk.length;
        if (length > most) throw new Error("too long");
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    unpack: (folder) => unpack(zip, files, folder),
    close: () => zip.close(),
  };
}

/** A zip's list stands at its end: what begins as one and has none has lost it on the way. */
async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  return buffer.toString("latin1") === "PK\x03\x04";
}

/** The files of the list, or the first thing that is wrong with it. */
async function listFiles(
  zip: ZipFile,
): Promise<{ files: Map<string, Entry>; bytes: number } | { error: PackageError }> {
  const files = new Map<string, Entry>();
  const taken = new Set<string>();
  const folders = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    const wrong = faultOf(entry) ?? (taken.has(keyOf(name)) ? ("duplicate" as const) : null);
    if (wrong) return { error: { what: wrong, name: printableName(name) } };
    if (name.endsWith("/")) continue;
    taken.add(keyOf(name));
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1))
      folders.add(keyOf(name.slice(0, end)));
    files.set(name, entry);
    bytes += entry.uncompressedSize;
    if (bytes > env.PACKAGE_MAX_MB * bytesPerMegabyte) return { error: { what: "too-large" } };
  }
  const both = [...files.keys()].find((name) => folders.has(keyOf(name)));
  return both ? { error: { what: "duplicate", name: printableName(both) } } : { files, bytes };
}

/** Names that a disk or a browser may take for one and the same. */
const keyOf = (name: string) => name.normalize("NFC").toLowerCase();
const printableName = (name: string) => name.replace(/\p{Cc}/gu, "?").slice(0, 120);

/** Of a whole path, in bytes: a disk takes 4,096 with the folder it lies in. */
const maxNameBytes = 1000;
const allowedFileModes = [0, 0o100000, 0o040000];

function faultOf(entry: Entry): PackageError["what"] | null {
  const { fileName: name, uncompressedSize: size, compressedSize: packed } = entry;
  const unix = entry.externalFileAttributes >>> 16;
  if (!allowedFileModes.includes(unix & 0o170000)) return "link";
  if (entry.isEncrypted()) return "encrypted";
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return "method";
  if (/^\/|^[a-z]:|\\/i.test(name) || name.split("/").includes("..")) return "outside";
  if (/\p{Cc}/u.test(name) || Buffer.byteLength(name) > maxNameBytes) return "name";
  if (name.split("/").some((part) => Buffer.byteLength(part) > 255)) return "name";
  return size > harmlessBytes && size > packed * env.PACKAGE_MAX_RATIO ? "ratio" : null;
}

/** Why the reader of zips gave up, in our words. */
function explainFault({ message }: Error, name: string): PackageError {
  const outside = /(?:relative path|absolute path|invalid characters[^:]*): (.*)$/is.exec(message);
  if (outside) return { what: "outside", name: printableName(outside[1]!) };
  if (/size|too many bytes|not enough bytes/i.test(message)) return { what: "ratio", name };
  return { what: "cut-off" };
}

/** Lets a file through, and throws at its end when it is not the one that the zip holds the checksum of. */
async function* verifiedChunks(entry: Entry, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new Error("checksum");
}

const verifyingStage = (entry: Entry) => (chunks: AsyncIterable<Buffer>) => verifiedChunks(entry, chunks);

async function unpack(zip: ZipFile, files: Map<string, Entry>, folder: string): Promise<PackageError | null> {
  const made = new Set<string>();
  let at = "";
  try {
    for (const [name, entry] of files) {
      at = name;
      const path = join(folder, name);
      if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      made.add(dirname(path));
      const writing = createWriteStream(path, { flags: "wx", mode: 0o600 });
      await pipeline(await zip.openReadStreamPromise(entry), verifyingStage(entry), writing);
    }
    return null;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOTDIR" || code === "EISDIR")
      return { what: "duplicate", name: printableName(at) };
    if (code?.startsWith("E") && !code.startsWith("ERR_")) throw fault;
    return explainFault(fault as Error, printableName(at));
  }
}
