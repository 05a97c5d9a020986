import { and, eq, lt } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { importPeople } from "./import-people.server.ts";
import type { ImportReport } from "./report.ts";
import type { Person } from "../register/person.server.ts";

/** Keeps a list until it is confirmed or a day has passed. Returns its id. */
export const saveDraft = (by: Person, file: Buffer, now: Date): number =>
  writeTransaction((tx) => tx.insert(importDrafts).values({ by: by.id, file, at: now }).returning().get().id);

/** What one's own waiting list would do, told as an import tells it; null when there is none. */
export async function previewDraft(
  by: Person,
  id: number,
  locale: Locale,
  now: Date,
): Promise<ImportReport | null> {
  const file = findDraft(by, id);
  return file && importPeople(file, { dryRun: true, welcome: true, actor: by, locale }, now);
}

interface Confirmation {
  /** Of what was looked at. */
  mark: string;
  welcome: boolean;
  /** The codes of the municipalities whose missing are closed; the number is what was typed for it, null when nothing was. */
  close: string[];
  number: number | null;
}

/**
 * Takes one's own waiting list as it was looked at, and lets go of it once it is taken; null when there is none. A list that would do
 * something else by now, or another that came under the same number, is not taken.
 */
export async function confirmDraft(
  by: Person,
  id: number,
  { mark, welcome, close, number }: Confirmation,
  locale: Locale,
  now: Date,
): Promise<ImportReport | null> {
  const file = findDraft(by, id);
  if (!file) return null;
  const wishes = {
    dryRun: false,
    welcome,
    actor: by,
    locale,
    mark,
    close: { codes: close, confirmed: number },
  };
  const report = await importPeople(file, wishes, now);
  if ("fresh" in report)
    writeTransaction((tx) => tx.delete(importDrafts).where(eq(importDrafts.id, id)).run());
  return report;
}

const findDraft = (by: Person, id: number): Buffer | null =>
  db
    .select({ file: importDrafts.file })
    .from(importDrafts)
    .where(and(eq(importDrafts.id, id), eq(importDrafts.by, by.id)))
    .get()?.file ?? null;

/** Lists that nobody has confirmed for a day. */
export function deleteOldDrafts(now: Date): void {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  writeTransaction((tx) => tx.delete(importDrafts).where(lt(importDrafts.at, dayAgo)).run());
}
