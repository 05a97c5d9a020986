import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db, type Tx, write } from "../../db/open.server.ts";
import { attendance, dayHosts, enrolments } from "../../db/schema/courses.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import type { Mark } from "../../db/words.ts";
import { announce } from "../announce.server.ts";
import { trace } from "../audit/audit.server.ts";
import type { Person } from "../people/people.server.ts";
import { dayIn } from "../ui/danish-time.ts";
import { type CourseDay, dayRow } from "./days.server.ts";

/** Who may see a day's people and mark them: those who host that day, and the secretariat. */
export function mayAttend(actor: Person, dayId: number, at: Database | Tx = db): boolean {
  if (actor.role === "secretariat") return true;
  const hosting = and(eq(dayHosts.dayId, dayId), eq(dayHosts.personId, actor.id));
  return at.select().from(dayHosts).where(hosting).get() !== undefined;
}

export type MarkRefusal = "unknown" | "cancelled" | "not-yet";

/** Why nothing can be marked on the day at this moment, or null. Marks begin on the day itself, in Danish time. */
export function markRefusal(day: CourseDay, now: Date): Exclude<MarkRefusal, "unknown"> | null {
  if (day.state === "cancelled") return "cancelled";
  return dayIn(now) < day.on ? "not-yet" : null;
}

/**
 * Marks how someone with a seat attended. A day one neither hosts nor runs, and a person without a seat there, are
 * unknown. Every mark leaves a trace with what stood before; being there, wholly or partly, is announced once.
 */
export function mark(
  actor: Person,
  dayId: number,
  personId: number,
  given: Mark,
  now: Date,
): { marked: Mark } | { refused: MarkRefusal } {
  return write((tx) => {
    const day = dayRow(dayId, tx);
    if (!day || day.state === "draft" || !mayAttend(actor, dayId, tx)) return { refused: "unknown" };
    const refused = markRefusal(day, now);
    if (refused) return { refused };
    if (!listParticipants(dayId, tx).some((one) => one.personId === personId && one.state === "enrolled"))
      return { refused: "unknown" };
    const before = setMark(tx, { dayId, personId, mark: given, markedAt: now, markedBy: actor.id });
    if (before === given) return { marked: given };
    const detail = { mark: given, before };
    trace(
      tx,
      actor,
      { act: "attendance-marked", subjectId: personId, scope: `course-day:${dayId}`, detail },
      now,
    );
    if (given !== "absent" && (before === null || before === "absent"))
      announce(tx, { what: "day-attended", personId, dayId, at: now });
    return { marked: given };
  });
}

/** Sets the one mark a person has on a day; returns the one that stood before, or null. */
function setMark(tx: Tx, row: typeof attendance.$inferInsert): Mark | null {
  const own = and(eq(attendance.dayId, row.dayId), eq(attendance.personId, row.personId));
  const before = tx.select({ mark: attendance.mark }).from(attendance).where(own).get()?.mark ?? null;
  if (before === row.mark) return before;
  tx.insert(attendance)
    .values(row)
    .onConflictDoUpdate({
      target: [attendance.dayId, attendance.personId],
      set: { mark: row.mark, markedAt: row.markedAt, markedBy: row.markedBy },
    })
    .run();
  return before;
}

/** Who is on a day: those with a seat by name, then the waiting list in its order. */
export function listParticipants(dayId: number, at: Database | Tx = db) {
  return at
    .select({
      personId: people.id,
      name: people.name,
      municipality: municipalities.name,
      state: enrolments.state,
      mark: attendance.mark,
    })
    .from(enrolments)
    .innerJoin(people, eq(people.id, enrolments.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(
      attendance,
      and(eq(attendance.dayId, enrolments.dayId), eq(attendance.personId, enrolments.personId)),
    )
    .where(eq(enrolments.dayId, dayId))
    .orderBy(
      asc(enrolments.state),
      sql`case when ${enrolments.state} = 'waiting' then ${enrolments.place} end`,
      asc(people.name),
    )
    .all();
}

export type Participant = ReturnType<typeof listParticipants>[number];

/** The participants of a day as its hosts and the secretariat see them; looking leaves one line. Null when not theirs. */
export function seeParticipants(actor: Person, dayId: number, now: Date): Participant[] | null {
  const day = dayRow(dayId);
  if (!day || !mayAttend(actor, dayId)) return null;
  write((tx) => trace(tx, actor, { act: "participants-seen", scope: `course-day:${dayId}` }, now));
  return listParticipants(dayId);
}
