import { eq, sql } from "drizzle-orm";
import { db } from "../../../../db/database.server.ts";
import { packageStates } from "../../../../db/schema/elearning-progress.ts";
import { faultsElement } from "./faults.ts";

/** What packages have reported of a person, by lesson and part, with what went wrong in each as it is stored (`faults.ts`). */
export function statesBy(personId: number) {
  const { lessonId, item, reports, success, doneAt, beganAt, savedAt, elements } = packageStates;
  const faults = sql<string | null>`json_extract(${elements}, ${`$."${faultsElement}"`})`;
  return db
    .select({ lessonId, item, reports, success, doneAt, beganAt, lastAt: savedAt, faults })
    .from(packageStates)
    .where(eq(packageStates.personId, personId))
    .all();
}
