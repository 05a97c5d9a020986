/** What a backup has beside the database: films and packages. Each has a random name and never changes, so it is copied once. */
import { cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { syncPath } from "../../../db/copy.server.ts";
import { hashOfPath } from "./hashes.server.ts";
import { makeFolder } from "../../base/make-folder.ts";

/** A film, captions or a picture (one file), or an unpacked package (a folder of many). */
export interface ContentItem {
  /** From DATA_DIR, for instance films/u-0123.mp4. */
  path: string;
  files: number;
  bytes: number;
  /** Of its content; missing where a set of an earlier version, or no set, lists it. */
  sha256?: string | undefined;
}

const kinds: { folder: string; holds: (name: string, stat: Stats) => boolean }[] = [
  { folder: "films", holds: (name, stat) => stat.isFile() && !name.startsWith(".") },
  { folder: "packages", holds: (name, stat) => stat.isDirectory() && /^[0-9a-f]{32}$/.test(name) },
];

/** Every film and package in a folder that is built like DATA_DIR; what is being received or unpacked is left out. */
export function listContent(folder: string): ContentItem[] {
  return kinds.flatMap((kind) =>
    readNames(join(folder, kind.folder)).flatMap((name) => {
      const path = join(kind.folder, name);
      const stat = lstatSync(join(folder, path), { throwIfNoEntry: false });
      return stat && kind.holds(name, stat) ? [{ path, ...measure(join(folder, path)) }] : [];
    }),
  );
}

/** The names in a folder, in order; none when it does not exist. */
const readNames = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** How many files a file or folder has, and how large they are together; nothing where there is none. */
function measure(path: string): { files: number; bytes: number } {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return { files: 0, bytes: 0 };
  if (!stat.isDirectory()) return { files: 1, bytes: stat.size };
  let [files, bytes] = [0, 0];
  for (const name of readdirSync(path)) {
    const inner = measure(join(path, name));
    files += inner.files;
    bytes += inner.bytes;
  }
  return { files, bytes };
}

/** Whether the item is in the folder, with as many files and bytes, and as it was where its hash is known. `hashOf` tells that of what is there. */
export function hasItem(
  folder: string,
  { path, files, bytes, sha256 }: ContentItem,
  hashOf: (path: string) => string = hashOfPath,
): boolean {
  const found = measure(join(folder, path));
  if (found.files !== files || found.bytes !== bytes) return false;
  return sha256 === undefined || hashOf(join(folder, path)) === sha256;
}

/** What is missing in the folder, or not as it should be. */
export const missingItems = (
  folder: string,
  items: ContentItem[],
  hashOf?: (path: string) => string,
): ContentItem[] => items.filter((item) => !hasItem(folder, item, hashOf));

/**
 * Copies an item from one folder to another, and waits for the disk. It is copied under another name and renamed last, so that it is there whole or not at all. Throws when
 * the copy is not as the item was listed.
 */
export function copyItem(from: string, to: string, item: ContentItem): void {
  const target = join(to, item.path);
  const unfinished = join(dirname(target), `.unfinished-${basename(target)}`);
  makeFolder(dirname(target));
  rmSync(unfinished, { recursive: true, force: true });
  try {
    cpSync(join(from, item.path), unfinished, { recursive: true, preserveTimestamps: true });
    syncAll(unfinished);
    const isWhole = hasItem(dirname(unfinished), { ...item, path: basename(unfinished) });
    if (!isWhole) throw new Error(`${item.path} blev ikke kopieret helt.`);
    rmSync(target, { recursive: true, force: true });
    renameSync(unfinished, target);
    syncPath(dirname(target));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function syncAll(path: string): void {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) syncAll(join(path, name));
  if (!lstatSync(path).isSymbolicLink()) syncPath(path);
}

/** Deletes the films and packages of a folder that are none of these. */
export function deleteOtherContent(folder: string, wanted: Set<string>): void {
  for (const { path } of listContent(folder))
    if (!wanted.has(path)) rmSync(join(folder, path), { recursive: true, force: true });
}

/** How many bytes they are together. */
export const bytesOf = (items: { bytes: number }[]): number =>
  items.reduce((sum, { bytes }) => sum + bytes, 0);
