import { and, eq, lt } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { openSheet, parseForLater } from "../../base/sheets/read-sheet.server.ts";
import type { UnreadSheet } from "../../base/sheets/sheet.ts";
import { taskOwnerOf } from "../../audit/audit.server.ts";
import { maxChanges } from "./import-limits.ts";
import { importPeopleSheet } from "./import-people.server.ts";
import { type PeopleColumn, peopleColumns } from "./person-line.ts";
import type { ImportReport } from "./report.ts";
import type { Person } from "../register/person.server.ts";

const dayMs = 24 * 3_600_000;

/**
 * Reads a list, and keeps what it says until it is confirmed or a day has passed. Returns its id; or why nothing of it can be read, and then
 * keeps nothing.
 */
export async function saveDraft(
  by: Person,
  bytes: Uint8Array,
  now: Date,
): Promise<{ id: number } | UnreadSheet> {
  const list = await parseForLater(bytes, { needed: peopleColumns }, taskOwnerOf(by));
  if ("refused" in list) return list;
  return writeTransaction((tx) =>
    tx.insert(importDrafts).values({ by: by.id, file: list, at: now }).returning().get(),
  );
}

/** What the person's own draft would do, as an import reports it; null when there is none. */
export async function previewDraft(
  by: Person,
  id: number,
  locale: Locale,
  now: Date,
): Promise<ImportReport | null> {
  const sheet = findDraft(by, id);
  return (
    sheet && importPeopleSheet(sheet, { dryRun: true, welcome: true, actor: by, locale, maxChanges }, now)
  );
}

interface Confirmation {
  /** Of the preview that is confirmed. */
  fingerprint: string;
  welcome: boolean;
  /** The codes of the municipalities whose missing people are closed. */
  close: string[];
  /** How many that is, as it was typed; null when nothing was. */
  number: number | null;
}

/**
 * Imports the person's own draft as the preview showed it, and deletes it once it is imported; null when there is none. A list that
 * would do something else by now, or another under the same id, is not imported.
 */
export async function confirmDraft(
  by: Person,
  id: number,
  { fingerprint, welcome, close, number }: Confirmation,
  locale: Locale,
  now: Date,
): Promise<ImportReport | null> {
  const sheet = findDraft(by, id);
  if (!sheet) return null;
  const options = {
    dryRun: false,
    welcome,
    actor: by,
    locale,
    maxChanges,
    fingerprint,
    close: { codes: close, confirmed: number },
  };
  const report = await importPeopleSheet(sheet, options, now);
  if ("added" in report)
    writeTransaction((tx) => tx.delete(importDrafts).where(eq(importDrafts.id, id)).run());
  return report;
}

function findDraft(by: Person, id: number) {
  const draft = db
    .select({ file: importDrafts.file })
    .from(importDrafts)
    .where(and(eq(importDrafts.id, id), eq(importDrafts.by, by.id)))
    .get();
  return draft ? openSheet<PeopleColumn>(draft.file) : null;
}

/** Deletes lists that nobody has confirmed for a day. */
export function deleteOldDrafts(now: Date): void {
  const dayAgo = new Date(now.getTime() - dayMs);
  writeTransaction((tx) => tx.delete(importDrafts).where(lt(importDrafts.at, dayAgo)).run());
}
