/** Replaces sources for a process started with tsx, without changing the files themselves. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const root = resolve(import.meta.dirname, "../..");

/** A text that must occur exactly once in a file, and its replacement. Paths from the root. */
export interface Replacement {
  file: string;
  target: string;
  replacement: string;
}

/** A folder that does not exist, and the folder that its files are read from. Paths from the root. */
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

/** The overlay that this process was started with; empty when there is none. */
export const overlayOfProcess = (): Overlay =>
  process.env.OVERLAY ? JSON.parse(process.env.OVERLAY) : { replacements: [], folders: [] };

/** The environment variables that apply the overlay to a process and its child processes. */
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
