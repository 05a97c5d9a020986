import { and, desc, eq, ne, sql } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import { mapInSlices } from "../../base/slices.ts";
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
  const draft = db.select({ file: importDrafts.file }).from(importDrafts).where(ownDraft(by, id)).get();
  const sheet = draft ? openSheet<PeopleColumn>(draft.file) : null;
  return sheet as DraftSheet | Exclude<typeof sheet, Sheet<PeopleColumn>>;
}

const ownDraft = (by: { id: number }, id: number) => and(eq(importDrafts.id, id), eq(importDrafts.by, by.id));

/** Whether a person has a list of their own under this id. */
export const hasDraft = (by: { id: number }, id: number): boolean =>
  db.select({ id: importDrafts.id }).from(importDrafts).where(ownDraft(by, id)).get() !== undefined;

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

/** The draft that has the other rows of a person's own list (`DraftSheet.rest`); null when there is none. */
export function findRest(by: { id: number }, id: number): number | null {
  const rest = sql<number | null>`iif(json_valid(${text}), json_extract(${text}, '$.rest'), null)`;
  const draft = db.select({ rest }).from(importDrafts).where(ownDraft(by, id)).get();
  return draft?.rest ?? null;
}

/** A person's own lists that are not imported yet, the latest first, each with how many rows it has, which are counted in slices. */
export function listDrafts(by: { id: number }): Promise<{ id: number; at: Date; rows: number }[]> {
  const drafts = db
    .select({ id: importDrafts.id, at: importDrafts.at })
    .from(importDrafts)
    .where(eq(importDrafts.by, by.id))
    .orderBy(desc(importDrafts.at), desc(importDrafts.id))
    .all();
  return mapInSlices(drafts, (draft) => ({ ...draft, rows: countRows(draft.id) }));
}

function countRows(id: number): number {
  const rows = sql<number>`iif(json_valid(${text}), coalesce(json_array_length(${text}, '$.lines'), 0), 0)`;
  return db.select({ rows }).from(importDrafts).where(eq(importDrafts.id, id)).get()?.rows ?? 0;
}
