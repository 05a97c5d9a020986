import { existsSync } from "node:fs";
import { join } from "node:path";
import { listSets } from "./backup-set.server.ts";
import { type ContentItem, copyItem, hasItem, listContent } from "./content.server.ts";
import type { KnownHashes } from "./known-hashes.server.ts";

interface Copied {
  /** All that the folder has of the site, as it is there. */
  content: ContentItem[];
  /** What is no longer on the site as it was: the folder keeps it as it was. */
  changed: string[];
}

/**
 * Copies the site's films and packages to a folder of sets, unless it has them. They never change: so one that the folder has as its newest set says is
 * kept there, also when the site's is another by now; one that is not as the set says is copied anew.
 */
export function copyNewContent(site: string, folder: string, hashes: KnownHashes): Copied {
  const listed = new Map(newestFirst(folder).map((item) => [item.path, item]));
  const copied: Copied = { content: [], changed: [] };
  for (const { path, files, bytes } of listContent(site)) {
    const item = whileThere(join(site, path), () => ({
      path,
      files,
      bytes,
      sha256: hashes.of(join(site, path)),
    }));
    if (!item) continue;
    const before = listed.get(path);
    // What the folder has where it is as its newest set says.
    const kept = before && hasItem(folder, before, hashes.of) ? hashes.of(join(folder, path)) : undefined;
    const isChanged = before !== undefined && !isSame({ ...before, sha256: before.sha256 ?? kept }, item);
    if (isChanged) copied.changed.push(path);
    if (isChanged && kept) copied.content.push({ ...before, sha256: kept });
    else if (hasItem(folder, item, hashes.of) || copyWhileThere(site, folder, item))
      copied.content.push(item);
  }
  return copied;
}

/** What the sets of a folder list, each as the newest of them does that has it. */
function newestFirst(folder: string): ContentItem[] {
  return listSets(folder)
    .reverse()
    .flatMap(({ set }) => set.content);
}

const isSame = (before: ContentItem, now: ContentItem): boolean =>
  before.files === now.files &&
  before.bytes === now.bytes &&
  (before.sha256 === undefined || before.sha256 === now.sha256);

/** False when it was deleted from the site meanwhile. */
const copyWhileThere = (site: string, folder: string, item: ContentItem): boolean =>
  whileThere(join(site, item.path), () => {
    copyItem(site, folder, item);
    return true;
  }) ?? false;

/** What `act` returns; null when it failed since the path was deleted meanwhile. */
function whileThere<T>(path: string, act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (existsSync(path)) throw error;
    return null;
  }
}
