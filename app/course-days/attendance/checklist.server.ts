import { and, eq } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import type { DayCheckItem } from "../../../db/enums.ts";
import { dayChecks } from "../../../db/schema/course-days.ts";
import { notFound } from "../../base/refusals.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { mayTakeAttendance } from "./participants.server.ts";

/** What of the host's checklist is ticked for a day. */
export const listChecks = (dayId: number): DayCheckItem[] =>
  db
    .select({ item: dayChecks.item })
    .from(dayChecks)
    .where(eq(dayChecks.dayId, dayId))
    .all()
    .map(({ item }) => item);

/** Sets a tick of the day's checklist, or takes it away. Throws 404 for everyone but the day's hosts and the secretariat. */
export function tickCheck(actor: Person, dayId: number, item: DayCheckItem, isDone: boolean): void {
  writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (day?.state !== "published" || !mayTakeAttendance(actor, dayId, tx)) throw notFound();
    if (isDone) tx.insert(dayChecks).values({ dayId, item }).onConflictDoNothing().run();
    else
      tx.delete(dayChecks)
        .where(and(eq(dayChecks.dayId, dayId), eq(dayChecks.item, item)))
        .run();
  });
}
