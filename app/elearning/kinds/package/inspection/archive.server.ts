import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { PackageError } from "../content.ts";
import { fileThatIsFolder, listFault, overlappingFile } from "./archive-faults.ts";
import type { PackageLimits } from "./package-limits.ts";

/** Is told how many files of how many are written. */
type Report = (done: number, total: number) => void;

/** An open zip whose list of files has been checked. Nothing is unpacked yet. */
export interface Archive {
  /** By name, without folders. */
  files: Map<string, Entry>;
  bytes: number;
  /** Reads a complete file. Throws when it is longer than `maxBytes`, or does not match its entry in the zip. */
  read: (name: string, maxBytes: number) => Promise<Buffer>;
  /** Writes every file under a folder that exists. */
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
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
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
): Promise<{ files: Map<string, Entry>; bytes: number } | { error: PackageError }> {
  const files = new Map<string, Entry>();
  const faultOf = listFault(limits);
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const fault = faultOf(entry);
    if (fault) return { error: { what: fault, name: printableName(entry.fileName) } };
    if (entry.fileName.endsWith("/")) continue;
    files.set(entry.fileName, entry);
    bytes += entry.uncompressedSize;
    if (bytes > limits.maxBytes) return { error: { what: "too-large" } };
  }
  const overlapping = overlappingFile([...files.values()]);
  if (overlapping) return { error: { what: "overlap", name: printableName(overlapping) } };
  const fileAndFolder = fileThatIsFolder([...files.keys()]);
  return fileAndFolder
    ? { error: { what: "duplicate", name: printableName(fileAndFolder) } }
    : { files, bytes };
}

const printableName = (name: string) => name.replace(/\p{Cc}/gu, "?").slice(0, 120);

/** The error behind a message of the zip library. */
export function explainFault({ message }: Error, name: string): PackageError {
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

/** Writes synchronously: when its process is ended, nothing more is written. */
async function unpack(
  zip: ZipFile,
  files: Map<string, Entry>,
  folder: string,
  report: Report,
): Promise<PackageError | null> {
  let current = "";
  let written = 0;
  try {
    for (const [name, entry] of files) {
      report(written++, files.size);
      current = name;
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
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
