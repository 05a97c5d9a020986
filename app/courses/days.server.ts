import { and, asc, desc, eq, gt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { attendance, courseDays, dayHosts, enrolments } from "../../db/schema/courses.ts";
import { municipalities } from "../../db/schema/people.ts";
import type { Person } from "../people/people.server.ts";

/** A day's row with the host municipality's name. */
export type CourseDay = typeof courseDays.$inferSelect & { municipality: string };

/** How many seats are taken and how many wait, a row a day that anybody is on. */
const counts = (at: Database | Tx) =>
  at
    .select({
      dayId: enrolments.dayId,
      taken: sql<number>`count(*) filter (where ${enrolments.state} <> 'waiting')`.as("taken"),
      waiting: sql<number>`count(*) filter (where ${enrolments.state} = 'waiting')`.as("waiting"),
    })
    .from(enrolments)
    .groupBy(enrolments.dayId)
    .as("counts");

/** How many seats of a day are reserved and not yet filled with names. */
const reserved = (now: Date) => sql<number>`(
  select coalesce(sum(max(r.seats - (select count(*) from enrolments e where e.reservation_id = r.id), 0)), 0)
  from reservations r where r.day_id = ${courseDays.id} and r.until > ${now.getTime()}
)`;

/** On the waiting list: own number from 1. Else null. */
const ownPlace = sql<number | null>`case when ${enrolments.state} = 'waiting' then (
  select count(*) from enrolments e where e.day_id = ${courseDays.id} and e.state = 'waiting' and e.place <= ${enrolments.place}
) end`;

const { id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state } = courseDays;

/** The region that the person's own municipality lies in; null of who belongs to none. */
const regionOf = (personId: number) =>
  sql`(select m.region from people p join municipalities m on m.id = p.municipality_id where p.id = ${personId})`;

function select(personId: number, where: SQL | undefined, order: SQL, now: Date) {
  const counted = counts(db);
  return db
    .select({
      ...{ id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state },
      municipality: municipalities.name,
      near: sql`coalesce(${municipalities.region} = ${regionOf(personId)}, 0)`.mapWith(Boolean),
      taken: sql<number>`coalesce(${counted.taken}, 0) + ${reserved(now)}`,
      waiting: sql<number>`coalesce(${counted.waiting}, 0)`,
      own: enrolments.state,
      offeredUntil: enrolments.offeredUntil,
      place: ownPlace,
      mark: attendance.mark,
      hosting: sql`${dayHosts.personId} is not null`.mapWith(Boolean),
    })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .leftJoin(counted, eq(counted.dayId, courseDays.id))
    .leftJoin(enrolments, and(eq(enrolments.dayId, courseDays.id), eq(enrolments.personId, personId)))
    .leftJoin(attendance, and(eq(attendance.dayId, courseDays.id), eq(attendance.personId, personId)))
    .leftJoin(dayHosts, and(eq(dayHosts.dayId, courseDays.id), eq(dayHosts.personId, personId)))
    .where(where)
    .orderBy(order, asc(courseDays.id))
    .all();
}

/** What a list tells of one day: how many seats are taken, and what the asking person has to do with it. */
export type SeenDay = ReturnType<typeof select>[number];

/**
 * The days a person may see: those ahead, nearest in time first (cancelled ones only for who has a seat there), and the past
 * ones they were marked at or host, newest first.
 */
export function listDays(person: Person, now: Date): { ahead: SeenDay[]; past: SeenDay[] } {
  const published = eq(courseDays.state, "published");
  const mineCancelled = and(eq(courseDays.state, "cancelled"), sql`${enrolments.id} is not null`);
  const concerned = or(sql`${attendance.mark} is not null`, sql`${dayHosts.personId} is not null`);
  return {
    ahead: select(
      person.id,
      and(gt(courseDays.endsAt, now), or(published, mineCancelled)),
      asc(courseDays.startsAt),
      now,
    ),
    past: select(
      person.id,
      and(lte(courseDays.endsAt, now), published, concerned),
      desc(courseDays.startsAt),
      now,
    ),
  };
}

/** One day as the person sees it, with all that is written down of it, or null: drafts are the secretariat's only. */
export function findDay(person: Person, dayId: number, now: Date): (SeenDay & { day: CourseDay }) | null {
  const known = person.role === "secretariat" ? undefined : ne(courseDays.state, "draft");
  const seen = select(person.id, and(eq(courseDays.id, dayId), known), asc(courseDays.id), now)[0];
  return seen ? { ...seen, day: dayRow(dayId)! } : null;
}

/** The published days that answer the condition, nearest first, with how many seats are taken. */
export function listAhead(condition: SQL | undefined, now: Date) {
  const counted = counts(db);
  return db
    .select({
      day: courseDays,
      municipality: municipalities.name,
      taken: sql<number>`coalesce(${counted.taken}, 0) + ${reserved(now)}`,
    })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .leftJoin(counted, eq(counted.dayId, courseDays.id))
    .where(and(eq(courseDays.state, "published"), condition))
    .orderBy(asc(courseDays.startsAt))
    .all();
}

/** Every day there is, drafts too, newest first: for the secretariat. */
export const listAllDays = (person: Person, now: Date): SeenDay[] =>
  select(person.id, undefined, desc(courseDays.startsAt), now);

/** The day with this id, drafts too, or null. */
export function dayRow(dayId: number, at: Database | Tx = db): CourseDay | null {
  const row = at
    .select({ day: courseDays, municipality: municipalities.name })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(eq(courseDays.id, dayId))
    .get();
  return row ? { ...row.day, municipality: row.municipality } : null;
}
