/**
 * The form of a backup's folder: a dated folder for each set, with the database and `set.json`, which says what belongs to it. Beside the sets,
 * once for all of them: films and packages, which never change, and the newest `forgotten` and `backups/` (what each survey round had at its
 * closing): older ones would bring back names that are deleted since. app/decisions/2026-11-30-backups-and-restoring.md.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { danishDate } from "../../base/dates/danish-time.ts";

const count = z.int().min(0);

const backupSet = z.object({
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.object({ bytes: count, sha256: z.string() }),
  rows: z.array(z.object({ table: z.string(), rows: count })),
  content: z.array(
    z.object({
      path: z.string().regex(/^(films|packages)\/[^/]+$/),
      files: count,
      bytes: count,
      // Missing in sets of earlier versions.
      sha256: z.string().optional(),
    }),
  ),
});

export type BackupSet = z.infer<typeof backupSet>;

export const databaseName = "ddh.sqlite";
export const setFileName = "set.json";

const setName = /^\d{4}-\d\d-\d\d-\d{6}$/;
const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", timeStyle: "medium" });

/** Whether a name is that of a finished set. */
export const looksLikeSet = (name: string): boolean => setName.test(name);

/** The name of a set that is made now: the Danish date and time. */
export const nameOfSet = (now: Date): string => `${danishDate(now)}-${clock.format(now).replaceAll(":", "")}`;

/** What a set holds; null when the folder has none, or `set.json` cannot be read. */
export function readSet(folder: string): BackupSet | null {
  const file = join(folder, setFileName);
  if (!existsSync(file)) return null;
  try {
    return backupSet.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** Every finished set of a folder, the newest first. */
export function listSets(folder: string): { name: string; set: BackupSet }[] {
  const names = existsSync(folder) ? readdirSync(folder).filter(looksLikeSet) : [];
  return names
    .flatMap((name) => {
      const set = readSet(join(folder, name));
      return set ? [{ name, set }] : [];
    })
    .sort((a, b) => b.set.madeAt.localeCompare(a.set.madeAt));
}
