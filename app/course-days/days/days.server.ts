import { and, asc, desc, eq, gt, lte, or, type SQL, sql } from "drizzle-orm";
import { db, prepared } from "../../../db/database.server.ts";
import { attendance, courseDays, dayHosts, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { Person } from "../../people/register/person.server.ts";

/** A day's row with the host municipality's name. */
export type CourseDay = typeof courseDays.$inferSelect & { municipality: string };

/** How many on a day stand so; an index answers it without looking at a row. */
const counted = (condition: SQL) =>
  sql<number>`(select count(*) from enrolments e where e.day_id = ${courseDays.id} and ${condition})`;

/** How many seats of a day are reserved at `now` and not yet filled with names. */
const reserved = sql<number>`(
  select coalesce(sum(max(r.seats - (select count(*) from enrolments e where e.reservation_id = r.id), 0)), 0)
  from reservations r where r.day_id = ${courseDays.id} and r.until > ${sql.placeholder("now")}
)`;

/** Given, held for an answer, or reserved. */
const takenSeats = sql<number>`${counted(sql`e.state in ('enrolled', 'offered')`)} + ${reserved}`;
const waiting = counted(sql`e.state = 'waiting'`);

/** On the waiting list: own number from 1. Else null. */
const ownPlace = sql<
  number | null
>`case when ${enrolments.state} = 'waiting' then ${counted(sql`e.state = 'waiting' and e.place <= ${enrolments.place}`)} end`;

const { id, kind, venue, room, startsAt, endsAt, seats, opensAt, closesAt, state } = courseDays;

const asker = sql.placeholder("personId");

/** The region that the asking person's own municipality lies in; null of who belongs to none. */
const ownRegion = sql`(select m.region from people p join municipalities m on m.id = p.municipality_id where p.id = ${asker})`;

/** The days that answer the condition, as one person (`personId`) sees them at a moment (`now`). */
const seenDays = (where: SQL | undefined, order: SQL) =>
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
        place: ownPlace,
        mark: attendance.mark,
        hosting: sql`${dayHosts.personId} is not null`.mapWith(Boolean),
      })
      .from(courseDays)
      .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
      .leftJoin(enrolments, and(eq(enrolments.dayId, courseDays.id), eq(enrolments.personId, asker)))
      .leftJoin(attendance, and(eq(attendance.dayId, courseDays.id), eq(attendance.personId, asker)))
      .leftJoin(dayHosts, and(eq(dayHosts.dayId, courseDays.id), eq(dayHosts.personId, asker)))
      .where(where)
      .orderBy(order, asc(courseDays.id))
      .prepare(),
  );

const published = eq(courseDays.state, "published");
const mineCancelled = and(eq(courseDays.state, "cancelled"), sql`${enrolments.id} is not null`);
const concerned = or(sql`${attendance.mark} is not null`, sql`${dayHosts.personId} is not null`);

const daysAhead = seenDays(
  and(gt(courseDays.endsAt, sql.placeholder("now")), or(published, mineCancelled)),
  asc(courseDays.startsAt),
);
const daysPast = seenDays(
  and(lte(courseDays.endsAt, sql.placeholder("now")), published, concerned),
  desc(courseDays.startsAt),
);
const everyDay = seenDays(undefined, desc(courseDays.startsAt));
const oneDay = seenDays(eq(courseDays.id, sql.placeholder("dayId")), asc(courseDays.id));

/** What a list tells of one day: how many seats are taken, and what the asking person has to do with it. */
export type SeenDay = ReturnType<ReturnType<typeof daysAhead>["all"]>[number];

/**
 * The days a person may see: those ahead, nearest in time first (cancelled ones only for who has a seat there), and the past
 * ones they were marked at or host, newest first.
 */
export function listDays(person: Person, now: Date): { ahead: SeenDay[]; past: SeenDay[] } {
  const asked = { personId: person.id, now: now.getTime() };
  return { ahead: daysAhead().all(asked), past: daysPast().all(asked) };
}

/** One day as the person sees it, with all that is written down of it, or null: drafts are the secretariat's only. */
export function findDay(person: Person, dayId: number, now: Date): (SeenDay & { day: CourseDay }) | null {
  const seen = oneDay().get({ personId: person.id, now: now.getTime(), dayId });
  if (!seen || (seen.state === "draft" && person.role !== "secretariat")) return null;
  return { ...seen, day: dayRow(dayId)! };
}

/** The published days that answer the condition, nearest first, with how many seats are taken. */
export function listAhead(condition: SQL | undefined, now: Date) {
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
export const listAllDays = (person: Person, now: Date): SeenDay[] =>
  everyDay().all({ personId: person.id, now: now.getTime() });

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
