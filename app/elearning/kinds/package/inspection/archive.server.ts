import { closeSync, openSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { PackageError } from "../content.ts";
import { fileThatIsFolder, listFault, overlappingFile } from "./archive-faults.ts";
import { fileKey } from "./file-key.ts";
import { decodeFileNames } from "./file-names.ts";
import { maxListBytes, maxNameBytes, type PackageLimits } from "./package-limits.ts";
import { makeFolder } from "../../../../base/make-folder.ts";

/** Is told how many files of how many are written. */
type Report = (done: number, total: number) => void;

/** A file of the zip, with its name as the zip has it. */
interface PackedFile {
  name: string;
  entry: Entry;
}

/** An open zip whose list of files has been checked. Nothing is unpacked yet. */
export interface Archive {
  /** By key (`fileKey`), without folders. */
  files: Map<string, PackedFile>;
  bytes: number;
  /** Reads a complete file. Throws when it is longer than `maxBytes`, or does not match its entry in the zip. */
  read: (key: string, maxBytes: number) => Promise<Buffer>;
  /** Writes every file, under its key, in a folder that exists. */
  unpack: (folder: string, report: Report) => Promise<PackageError | null>;
  close: () => void;
}

/**
 * Opens a zip and checks every name and size in its list, so that too many files or a zip bomb are refused before any is read. The sizes
 * are not believed: a file that unpacks to another size than its list says is refused when it does.
 */
export async function openArchive(path: string, limits: PackageLimits): Promise<Archive | PackageError> {
  let zip: ZipFile;
  try {
    // `validateEntrySizes` ends the unpacking of a file at the size in the list.
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };
    zip = await openPromise(path, options);
  } catch {
    return { what: (await beginsAsZip(path)) ? "cut-off" : "no-zip" };
  }
  const refuse = (error: PackageError) => {
    zip.close();
    return error;
  };
  if (zip.entryCount > limits.maxFiles) return refuse({ what: "too-many", count: zip.entryCount });
  const listed = await listFiles(zip, limits).catch((fault: Error) => ({ error: explainFault(fault, "") }));
  if ("error" in listed) return refuse(listed.error);
  const { files, bytes } = listed;
  return {
    files,
    bytes,
    read: async (key, maxBytes) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const { entry } = files.get(key)!;
      for await (const chunk of verifiedChunks(entry, await zip.openReadStreamPromise(entry))) {
        length += chunk.length;
        if (length > maxBytes) throw new Error("too long");
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    unpack: (folder, report) => unpack(zip, files, folder, report),
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
  limits: PackageLimits,
): Promise<Pick<Archive, "files" | "bytes"> | { error: PackageError }> {
  const refuse = (what: PackageError["what"], name: string) => ({
    error: { what, name: printableName(name) },
  });
  const entries = await entriesOf(zip);
  if (!entries) return { error: { what: "list" } };
  const names = decodeFileNames(entries);
  const files: Archive["files"] = new Map();
  const faultOf = listFault(limits);
  let bytes = 0;
  for (const [at, entry] of entries.entries()) {
    const name = names[at]!;
    const fault = faultOf(name, entry);
    if (fault) return refuse(fault, name);
    if (name.endsWith("/")) continue;
    files.set(fileKey(name)!, { name, entry });
    bytes += entry.uncompressedSize;
    if (bytes > limits.maxBytes) return { error: { what: "too-large" } };
  }
  const overlapping = overlappingFile([...files.values()]);
  if (overlapping) return refuse("overlap", overlapping);
  const fileAndFolder = fileThatIsFolder([...files.keys()]);
  return fileAndFolder ? refuse("duplicate", fileAndFolder) : { files, bytes };
}

/** The entries of the list; null when its comments and additional fields are too much. */
async function entriesOf(zip: ZipFile): Promise<Entry[] | null> {
  const entries: Entry[] = [];
  let listBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const tooLong = Math.max(0, entry.fileNameLength - maxNameBytes);
    listBytes += entry.extraFieldLength + entry.fileCommentLength + tooLong;
    if (listBytes > maxListBytes) return null;
    entries.push(entry);
  }
  return entries;
}

const printableName = (name: string) => name.replace(/\p{Cc}/gu, "?").slice(0, 120);

/** The error behind a message of the zip library. */
export function explainFault({ message }: Error, name: string): PackageError {
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

/** Writes synchronously: when its process is ended, nothing more is written. */
async function unpack(
  zip: ZipFile,
  files: Archive["files"],
  folder: string,
  report: Report,
): Promise<PackageError | null> {
  let current = "";
  let written = 0;
  try {
    for (const [key, { name, entry }] of files) {
      report(written++, files.size);
      current = name;
      const path = join(folder, key);
      makeFolder(dirname(path));
      const file = openSync(path, "wx", 0o600);
      try {
        for await (const chunk of verifiedChunks(entry, await zip.openReadStreamPromise(entry)))
          writeFileSync(file, chunk);
      } finally {
        closeSync(file);
      }
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
