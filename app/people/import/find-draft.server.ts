import { and, desc, eq, ne, sql } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import { openSheet } from "../../base/sheets/read-sheet.server.ts";
import type { Sheet } from "../../base/sheets/sheet.ts";
import type { PeopleColumn } from "./person-line.ts";

/** A list that waits to be imported, as it is kept. */
export type DraftSheet = Sheet<PeopleColumn> & {
  /** It is a part of the list that was uploaded: whoever is not on it is not missing. */
  partial?: true;
  /** The draft that has the rows which could not be used. */
  rest?: number;
};

/** A person's own uploaded list; null when there is none under this id. */
export function findDraft(by: { id: number }, id: number) {
  const draft = db
    .select({ file: importDrafts.file })
    .from(importDrafts)
    .where(and(eq(importDrafts.id, id), eq(importDrafts.by, by.id)))
    .get();
  const sheet = draft ? openSheet<PeopleColumn>(draft.file) : null;
  return sheet as DraftSheet | Exclude<typeof sheet, Sheet<PeopleColumn>>;
}

/** Deletes a list that is imported. */
export function deleteDraft(tx: Tx, id: number): void {
  tx.delete(importDrafts).where(eq(importDrafts.id, id)).run();
}

/** Whether there is a list under this id that a colleague uploaded. */
export const isDraftOfOther = (by: { id: number }, id: number): boolean =>
  db
    .select({ id: importDrafts.id })
    .from(importDrafts)
    .where(and(eq(importDrafts.id, id), ne(importDrafts.by, by.id)))
    .get() !== undefined;

const text = sql`cast(${importDrafts.file} as text)`;

/** A person's own lists that are not imported yet, the latest first, each with how many rows it has. */
export const listDrafts = (by: { id: number }): { id: number; at: Date; rows: number }[] =>
  db
    .select({
      id: importDrafts.id,
      at: importDrafts.at,
      rows: sql<number>`iif(json_valid(${text}), coalesce(json_array_length(${text}, '$.lines'), 0), 0)`,
    })
    .from(importDrafts)
    .where(eq(importDrafts.by, by.id))
    .orderBy(desc(importDrafts.at), desc(importDrafts.id))
    .all();
