/** Folders with the demo's data, made once. A site that starts with that data gets a copy. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeMonday } from "../clock/monday.ts";
import { clockSettings } from "../clock/shift.mjs";

const root = join(import.meta.dirname, "../..");

/** How many agents besides the named people: few, or as many as the pages of course days need. */
export const filledSizes = [40, 250] as const;
export type FilledSize = (typeof filledSizes)[number];

const folderOf = (parent: string, people: FilledSize) => join(parent, `filled-${people}`);

/**
 * Fills a folder of each size with the built site's command, in parallel, and sets DDH_FILLED for processes started afterwards. Returns a function
 * that removes them.
 */
export async function fillFolders(): Promise<() => void> {
  const parent = mkdtempSync(join(tmpdir(), "ddh-filled-"));
  await Promise.all(filledSizes.map((people) => fill(folderOf(parent, people), people)));
  process.env.DDH_FILLED = parent;
  return () => rmSync(parent, { recursive: true, force: true });
}

/** Copies the filled folder of that size to `target`. Fills `target` itself if there is none. */
export async function copyFilled(target: string, people: FilledSize): Promise<void> {
  const parent = process.env.DDH_FILLED;
  if (parent && existsSync(folderOf(parent, people)))
    cpSync(folderOf(parent, people), target, { recursive: true });
  else await fill(target, people);
}

async function fill(folder: string, people: FilledSize): Promise<void> {
  const command = ["build/server/ddh.js", "demo-data", "--people", String(people)];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...clockSettings(beforeMonday),
    MODE: "demo",
    NODE_ENV: "production",
    VITEST: "",
    DATA_DIR: join(folder, "data"),
    KEY_DIR: join(folder, "keys"),
    // Vitest sets this variable for its own purposes.
    BASE_URL: "http://localhost:3000",
    SMTP_URL: "",
  };
  await promisify(execFile)(process.execPath, command, { cwd: root, env });
  if (existsSync(join(folder, "data/ddh.sqlite-wal")))
    throw new Error(`${folder} still has a write-ahead log.`);
}
