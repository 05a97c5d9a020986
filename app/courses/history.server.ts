import { and, asc, eq, lt } from "drizzle-orm";
import type { Tx } from "../../db/open.server.ts";
import { attendance, courseDays } from "../../db/schema/courses.ts";
import { announce } from "../announce.server.ts";

/**
 * Records that someone attended the agents' day held on `on` (yyyy-mm-dd), as told by an import from before the site, so
 * that nobody owes anew. "known" when the person already has a mark from a day on that date; refuses a date without a day that is over.
 * Where several were held on the date, the first counts.
 */
export function recordPastAttendance(
  tx: Tx,
  personId: number,
  on: string,
  now: Date,
): "taken" | "known" | { refused: "unknown-day" } {
  const held = tx
    .select({ id: courseDays.id, endsAt: courseDays.endsAt, mark: attendance.mark })
    .from(courseDays)
    .leftJoin(attendance, and(eq(attendance.dayId, courseDays.id), eq(attendance.personId, personId)))
    .where(
      and(
        eq(courseDays.on, on),
        eq(courseDays.kind, "agents"),
        eq(courseDays.state, "published"),
        lt(courseDays.endsAt, now),
      ),
    )
    .orderBy(asc(courseDays.id))
    .all();
  if (!held[0]) return { refused: "unknown-day" };
  if (held.some((day) => day.mark !== null)) return "known";
  const dayId = held[0].id;
  tx.insert(attendance).values({ dayId, personId, mark: "present", markedAt: now, markedBy: null }).run();
  announce(tx, { what: "day-attended", personId, dayId, at: held[0].endsAt });
  return "taken";
}
