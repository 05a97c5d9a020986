import { and, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { attendance, courseDays, enrolments, exemptions } from "../../../db/schema/course-days.ts";
import { awayAmong } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { type DutyFact, isSettled, type DutyStatus, dutyStatusOf } from "./duty.ts";

/**
 * How each of these people stands with the agents' day they owe, in one query. The result has everyone asked for; whether they are
 * agents is not checked.
 */
export function dutyStatusesOf(
  personIds: number[],
  now: Date,
  at: Database | Tx = db,
): Map<number, DutyStatus> {
  const facts = new Map<number, DutyFact[]>(personIds.map((id) => [id, []]));
  for (const { personId, ...fact } of dutyFacts(personIds, now, at)) facts.get(personId)?.push(fact);
  return new Map([...facts].map(([id, ofPerson]) => [id, dutyStatusOf(ofPerson)]));
}

/**
 * Who of these people still owes the day: neither been to an agents' day, wholly or partly, nor exempted. Who is on leave owes
 * nothing meanwhile.
 */
export function owingAmong(personIds: number[], now: Date): Set<number> {
  const onLeave = awayAmong(personIds, danishDate(now));
  const owing = [...dutyStatusesOf(personIds, now)].filter(([, status]) => !isSettled(status));
  return new Set(owing.map(([id]) => id).filter((id) => !onLeave.has(id)));
}

/** The agents' day that each of these people attended first; the result lacks those who have not. */
export function firstAttendanceOf(
  personIds: number[],
  now: Date,
): Map<number, { dayId: number; on: string }> {
  const attended = [...dutyStatusesOf(personIds, now)].flatMap(([id, status]) =>
    status.stands === "attended" ? [[id, { dayId: status.dayId, on: status.on }] as const] : [],
  );
  return new Map(attended);
}

/** In a grouped query, the row of the first day: SQLite takes the other columns from the row that min() found. */
const earliest = (on: SQLiteColumn) => sql<string>`min(${on})`;

/** A seat that is offered is not certain yet. */
const enrolledOrWaiting = sql<
  DutyFact["what"]
>`case ${enrolments.state} when 'enrolled' then 'enrolled' else 'waiting' end`;

/** For so many days, a seat on a day that is over counts as a seat while nobody has marked who came: paper lists come late. */
const unmarkedDays = 14;

function dutyFacts(personIds: number[], now: Date, at: Database | Tx): (DutyFact & { personId: number })[] {
  const unmarkedSince = now.getTime() - unmarkedDays * 86_400_000;
  return factsAmong(at).all({ people: JSON.stringify(personIds), now: now.getTime(), unmarkedSince });
}

const factsAmong = prepared((at) => unionAll(attendedDays(at), enrolledDays(at), exemptPeople(at)).prepare());

/** The day that each of these people attended first. */
const attendedDays = (at: Database) =>
  at
    .select({
      personId: attendance.personId,
      what: sql<DutyFact["what"]>`'attended'`,
      dayId: courseDays.id,
      on: earliest(courseDays.on),
    })
    .from(attendance)
    .innerJoin(courseDays, and(eq(courseDays.id, attendance.dayId), eq(courseDays.kind, "agents")))
    .where(and(isAmong(attendance.personId, "people"), ne(attendance.mark, "absent")))
    .groupBy(attendance.personId);

const isPublishedAgentsDay = and(
  eq(courseDays.id, enrolments.dayId),
  eq(courseDays.kind, "agents"),
  eq(courseDays.state, "published"),
);

/** The day is ahead, or it is over so lately that its marks may still come. */
const isStillCounted = or(
  gt(courseDays.endsAt, sql`${sql.placeholder("now")}`),
  and(eq(enrolments.state, "enrolled"), gt(courseDays.endsAt, sql`${sql.placeholder("unmarkedSince")}`)),
);

/** The first day on which each of these people has a seat, and the first on whose waiting list they are. */
const enrolledDays = (at: Database) =>
  at
    .select({
      personId: enrolments.personId,
      what: enrolledOrWaiting,
      dayId: courseDays.id,
      on: earliest(courseDays.on),
    })
    .from(enrolments)
    .innerJoin(courseDays, isPublishedAgentsDay)
    .leftJoin(
      attendance,
      and(eq(attendance.dayId, enrolments.dayId), eq(attendance.personId, enrolments.personId)),
    )
    .where(and(isAmong(enrolments.personId, "people"), isNull(attendance.mark), isStillCounted))
    .groupBy(enrolments.personId, enrolledOrWaiting);

const exemptPeople = (at: Database) =>
  at
    .select({
      personId: exemptions.personId,
      what: sql<DutyFact["what"]>`'exempt'`,
      dayId: sql<number>`0`,
      on: exemptions.on,
    })
    .from(exemptions)
    .where(isAmong(exemptions.personId, "people"));
