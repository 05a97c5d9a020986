import { eq, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDayProgramme, courseDays } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";

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

/** When the course days began (yyyy-mm-dd), as it was set and as it would be otherwise; null where none has been held. */
export function readProgrammeStart(now: Date, at: Database | Tx = db) {
  return startQuery(at).get({ now: now.getTime() }) ?? { firstHeld: null, set: null };
}

/** The day from which course days could be attended: the one set by the secretariat, or else that of the first day held; or null. */
export function findProgrammeStart(now: Date, at: Database | Tx = db): string | null {
  const { set, firstHeld } = readProgrammeStart(now, at);
  return set ?? firstHeld;
}

/** Sets when the course days began; null: with the first day that has been held. */
export const setProgrammeStart = (actor: Person, beginsOn: string | null, now: Date): void =>
  writeTransaction((tx) => {
    const id = 1;
    if (beginsOn === null) tx.delete(courseDayProgramme).where(eq(courseDayProgramme.id, id)).run();
    else
      tx.insert(courseDayProgramme)
        .values({ id, beginsOn })
        .onConflictDoUpdate({ target: courseDayProgramme.id, set: { beginsOn } })
        .run();
    const detail = { beginsOn };
    trace(tx, actor, { act: "programme-start-set", scope: "course-day-duty", detail }, now);
  });
