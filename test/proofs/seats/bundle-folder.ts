/** Where bundles are: within the tree, so that their packages are found, in a folder for each process. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../overlay/overlay.ts";

const bundles = join(root, "node_modules", ".proofs");

export const bundleFolder = (pid: number): string => join(bundles, String(pid));

/** Removes the bundles of processes that have ended, however they ended. */
export function removeEndedBundles(): void {
  for (const pid of bundlePids())
    if (!isRunning(pid)) rmSync(bundleFolder(pid), { recursive: true, force: true });
}

function bundlePids(): number[] {
  try {
    return readdirSync(bundles).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
