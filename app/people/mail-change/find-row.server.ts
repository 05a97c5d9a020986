import { and, eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import type { MailChange } from "./links.server.ts";

/** The row of a person who is known to exist. */
export const findRow = (at: Database | Tx, personId: number) =>
  at.select().from(people).where(eq(people.id, personId)).get()!;

/** The change of this person's address that waits, or null. */
export const findWaiting = (personId: number, at: Database | Tx = db): MailChange | null =>
  at
    .select()
    .from(mailChanges)
    .where(and(eq(mailChanges.personId, personId), eq(mailChanges.state, "waiting")))
    .get() ?? null;
