import { and, eq, gt, isNull, ne, or, sql } from "drizzle-orm";
import { type SQLiteColumn, unionAll } from "drizzle-orm/sqlite-core";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { attendance, courseDays, enrolments, exemptions } from "../../../db/schema/course-days.ts";
import { awayAmong } from "../../people/register/absence.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { type DutyFact, isSettled, type DutyStatus, dutyStatusOf } from "./duty.ts";

/**
 * Where each of these people stands with the agents' day they owe, in one query. Everyone asked for is in the answer; it does
 * not ask whether they are agents.
 */
export function dutyStatusesOf(
  personIds: number[],
  now: Date,
  at: Database | Tx = db,
): Map<number, DutyStatus> {
  const facts = new Map<number, DutyFact[]>(personIds.map((id) => [id, []]));
  for (const { personId, ...fact } of dutyFacts(personIds, now, at)) facts.get(personId)?.push(fact);
  return new Map([...facts].map(([id, own]) => [id, dutyStatusOf(own)]));
}

/**
 * Who of these people still owes the day: neither been to an agents' day, wholly or partly, nor exempted. Who is on leave owes
 * nothing meanwhile.
 */
export function owingAmong(personIds: number[], now: Date): Set<number> {
  const onLeave = awayAmong(personIds, danishDate(now));
  const owing = [...dutyStatusesOf(personIds, now)].filter(([, standing]) => !isSettled(standing));
  return new Set(owing.map(([id]) => id).filter((id) => !onLeave.has(id)));
}

/** The day on which each of these people attended an agents' day first; who has not is not in the answer. */
export function firstAttendanceOf(
  personIds: number[],
  now: Date,
): Map<number, { dayId: number; on: string }> {
  const attended = [...dutyStatusesOf(personIds, now)].flatMap(([id, standing]) =>
    standing.stands === "attended" ? [[id, { dayId: standing.dayId, on: standing.on }] as const] : [],
  );
  return new Map(attended);
}

/** One row a group, that of the first day: SQLite takes the other columns from the row that min() found. */
const earliest = (on: SQLiteColumn) => sql<string>`min(${on})`;

/** A seat that is offered is not certain yet. */
const enrolledOrWaiting = sql<
  DutyFact["what"]
>`case ${enrolments.state} when 'enrolled' then 'enrolled' else 'waiting' end`;

/** So long a seat on a day that is over counts as a seat while nobody has marked who came: lists from paper come late. */
const unmarkedDays = 14;

function dutyFacts(personIds: number[], now: Date, at: Database | Tx): (DutyFact & { personId: number })[] {
  const latelyOver = now.getTime() - unmarkedDays * 86_400_000;
  return factsAmong(at).all({ people: JSON.stringify(personIds), now: now.getTime(), latelyOver });
}

/** One value to bind, however many are asked for. */
const among = (column: SQLiteColumn) =>
  sql`${column} in (select value from json_each(${sql.placeholder("people")}))`;

const factsAmong = prepared((at) => {
  const attended = at
    .select({
      personId: attendance.personId,
      what: sql<DutyFact["what"]>`'attended'`,
      dayId: courseDays.id,
      on: earliest(courseDays.on),
    })
    .from(attendance)
    .innerJoin(courseDays, and(eq(courseDays.id, attendance.dayId), eq(courseDays.kind, "agents")))
    .where(and(among(attendance.personId), ne(attendance.mark, "absent")))
    .groupBy(attendance.personId);
  const held = at
    .select({
      personId: enrolments.personId,
      what: enrolledOrWaiting,
      dayId: courseDays.id,
      on: earliest(courseDays.on),
    })
    .from(enrolments)
    .innerJoin(
      courseDays,
      and(
        eq(courseDays.id, enrolments.dayId),
        eq(courseDays.kind, "agents"),
        eq(courseDays.state, "published"),
      ),
    )
    .leftJoin(
      attendance,
      and(eq(attendance.dayId, enrolments.dayId), eq(attendance.personId, enrolments.personId)),
    )
    .where(
      and(
        among(enrolments.personId),
        isNull(attendance.mark),
        or(
          gt(courseDays.endsAt, sql`${sql.placeholder("now")}`),
          and(eq(enrolments.state, "enrolled"), gt(courseDays.endsAt, sql`${sql.placeholder("latelyOver")}`)),
        ),
      ),
    )
    .groupBy(enrolments.personId, enrolledOrWaiting);
  const exempt = at
    .select({
      personId: exemptions.personId,
      what: sql<DutyFact["what"]>`'exempt'`,
      dayId: sql<number>`0`,
      on: exemptions.on,
    })
    .from(exemptions)
    .where(among(exemptions.personId));
  return unionAll(attended, held, exempt).prepare();
});
