import { and, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import type { Mark } from "../../../db/enums.ts";
import { attendance } from "../../../db/schema/course-days.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import type { MarkingRefusal, MarkRefusal } from "./attendance-view.ts";
import { markingRefusal } from "./marking.ts";
import { isMarkable, mayTakeAttendance } from "./participants.server.ts";

interface MarkInput {
  dayId: number;
  personId: number;
  mark: Mark;
  /** Set with the marks of everyone who had none. */
  atOnce?: boolean;
}

/**
 * Marks how someone with a seat attended. A day the actor neither hosts nor runs, and a person without a seat there, are
 * refused as unknown. Every mark leaves an audit line with the mark before it; the first mark of having attended, wholly or partly,
 * emits an event.
 */
export function markAttendance(
  actor: Person,
  dayId: number,
  personId: number,
  mark: Mark,
  now: Date,
): { marked: Mark } | { refused: MarkRefusal } {
  return writeTransaction((tx) => {
    const day = findMarkableDay(tx, actor, dayId, now);
    if ("refused" in day) return day;
    if (!isMarkable(dayId, personId, tx)) return { refused: "unknown" };
    applyMark(tx, actor, { dayId, personId, mark }, now);
    return { marked: mark };
  });
}

/** The day, or why the actor cannot mark anyone on it now. */
export function findMarkableDay(
  tx: Tx,
  actor: Person,
  dayId: number,
  now: Date,
): CourseDay | { refused: MarkRefusal } {
  const day = dayRow(dayId);
  if (!day || day.state === "draft" || !mayTakeAttendance(actor, dayId, tx)) return { refused: "unknown" };
  const refused = markingRefusal(day, now);
  return refused ? { refused } : day;
}

/** Sets a mark and leaves its audit line. False when it was the same before. */
export function applyMark(tx: Tx, actor: Person, input: MarkInput, now: Date): boolean {
  const { dayId, personId, mark } = input;
  const before = setMark(tx, { ...input, markedAt: now, markedBy: actor.id });
  if (before === mark) return false;
  const scope = `course-day:${dayId}`;
  const detail = { mark, before };
  trace(tx, actor, { act: "attendance-marked", subjectId: personId, scope, detail }, now);
  return true;
}

/**
 * Marks someone as a returned list says, also when they had no seat there: the secretariat answers for it. Returns whether the mark
 * is new; refuses a day that has not begun.
 */
export function markFromList(
  tx: Tx,
  actor: Person,
  input: MarkInput,
  now: Date,
): boolean | { refused: MarkingRefusal } {
  const refused = markingRefusal(dayRow(input.dayId)!, now);
  return refused ? { refused } : applyMark(tx, actor, input, now);
}

/** Sets the one mark a person has on a day; returns the mark before it, or null. */
export function setMark(tx: Tx, row: typeof attendance.$inferInsert): Mark | null {
  const ofPerson = and(eq(attendance.dayId, row.dayId), eq(attendance.personId, row.personId));
  const before = tx.select().from(attendance).where(ofPerson).get();
  const atOnce = row.atOnce ?? false;
  // A mark that was set at once and is pressed by hand is one's own from then on.
  if (before?.mark === row.mark && before.atOnce === atOnce) return before.mark;
  tx.insert(attendance)
    .values({ ...row, atOnce })
    .onConflictDoUpdate({
      target: [attendance.dayId, attendance.personId],
      set: { mark: row.mark, markedAt: row.markedAt, markedBy: row.markedBy, atOnce },
    })
    .run();
  return before?.mark ?? null;
}
