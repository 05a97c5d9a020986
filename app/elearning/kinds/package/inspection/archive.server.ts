import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { env } from "../../../../base/env.server.ts";
import type { PackageError } from "../content.ts";

/** An open zip whose list of files has been checked. Nothing is unpacked yet. */
export interface Archive {
  /** By name, without folders. */
  files: Map<string, Entry>;
  bytes: number;
  /** Reads a complete file. Throws when it is longer than `maxBytes`, or does not match its entry in the zip. */
  read: (name: string, maxBytes: number) => Promise<Buffer>;
  /** Writes every file under a folder that exists. */
  unpack: (folder: string) => Promise<PackageError | null>;
  close: () => void;
}

const bytesPerMegabyte = 1_000_000;
/** A file below this size is never refused as a zip bomb. */
const harmlessBytes = 1_000_000;

/** Opens a zip and checks every name and size in its list, so that too many files or a zip bomb are refused before any is read. */
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
    read: async (name, maxBytes) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const entry = files.get(name)!;
      for await (const chunk of verifiedChunks(entry, await zip.openReadStreamPromise(entry))) {
        length += chunk.length;
        if (length > maxBytes) throw new Error("too long");
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    unpack: (folder) => unpack(zip, files, folder),
    close: () => zip.close(),
  };
}

/** Whether a file begins as a zip. One without a list of files, which is at the end, is then cut off. */
async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  return buffer.toString("latin1") === "PK\x03\x04";
}

/** The files of the list, or the first error in it. */
async function listFiles(
  zip: ZipFile,
): Promise<{ files: Map<string, Entry>; bytes: number } | { error: PackageError }> {
  const files = new Map<string, Entry>();
  const seen = new Set<string>();
  const folders = new Set<string>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    const wrong = faultOf(entry) ?? (seen.has(keyOf(name)) ? ("duplicate" as const) : null);
    if (wrong) return { error: { what: wrong, name: printableName(name) } };
    if (name.endsWith("/")) continue;
    seen.add(keyOf(name));
    for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1))
      folders.add(keyOf(name.slice(0, end)));
    files.set(name, entry);
    bytes += entry.uncompressedSize;
    if (bytes > env.PACKAGE_MAX_MB * bytesPerMegabyte) return { error: { what: "too-large" } };
  }
  const fileAndFolder = [...files.keys()].find((name) => folders.has(keyOf(name)));
  return fileAndFolder
    ? { error: { what: "duplicate", name: printableName(fileAndFolder) } }
    : { files, bytes };
}

/** The same for names that a disk or a browser may take for the same. */
const keyOf = (name: string) => name.normalize("NFC").toLowerCase();
const printableName = (name: string) => name.replace(/\p{Cc}/gu, "?").slice(0, 120);

/** Of a path within the package. Linux allows 4,096 with the folder in front of it. */
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

/** The error behind a message of the zip library. */
function explainFault({ message }: Error, name: string): PackageError {
  const outside = /(?:relative path|absolute path|invalid characters[^:]*): (.*)$/is.exec(message);
  if (outside) return { what: "outside", name: printableName(outside[1]!) };
  if (/size|too many bytes|not enough bytes/i.test(message)) return { what: "ratio", name };
  return { what: "cut-off" };
}

/** Passes a file on, and throws at its end when its checksum is not that of the zip. */
async function* verifiedChunks(entry: Entry, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let checksum = 0;
  for await (const chunk of chunks) {
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (checksum !== entry.crc32) throw new Error("checksum");
}

const verifyingStage = (entry: Entry) => (chunks: AsyncIterable<Buffer>) => verifiedChunks(entry, chunks);

async function unpack(zip: ZipFile, files: Map<string, Entry>, folder: string): Promise<PackageError | null> {
  const made = new Set<string>();
  let current = "";
  try {
    for (const [name, entry] of files) {
      current = name;
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
      return { what: "duplicate", name: printableName(current) };
    if (code?.startsWith("E") && !code.startsWith("ERR_")) throw fault;
    return explainFault(fault as Error, printableName(current));
  }
}
