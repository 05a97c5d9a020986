import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { getTableColumns, or, sql } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { isKeptForUndo } from "../../undo/undo.server.ts";
import { isUploaded, uploadsFolder } from "./stored-files.server.ts";

const unusedAfterMs = 86_400_000;

/** Removes uploaded films, captions and pictures that are more than a day old and that no lesson refers to. */
export async function clearUnusedFiles(now: Date): Promise<void> {
  for (const file of (await readdir(uploadsFolder()).catch(() => [])).filter(isUploaded)) {
    const path = join(uploadsFolder(), file);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > unusedAfterMs && !isReferenced(file) && !isKeptForUndo(file))
      await rm(path, { force: true });
  }
}

/** Removes an upload that another has replaced, unless some other lesson refers to it as well. */
export async function removeReplaced(file: string | null): Promise<void> {
  if (file && isUploaded(file) && !isReferenced(file)) await rm(join(uploadsFolder(), file), { force: true });
}

/** Every column of a lesson that may hold the name of a file: a kind may store it in any of them. */
const textColumns = Object.values(getTableColumns(lessons)).filter(
  (column) => column.getSQLType() === "text",
);

const isReferenced = (file: string): boolean =>
  db
    .select({ id: lessons.id })
    .from(lessons)
    .where(or(...textColumns.map((column) => sql`instr(${column}, ${file})`)))
    .get() !== undefined;
