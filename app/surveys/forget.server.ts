import { eq } from "drizzle-orm";
import { comments, invitations, rounds } from "../../db/schema/surveys.ts";
import { stripClosingBackups } from "./closing/closing-backup.server.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Deletes the invitations, with the drafts and sent answers sealed in them. Answers of closed rounds name nobody. */
export const surveysForgets: ForgetHandler = {
  tables: [invitations],
  forget(tx, personId) {
    stripClosingBackups();
    tx.delete(invitations).where(eq(invitations.personId, personId)).run();
  },
  freeTextColumns: [rounds.greeting, rounds.note, comments.text],
};
