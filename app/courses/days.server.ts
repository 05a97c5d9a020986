import { and, asc, desc, eq, gt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/open.server.ts";
import { attendance, courseDays, dayHosts, enrolments } from "../../db/schema/courses.ts";
import { municipalities } from "../../db/schema/people.ts";
import type { Person } from "../people/people.server.ts";

/** A day's row with the host municipality's name. */
export type CourseDay = typeof courseDays.$inferSelect & { municipality: string };

const countOf = (state: "enrolled" | "waiting") =>
  sql<number>`(select count(*) from enrolments e where e.day_id = ${courseDays.id} and e.state = ${state})`;

/** On the waiting list: own number from 1. Else null. */
const ownPlace = sql<number | null>`case when ${enrolments.state} = 'waiting' then (
  select count(*) from enrolments e where e.day_id = ${courseDays.id} and e.state = 'waiting' and e.place <= ${enrolments.place}
) end`;

const select = (personId: number, where: SQL | undefined, order: SQL) =>
  db
    .select({
      day: courseDays,
      municipality: municipalities.name,
      taken: countOf("enrolled"),
      waiting: countOf("waiting"),
      own: enrolments.state,
      place: ownPlace,
      mark: attendance.mark,
      hosting: sql`${dayHosts.personId} is not null`.mapWith(Boolean),
    })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .leftJoin(enrolments, and(eq(enrolments.dayId, courseDays.id), eq(enrolments.personId, personId)))
    .leftJoin(attendance, and(eq(attendance.dayId, courseDays.id), eq(attendance.personId, personId)))
    .leftJoin(dayHosts, and(eq(dayHosts.dayId, courseDays.id), eq(dayHosts.personId, personId)))
    .where(where)
    .orderBy(order, asc(courseDays.id))
    .all();

/** One day with how many seats are taken, and what the asking person has to do with it. */
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
    ),
    past: select(
      person.id,
      and(lte(courseDays.endsAt, now), published, concerned),
      desc(courseDays.startsAt),
    ),
  };
}

/** One day as the person sees it, or null: drafts are the secretariat's only. */
export function findDay(person: Person, dayId: number): SeenDay | null {
  const known = person.role === "secretariat" ? undefined : ne(courseDays.state, "draft");
  return select(person.id, and(eq(courseDays.id, dayId), known), asc(courseDays.id))[0] ?? null;
}

/** The person's seats on other days of this day's kind that have not begun: what they could change from. */
export const listSeatsLike = (person: Person, day: { id: number; kind: CourseDay["kind"] }, now: Date) =>
  db
    .select({ dayId: courseDays.id, startsAt: courseDays.startsAt, municipality: municipalities.name })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(
      and(
        eq(enrolments.personId, person.id),
        eq(enrolments.state, "enrolled"),
        eq(courseDays.kind, day.kind),
        eq(courseDays.state, "published"),
        ne(courseDays.id, day.id),
        gt(courseDays.startsAt, now),
      ),
    )
    .orderBy(asc(courseDays.startsAt))
    .all();

/** The published days that answer the condition, nearest first, with how many seats are taken. */
export const listAhead = (condition: SQL | undefined) =>
  db
    .select({ day: courseDays, municipality: municipalities.name, taken: countOf("enrolled") })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(and(eq(courseDays.state, "published"), condition))
    .orderBy(asc(courseDays.startsAt))
    .all();

/** Every day there is, drafts too, newest first: for the secretariat. */
export const listAllDays = (person: Person): SeenDay[] =>
  select(person.id, undefined, desc(courseDays.startsAt));

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
