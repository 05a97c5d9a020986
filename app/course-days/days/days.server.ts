import { and, asc, desc, eq, gt, lte, or, type SQL, sql } from "drizzle-orm";
import { db, prepared } from "../../../db/database.server.ts";
import { attendance, courseDays, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { Person } from "../../people/register/person.server.ts";

/** A day's row with the host municipality's name. */
export type CourseDay = typeof courseDays.$inferSelect & { municipality: string };

/** How many on a day stand so; an index answers it without looking at a row. */
const countEnrolments = (condition: SQL) =>
  sql<number>`(select count(*) from enrolments e where e.day_id = ${courseDays.id} and ${condition})`;

/** How many seats of a day are reserved at `now` and not yet filled with names. */
const unfilledReservedSeats = sql<number>`(
  select coalesce(sum(max(r.seats - (select count(*) from enrolments e where e.reservation_id = r.id), 0)), 0)
  from reservations r where r.day_id = ${courseDays.id} and r.until > ${sql.placeholder("now")}
)`;

/** Given, held for an answer, or reserved. */
const takenSeats = sql<number>`${countEnrolments(sql`e.state in ('enrolled', 'offered')`)} + ${unfilledReservedSeats}`;
const waiting = countEnrolments(sql`e.state = 'waiting'`);

/** On the waiting list: own number from 1. Else null. */
const ownQueuePosition = sql<
  number | null
>`case when ${enrolments.state} = 'waiting' then ${countEnrolments(sql`e.state = 'waiting' and e.place <= ${enrolments.place}`)} end`;

const { id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state } = courseDays;

const personIdParam = sql.placeholder("personId");

/** The region that the asking person's own municipality lies in; null of who belongs to none. */
const ownRegion = sql`(select m.region from people p join municipalities m on m.id = p.municipality_id where p.id = ${personIdParam})`;

/** The days that answer the condition, as one person (`personId`) sees them at a moment (`now`). */
const daySummaries = (where: SQL | undefined, order: SQL) =>
  prepared((at) =>
    at
      .select({
        ...{ id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state },
        municipality: municipalities.name,
        near: sql`coalesce(${municipalities.region} = ${ownRegion}, 0)`.mapWith(Boolean),
        taken: takenSeats,
        waiting,
        own: enrolments.state,
        offeredUntil: enrolments.offeredUntil,
        place: ownQueuePosition,
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

/** What a list tells of one day: how many seats are taken, and what the asking person has to do with it. */
export type DaySummary = ReturnType<ReturnType<typeof upcomingDays>["all"]>[number];

/**
 * The days a person may see: those ahead, nearest in time first (cancelled ones only for who has a seat there), and the past
 * ones they were marked at or host, newest first.
 */
export function listDays(person: Person, now: Date): { ahead: DaySummary[]; past: DaySummary[] } {
  const asked = { personId: person.id, now: now.getTime() };
  return { ahead: upcomingDays().all(asked), past: pastDays().all(asked) };
}

/** One day as the person sees it, with all that is written down of it, or null: drafts are the secretariat's only. */
export function findDay(person: Person, dayId: number, now: Date): (DaySummary & { day: CourseDay }) | null {
  const seen = oneDay().get({ personId: person.id, now: now.getTime(), dayId });
  if (!seen || (seen.state === "draft" && person.role !== "secretariat")) return null;
  return { ...seen, day: dayRow(dayId)! };
}

/** The published days that answer the condition, nearest first, with how many seats are taken. */
export function listPublishedDays(condition: SQL | undefined, now: Date) {
  return db
    .select({ day: courseDays, municipality: municipalities.name, taken: takenSeats })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(and(published, condition))
    .orderBy(asc(courseDays.startsAt))
    .prepare()
    .all({ now: now.getTime() });
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
