import { eq } from "drizzle-orm";
import { courseCompletions, courseInvitations, renewals, revisions } from "../../db/schema/elearning.ts";
import {
  watched,
  watchClocks,
  attempts,
  packageStates,
  lessonCompletions,
} from "../../db/schema/elearning-progress.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Deletes what was watched and answered. Completions stay for the totals, on the anonymous person. */
export const elearningForgets: ForgetHandler = {
  tables: [
    watched,
    watchClocks,
    attempts,
    packageStates,
    lessonCompletions,
    courseCompletions,
    courseInvitations,
    renewals,
  ],
  forget(tx, personId) {
    tx.delete(watched).where(eq(watched.personId, personId)).run();
    tx.delete(watchClocks).where(eq(watchClocks.personId, personId)).run();
    tx.delete(courseInvitations).where(eq(courseInvitations.personId, personId)).run();
    tx.delete(packageStates).where(eq(packageStates.personId, personId)).run();
    tx.delete(attempts).where(eq(attempts.personId, personId)).run();
  },
  freeTextColumns: [revisions.note],
};
