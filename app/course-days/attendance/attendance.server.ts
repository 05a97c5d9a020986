import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { attendance, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { Mark } from "../../../db/enums.ts";
import { emit } from "../../base/events.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { findPersonByMail, type Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { roleOfDayKind } from "../days/window.ts";

/** Who may see a day's people and mark them: those who host that day, and the secretariat. */
export function mayTakeAttendance(actor: Person, dayId: number, at: Database | Tx = db): boolean {
  if (actor.role === "secretariat") return true;
  const hosting = and(eq(dayHosts.dayId, dayId), eq(dayHosts.personId, actor.id));
  return at.select().from(dayHosts).where(hosting).get() !== undefined;
}

export type MarkRefusal = "unknown" | "cancelled" | "not-yet";

/** Why nothing can be marked on the day at this moment, or null. Marks begin when the day does. */
export function markRefusal(day: CourseDay, now: Date): Exclude<MarkRefusal, "unknown"> | null {
  if (day.state === "cancelled") return "cancelled";
  return now < day.startsAt ? "not-yet" : null;
}

/**
 * Marks how someone with a seat attended. A day one neither hosts nor runs, and a person without a seat there, are
 * unknown. Every mark leaves a trace with what stood before; being there, wholly or partly, is announced once.
 */
export function markAttendance(
  actor: Person,
  dayId: number,
  personId: number,
  given: Mark,
  now: Date,
): { marked: Mark } | { refused: MarkRefusal } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day || day.state === "draft" || !mayTakeAttendance(actor, dayId, tx)) return { refused: "unknown" };
    const refused = markRefusal(day, now);
    if (refused) return { refused };
    if (!listParticipants(dayId, tx).some((one) => one.personId === personId && canBeMarked(one)))
      return { refused: "unknown" };
    applyMark(tx, actor, { dayId, personId, mark: given }, now);
    return { marked: given };
  });
}

interface MarkInput {
  dayId: number;
  personId: number;
  mark: Mark;
}

/** Sets a mark, leaves its trace, and announces who was there first. False when it stood so before. */
function applyMark(tx: Tx, actor: Person, { dayId, personId, mark: given }: MarkInput, now: Date): boolean {
  const before = setMark(tx, { dayId, personId, mark: given, markedAt: now, markedBy: actor.id });
  if (before === given) return false;
  const detail = { mark: given, before };
  const scope = `course-day:${dayId}`;
  trace(tx, actor, { act: "attendance-marked", subjectId: personId, scope, detail }, now);
  if (given !== "absent" && (before === null || before === "absent"))
    emit(tx, { what: "day-attended", personId, dayId, at: now });
  return true;
}

/**
 * Marks someone as a list tells it, also who had no seat there: it is the secretariat's to know. Returns whether that is new;
 * refuses a day that has not come.
 */
export function markFromList(
  tx: Tx,
  actor: Person,
  given: MarkInput,
  now: Date,
): boolean | { refused: Exclude<MarkRefusal, "unknown"> } {
  const refused = markRefusal(dayRow(given.dayId)!, now);
  return refused ? { refused } : applyMark(tx, actor, given, now);
}

/** Whether a participant can be marked: with a seat, or come without one. */
export const canBeMarked = ({ state }: { state: Participant["state"] }): boolean =>
  state === "enrolled" || state === "walk-in";

export type WalkInRefusal = MarkRefusal | "unknown-mail" | "not-meant" | "on-the-list";

/**
 * Marks someone present who came without a seat, by their mail address (any case). Refuses whoever the site does not know or the
 * day is not for (a host hears the same of both), and who stands on the list of participants already.
 */
export function markWalkIn(
  actor: Person,
  dayId: number,
  mail: string,
  now: Date,
): { marked: Mark } | { refused: WalkInRefusal } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day || day.state === "draft" || !mayTakeAttendance(actor, dayId, tx)) return { refused: "unknown" };
    const refused = markRefusal(day, now);
    if (refused) return { refused };
    const person = findPersonByMail(mail.toLowerCase(), tx);
    // Who hosts is not told whether someone is known to the site; the secretariat knows everyone.
    const meant = person?.roles.includes(roleOfDayKind[day.kind]);
    if (!person || (!meant && actor.role !== "secretariat")) return { refused: "unknown-mail" };
    if (!meant) return { refused: "not-meant" };
    const personId = person.id;
    if (listParticipants(dayId, tx).some((one) => one.personId === personId && canBeMarked(one)))
      return { refused: "on-the-list" };
    setMark(tx, { dayId, personId, mark: "present", markedAt: now, markedBy: actor.id });
    trace(tx, actor, { act: "walk-in-marked", subjectId: personId, scope: `course-day:${dayId}` }, now);
    emit(tx, { what: "day-attended", personId, dayId, at: now });
    return { marked: "present" };
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

/** Who is on a day: those with a seat by name, then the waiting list in its order, then who came without a seat. */
export function listParticipants(dayId: number, at: Database | Tx = db) {
  const listed = listEnrolled(dayId, at);
  const walkIns = listMarked(dayId, at).filter(
    ({ personId }) => !listed.some((one) => one.personId === personId && one.state === "enrolled"),
  );
  const come = new Set(walkIns.map(({ personId }) => personId));
  return [...listed.filter(({ personId }) => !come.has(personId)), ...walkIns];
}

const listMarked = (dayId: number, at: Database | Tx) =>
  at
    .select({
      personId: people.id,
      name: people.name,
      municipality: municipalities.name,
      mark: attendance.mark,
    })
    .from(attendance)
    .innerJoin(people, eq(people.id, attendance.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(eq(attendance.dayId, dayId))
    .orderBy(asc(people.name))
    .all()
    .map((row) => ({ ...row, state: "walk-in" as const, food: "", access: "" }));

function listEnrolled(dayId: number, at: Database | Tx) {
  return at
    .select({
      personId: people.id,
      name: people.name,
      municipality: municipalities.name,
      state: enrolments.state,
      mark: attendance.mark,
      food: enrolments.food,
      access: enrolments.access,
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
  if (!day || !mayTakeAttendance(actor, dayId)) return null;
  writeTransaction((tx) => trace(tx, actor, { act: "participants-seen", scope: `course-day:${dayId}` }, now));
  return listParticipants(dayId);
}
