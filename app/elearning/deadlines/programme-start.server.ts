import { sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { courseDayProgramme, courseDays } from "../../../db/schema/course-days.ts";

/** The first agents' day that has been held, and what the secretariat has set in its place. */
const startQuery = prepared((at) =>
  at
    .select({
      firstHeld: sql<string | null>`min(${courseDays.on})`,
      set: sql<string | null>`(select ${courseDayProgramme.beginsOn} from ${courseDayProgramme})`,
    })
    .from(courseDays)
    .where(
      sql`${courseDays.kind} = 'agents' and ${courseDays.state} = 'published' and ${courseDays.endsAt} <= ${sql.placeholder("now")}`,
    )
    .prepare(),
);

/** When the training programme began (yyyy-mm-dd), as it was set and as it would be otherwise; null where no course day has been held. */
export function readProgrammeStart(now: Date, at: Database | Tx = db) {
  return startQuery(at).get({ now: now.getTime() }) ?? { firstHeld: null, set: null };
}

/** The day before which nothing is due: the one set by the secretariat, or else that of the first course day held; or null. */
export function findProgrammeStart(now: Date, at: Database | Tx = db): string | null {
  const { set, firstHeld } = readProgrammeStart(now, at);
  return set ?? firstHeld;
}
