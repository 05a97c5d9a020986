import { and, eq } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import { openSheet } from "../../base/sheets/read-sheet.server.ts";
import type { PeopleColumn } from "./person-line.ts";

/** A person's own uploaded list; null when there is none under this id. */
export function findDraft(by: { id: number }, id: number) {
  const draft = db
    .select({ file: importDrafts.file })
    .from(importDrafts)
    .where(and(eq(importDrafts.id, id), eq(importDrafts.by, by.id)))
    .get();
  return draft ? openSheet<PeopleColumn>(draft.file) : null;
}

/** Deletes a list that is imported. */
export function deleteDraft(tx: Tx, id: number): void {
  tx.delete(importDrafts).where(eq(importDrafts.id, id)).run();
}
