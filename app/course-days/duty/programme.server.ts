import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { courseDayProgramme } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";

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
