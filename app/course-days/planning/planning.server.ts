import { and, eq, gt } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import { countSeats } from "../days/taken-seats.server.ts";
import { notifyDayChanged } from "../notices/change-notices.server.ts";
import { notifyDaysOpened, notifyHosts } from "../notices/information-letters.server.ts";
import { promoteFromWaitingList } from "../sign-up/waiting-list.server.ts";
import { traceDay } from "./trace-day.server.ts";

const draftsAhead = (now: Date) => and(eq(courseDays.state, "draft"), gt(courseDays.startsAt, now));

/** The days that `publishDrafts` publishes. */
export const listDraftIds = (now: Date): number[] =>
  db
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(draftsAhead(now))
    .all()
    .map(({ id }) => id);

/** Publishes every draft ahead; returns how many. */
export function publishDrafts(actor: Person, now: Date): number {
  return writeTransaction((tx) => {
    const published = tx
      .update(courseDays)
      .set({ state: "published" })
      .where(draftsAhead(now))
      .returning()
      .all();
    for (const { id } of published) traceDay(tx, actor, "day-published", id, now);
    notifyPublished(
      tx,
      published.map(({ id }) => dayRow(id)!),
      now,
    );
    return published.length;
  });
}

/** Publishes a draft. Refuses a day that is not a draft, or has begun. */
export function publishDay(
  actor: Person,
  dayId: number,
  now: Date,
): { published: true } | { refused: "unknown-day" | "published" | "cancelled" | "past" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state !== "draft") return { refused: day.state };
    if (day.startsAt <= now) return { refused: "past" };
    tx.update(courseDays).set({ state: "published" }).where(eq(courseDays.id, dayId)).run();
    traceDay(tx, actor, "day-published", dayId, now);
    notifyPublished(tx, [dayRow(dayId)!], now);
    return { published: true };
  });
}

function notifyPublished(tx: Tx, days: CourseDay[], now: Date): void {
  for (const day of days) notifyHosts(tx, day, "named", now);
  notifyDaysOpened(tx, days, now);
}

/** Changes how many seats there are (1 to 500): new seats go to the waiting list; fewer than are taken is refused with their number. */
export function setSeats(
  actor: Person,
  dayId: number,
  seats: number,
  now: Date,
):
  | { seats: number }
  | { refused: "unknown-day" | "cancelled" | "past" }
  | { refused: "taken"; taken: number } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state === "cancelled") return { refused: "cancelled" };
    if (day.startsAt <= now) return { refused: "past" };
    const taken = countSeats(dayId, now).taken;
    if (seats < taken) return { refused: "taken", taken };
    if (seats !== day.seats) {
      tx.update(courseDays).set({ seats }).where(eq(courseDays.id, dayId)).run();
      traceDay(tx, actor, "seats-changed", dayId, now, { before: day.seats, seats });
    }
    promoteFromWaitingList(tx, { ...day, seats }, now);
    return { seats };
  });
}

/**
 * Cancels a day: everyone with a seat or a place on the list, its hosts and the leaders concerned are told why, and the calendar entries
 * are cancelled. Of a draft nobody hears.
 */
export function cancelDay(
  actor: Person,
  dayId: number,
  now: Date,
  reason = "",
): { cancelled: true } | { refused: "unknown-day" | "cancelled" | "past" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (day.state === "cancelled") return { refused: "cancelled" };
    if (day.startsAt <= now) return { refused: "past" };
    const columns = { state: "cancelled" as const, changeReason: reason || null };
    tx.update(courseDays).set(columns).where(eq(courseDays.id, dayId)).run();
    traceDay(tx, actor, "day-cancelled", dayId, now);
    if (day.state === "published") notifyDayChanged(tx, day, { what: "cancelled", reason }, now);
    return { cancelled: true };
  });
}
