/** What is wrong with the list of files in a zip, before any of them is read. */
import type { PackageError } from "../content.ts";
import { maxFolderDepth, maxListBytes, type PackageLimits } from "./package-limits.ts";

/** A file as the zip's own list describes it. */
export interface ListedFile {
  fileName: string;
  compressedSize: number;
  uncompressedSize: number;
  compressionMethod: number;
  externalFileAttributes: number;
  extraFieldLength: number;
  fileCommentLength: number;
  fileNameLength: number;
  relativeOffsetOfLocalHeader: number;
  isEncrypted: () => boolean;
}

/** A file below this size is never refused as a zip bomb. */
const harmlessBytes = 1_000_000;
/** Of a path within the package. Linux allows 4,096 with the folder in front of it. */
const maxNameBytes = 1000;
const allowedFileModes = [0, 0o100000, 0o040000];

/** Tells what is wrong with one file after the other of the list; null when nothing is. */
export function listFault(limits: PackageLimits) {
  const seen = new Set<string>();
  const folders = new Set<string>();
  let listBytes = 0;
  return (file: ListedFile): PackageError["what"] | null => {
    const fault = fileFault(file, limits.maxRatio);
    if (fault) return fault;
    const name = keyOf(file.fileName);
    if (seen.has(name)) return "duplicate";
    if (!name.endsWith("/")) seen.add(name);
    for (const folder of foldersOf(name)) folders.add(folder);
    if (folders.size > limits.maxFiles) return "folders";
    listBytes += file.extraFieldLength + file.fileCommentLength;
    return listBytes > maxListBytes ? "list" : null;
  };
}

function fileFault(file: ListedFile, maxRatio: number): PackageError["what"] | null {
  const { fileName: name, uncompressedSize: size, compressedSize: packed } = file;
  const unix = file.externalFileAttributes >>> 16;
  if (!allowedFileModes.includes(unix & 0o170000)) return "link";
  if (file.isEncrypted()) return "encrypted";
  if (file.compressionMethod !== 0 && file.compressionMethod !== 8) return "method";
  const parts = name.split("/");
  if (/^\/|^[a-z]:|\\/i.test(name) || parts.includes("..")) return "outside";
  if (/\p{Cc}/u.test(name) || Buffer.byteLength(name) > maxNameBytes) return "name";
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return "name";
  if (parts.length - 1 > maxFolderDepth) return "deep";
  return size > harmlessBytes && size > packed * maxRatio ? "ratio" : null;
}

/** The same for names that a disk or a browser may take for the same. */
const keyOf = (name: string) => name.normalize("NFC").toLowerCase();

function* foldersOf(name: string): Generator<string> {
  for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1))
    yield name.slice(0, end);
}

/** A name that is both a file and the folder of another; undefined when none is. */
export function fileThatIsFolder(names: string[]): string | undefined {
  const folders = new Set(names.flatMap((name) => [...foldersOf(keyOf(name))]));
  return names.find((name) => folders.has(keyOf(name)));
}

/** A file's own header in the zip is at least this long, with its name. */
const headerBytes = 30;

/** The name of a file whose bytes in the zip are another's as well, so that the same bytes are unpacked again and again. */
export function overlappingFile(files: ListedFile[]): string | undefined {
  const inOrder = files.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return inOrder.find(({ relativeOffsetOfLocalHeader: from, fileNameLength, compressedSize }, at) => {
    const next = inOrder[at + 1]?.relativeOffsetOfLocalHeader ?? Number.POSITIVE_INFINITY;
    return from + headerBytes + fileNameLength + compressedSize > next;
  })?.fileName;
}
