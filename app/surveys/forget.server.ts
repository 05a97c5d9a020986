import { eq } from "drizzle-orm";
import { comments, invitations, rounds } from "../../db/schema/surveys.ts";
import { stripClosings } from "./closing/closing-backup.server.ts";
import type { Forgetting } from "../base/events.server.ts";

/** The invitation goes, and an open answer with it; mixed answers name nobody. */
export const surveysForgets: Forgetting = {
  tables: [invitations],
  forget(tx, personId) {
    stripClosings();
    tx.delete(invitations).where(eq(invitations.personId, personId)).run();
  },
  written: [rounds.greeting, rounds.note, comments.text],
};
