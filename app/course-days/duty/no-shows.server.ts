import { and, eq, sql } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { attendance, courseDays } from "../../../db/schema/course-days.ts";

const missedQuery = prepared((at) =>
  at
    .select({ personId: attendance.personId, on: sql<string>`max(${courseDays.on})` })
    .from(attendance)
    .innerJoin(courseDays, and(eq(courseDays.id, attendance.dayId), eq(courseDays.kind, "agents")))
    .where(and(isAmong(attendance.personId, "people"), eq(attendance.mark, "absent")))
    .groupBy(attendance.personId)
    .prepare(),
);

/** The latest agents' day (yyyy-mm-dd) from which each of these people stayed away; the result lacks those who never did. */
export const missedDaysOf = (personIds: number[], at: Database | Tx = db): Map<number, string> =>
  new Map(
    missedQuery(at)
      .all({ people: JSON.stringify(personIds) })
      .map(({ personId, on }) => [personId, on]),
  );
