/** What is wrong with the list of files in a zip, before any of them is read. */
import type { PackageError } from "../content.ts";
import { fileKey } from "./file-key.ts";
import { maxFolderDepth, maxNameBytes, type PackageLimits } from "./package-limits.ts";

/** A file as the zip's own list describes it. */
export interface ListedFile {
  compressedSize: number;
  uncompressedSize: number;
  compressionMethod: number;
  externalFileAttributes: number;
  fileNameLength: number;
  relativeOffsetOfLocalHeader: number;
  isEncrypted: () => boolean;
}

/** A file below this size is never refused as a zip bomb. */
const harmlessBytes = 1_000_000;
const allowedFileModes = [0, 0o100000, 0o040000];

/** Tells what is wrong with one file after the other of the list, by its name; null when nothing is. */
export function listFault(limits: PackageLimits) {
  const seen = new Set<string>();
  const folders = new Set<string>();
  return (name: string, file: ListedFile): PackageError["what"] | null => {
    const fault = fileFault(name, file, limits.maxRatio);
    if (fault) return fault;
    const isFolder = name.endsWith("/");
    const key = fileKey(name) ?? "";
    if (seen.has(key)) return "duplicate";
    if (!isFolder) seen.add(key);
    for (const folder of foldersOf(isFolder ? `${key}/` : key)) folders.add(folder);
    return folders.size > limits.maxFiles ? "folders" : null;
  };
}

function fileFault(name: string, file: ListedFile, maxRatio: number): PackageError["what"] | null {
  const { uncompressedSize: size, compressedSize: packed } = file;
  const unix = file.externalFileAttributes >>> 16;
  if (!allowedFileModes.includes(unix & 0o170000)) return "link";
  if (file.isEncrypted()) return "encrypted";
  if (file.compressionMethod !== 0 && file.compressionMethod !== 8) return "method";
  const key = fileKey(name);
  if (/^\/|^[a-z]:/i.test(name) || name.split("/").includes("..") || key === null) return "outside";
  if (/\p{Cc}/u.test(name) || Buffer.byteLength(name) > maxNameBytes) return "name";
  if (!name.endsWith("/") && key === "") return "name";
  const parts = key.split("/");
  if (parts.some((part) => Buffer.byteLength(part) > 255)) return "name";
  if (parts.length - 1 > maxFolderDepth) return "deep";
  return size > harmlessBytes && size > packed * maxRatio ? "ratio" : null;
}

function* foldersOf(name: string): Generator<string> {
  for (let end = name.lastIndexOf("/"); end > 0; end = name.lastIndexOf("/", end - 1))
    yield name.slice(0, end);
}

/** A key that is both a file and the folder of another; undefined when none is. */
export function fileThatIsFolder(keys: string[]): string | undefined {
  const folders = new Set(keys.flatMap((key) => [...foldersOf(key)]));
  return keys.find((key) => folders.has(key));
}

/** A file's own header in the zip is at least this long, with its name. */
const headerBytes = 30;

/** The name of a file whose bytes in the zip are another's as well, so that the same bytes are unpacked again and again. */
export function overlappingFile(files: { name: string; entry: ListedFile }[]): string | undefined {
  const inOrder = files.sort(
    (a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader,
  );
  return inOrder.find(({ entry }, at) => {
    const { relativeOffsetOfLocalHeader: from, fileNameLength, compressedSize } = entry;
    const next = inOrder[at + 1]?.entry.relativeOffsetOfLocalHeader ?? Number.POSITIVE_INFINITY;
    return from + headerBytes + fileNameLength + compressedSize > next;
  })?.name;
}
