/** Other sources than those in the tree, for a process that is started with tsx: the tree itself is not touched. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const root = resolve(import.meta.dirname, "../..");

/** One place in a file, which must stand there exactly once, and what stands there instead. Paths from the root. */
export interface Replacement {
  file: string;
  target: string;
  replacement: string;
}

/** A folder that the tree does not have, and where its files really are. Paths from the root. */
export interface AddedFolder {
  folder: string;
  from: string;
}

const urlOf = (path: string) => pathToFileURL(join(root, path)).href;

interface Overlay {
  /** Files by their `file:` URL. */
  replacements: { url: string; target: string; replacement: string }[];
  folders: { url: string; from: string }[];
}

/** The overlay that this process was started with; an empty one when there is none. */
export const overlayOfProcess = (): Overlay =>
  process.env.OVERLAY ? JSON.parse(process.env.OVERLAY) : { replacements: [], folders: [] };

/** The environment in which a process, and whatever it starts, sees the overlay. */
export function overlayEnvironment(
  replacements: Replacement[],
  addedFolders: AddedFolder[] = [],
  nodeOptions = process.env.NODE_OPTIONS ?? "",
): { NODE_OPTIONS: string; OVERLAY: string } {
  const loader = `--import=${urlOf("test/overlay/loader.mjs")}`;
  return {
    NODE_OPTIONS: `${nodeOptions} ${loader}`.trim(),
    OVERLAY: JSON.stringify({
      replacements: replacements.map(({ file, target, replacement }) => ({
        url: urlOf(file),
        target,
        replacement,
      })),
      folders: addedFolders.map(({ folder, from }) => ({
        url: urlOf(`${folder}/`),
        from: urlOf(`${from}/`),
      })),
    } satisfies Overlay),
  };
}
