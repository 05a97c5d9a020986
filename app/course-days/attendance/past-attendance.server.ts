import { and, asc, eq, lt } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { maxSeats } from "../../../db/limits.ts";
import { attendance, courseDays } from "../../../db/schema/course-days.ts";
import { danishMoment } from "../../base/dates/danish-time.ts";

/**
 * Makes sure that there is an agents' day on `on` (yyyy-mm-dd, in the past) in that municipality: one from before the site is
 * inserted with the hours the days used to have and a seat for each of the `attendees`. Returns whether it is new.
 */
export function createPastDay(tx: Tx, on: string, hostMunicipalityId: number, attendees: number): boolean {
  const same = and(eq(courseDays.on, on), eq(courseDays.hostMunicipalityId, hostMunicipalityId));
  const agents = and(eq(courseDays.kind, "agents"), eq(courseDays.state, "published"));
  if (tx.select({ id: courseDays.id }).from(courseDays).where(and(same, agents)).get()) return false;
  const hours = { fromTime: "09:00", toTime: "15:00" };
  const startsAt = danishMoment(on, hours.fromTime);
  const closed = { opensAt: startsAt, closesAt: startsAt, state: "published" as const };
  const seats = Math.min(Math.max(attendees, 1), maxSeats);
  const times = { on, ...hours, startsAt, endsAt: danishMoment(on, hours.toTime) };
  tx.insert(courseDays)
    .values({ kind: "agents", hostMunicipalityId, venue: "", seats, ...times, ...closed })
    .run();
  return true;
}

/**
 * Records that someone attended the agents' day on `on` (yyyy-mm-dd), as an import from before the site says, so that they do not
 * owe it again. "known" when the person already has a mark from a day on that date; refuses a date without a day that is over.
 * Where there were several on the date, the one in `hostMunicipalityId` counts, or the first.
 */
export function recordPastAttendance(
  tx: Tx,
  personId: number,
  on: string,
  now: Date,
  hostMunicipalityId?: number,
): "recorded" | "known" | { refused: "unknown-day" } {
  const onDate = tx
    .select({
      id: courseDays.id,
      host: courseDays.hostMunicipalityId,
      endsAt: courseDays.endsAt,
      mark: attendance.mark,
    })
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
  const day = hostMunicipalityId ? onDate.find(({ host }) => host === hostMunicipalityId) : onDate[0];
  if (!day) return { refused: "unknown-day" };
  if (onDate.some(({ mark }) => mark !== null)) return "known";
  const dayId = day.id;
  tx.insert(attendance).values({ dayId, personId, mark: "present", markedAt: now, markedBy: null }).run();
  return "recorded";
}
