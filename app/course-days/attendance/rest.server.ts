import { and, eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import type { Mark } from "../../../db/enums.ts";
import { attendance } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { applyMark, findMarkableDay } from "./attendance.server.ts";
import { canBeMarked, type MarkRefusal } from "./attendance-view.ts";
import { listParticipants } from "./participants.server.ts";

/** Gives everyone with a seat who has no mark this one. What is marked stays as it is. Returns how many were marked. */
export function markRest(
  actor: Person,
  dayId: number,
  mark: Mark,
  now: Date,
): { marked: number } | { refused: MarkRefusal } {
  return writeTransaction((tx) => {
    const day = findMarkableDay(tx, actor, dayId, now);
    if ("refused" in day) return day;
    const rest = listParticipants(dayId, tx).filter((one) => canBeMarked(one) && !one.mark);
    for (const { personId } of rest) applyMark(tx, actor, { dayId, personId, mark, atOnce: true }, now);
    return { marked: rest.length };
  });
}

/** Takes away what `markRest` set with this mark and nobody has changed by hand since. */
export function unmarkRest(
  actor: Person,
  dayId: number,
  mark: Mark,
  now: Date,
): { unmarked: number } | { refused: MarkRefusal } {
  return writeTransaction((tx) => {
    const day = findMarkableDay(tx, actor, dayId, now);
    if ("refused" in day) return day;
    const together = and(eq(attendance.dayId, dayId), eq(attendance.atOnce, true), eq(attendance.mark, mark));
    const taken = tx.delete(attendance).where(together).returning({ personId: attendance.personId }).all();
    const detail = { before: mark };
    for (const { personId } of taken)
      trace(
        tx,
        actor,
        { act: "attendance-unmarked", subjectId: personId, scope: `course-day:${dayId}`, detail },
        now,
      );
    return { unmarked: taken.length };
  });
}
