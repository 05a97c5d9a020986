import { and, asc, desc, eq, gt, lte, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { attendance, courseDays, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay, DaySummary } from "./day.ts";
import { queuePosition } from "./enrolment.server.ts";
import { freeForNewcomers } from "./seats.ts";
import { takenSeats, waitingCount } from "./taken-seats.server.ts";

const { id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state, changeReason } = courseDays;
const personIdParam = sql.placeholder("personId");
/** The region of the person's own municipality; null for someone who belongs to none. */
const ownRegion = sql`(select m.region from people p join municipalities m on m.id = p.municipality_id where p.id = ${personIdParam})`;

/** The days that meet the condition, as one person (`personId`) sees them at a moment (`now`). */
const daySummaries = (where: SQL | undefined, order: SQL) =>
  prepared((at) =>
    at
      .select({
        ...{ id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state, changeReason },
        municipality: municipalities.name,
        near: sql`coalesce(${municipalities.region} = ${ownRegion}, 0)`.mapWith(Boolean),
        taken: takenSeats,
        waiting: waitingCount,
        own: enrolments.state,
        offeredUntil: enrolments.offeredUntil,
        queuePosition,
        mark: attendance.mark,
        hosting: sql`${dayHosts.personId} is not null`.mapWith(Boolean),
      })
      .from(courseDays)
      .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
      .leftJoin(enrolments, and(eq(enrolments.dayId, courseDays.id), eq(enrolments.personId, personIdParam)))
      .leftJoin(attendance, and(eq(attendance.dayId, courseDays.id), eq(attendance.personId, personIdParam)))
      .leftJoin(dayHosts, and(eq(dayHosts.dayId, courseDays.id), eq(dayHosts.personId, personIdParam)))
      .where(where)
      .orderBy(order, asc(courseDays.id))
      .prepare(),
  );

const published = eq(courseDays.state, "published");
const ownCancelled = and(eq(courseDays.state, "cancelled"), sql`${enrolments.id} is not null`);
const attendedOrHosted = or(sql`${attendance.mark} is not null`, sql`${dayHosts.personId} is not null`);

const upcomingDays = daySummaries(
  and(gt(courseDays.endsAt, sql.placeholder("now")), or(published, ownCancelled)),
  asc(courseDays.startsAt),
);
const pastDays = daySummaries(
  and(lte(courseDays.endsAt, sql.placeholder("now")), published, attendedOrHosted),
  desc(courseDays.startsAt),
);
const allDays = daySummaries(undefined, desc(courseDays.startsAt));
const oneDay = daySummaries(eq(courseDays.id, sql.placeholder("dayId")), asc(courseDays.id));

/**
 * The days a person may see: those ahead, nearest in time first (cancelled ones only for someone with a seat there), and the past
 * ones they were marked at or host, newest first.
 */
export function listDays(person: Person, now: Date): { ahead: DaySummary[]; past: DaySummary[] } {
  const params = { personId: person.id, now: now.getTime() };
  return { ahead: upcomingDays().all(params), past: pastDays().all(params) };
}

/** One day as the person sees it, with its whole row, or null: drafts are the secretariat's only. */
export function findDay(person: Person, dayId: number, now: Date): (DaySummary & { day: CourseDay }) | null {
  const summary = oneDay().get({ personId: person.id, now: now.getTime(), dayId });
  if (!summary || (summary.state === "draft" && person.role !== "secretariat")) return null;
  return { ...summary, day: dayRow(dayId)! };
}

/** The published days that meet the condition, nearest first, with how many seats are free for new sign-ups. */
export function listPublishedDays(condition: SQL | undefined, now: Date, at: Database | Tx = db) {
  return at
    .select({ day: courseDays, municipality: municipalities.name, taken: takenSeats, waiting: waitingCount })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(and(published, condition))
    .orderBy(asc(courseDays.startsAt))
    .prepare()
    .all({ now: now.getTime() })
    .map(({ day, municipality, ...counts }) => ({
      day,
      municipality,
      free: freeForNewcomers({ seats: day.seats, ...counts }),
    }));
}

/** Every day there is, drafts too, newest first: for the secretariat. */
export const listAllDays = (person: Person, now: Date): DaySummary[] =>
  allDays().all({ personId: person.id, now: now.getTime() });

const dayQuery = prepared((at) =>
  at
    .select({ day: courseDays, municipality: municipalities.name })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(eq(courseDays.id, sql.placeholder("dayId")))
    .prepare(),
);

/** The day with this id, drafts too, or null. */
export function dayRow(dayId: number): CourseDay | null {
  const row = dayQuery().get({ dayId });
  return row ? { ...row.day, municipality: row.municipality } : null;
}
