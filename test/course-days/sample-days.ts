/** Days for the tests of this folder. */
import { eq } from "drizzle-orm";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { courseDays, dayHosts, enrolments } from "../../db/schema/course-days.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import type { Role } from "../../db/enums.ts";

const hour = 3_600_000;

/** A published agents' day in Aarhus that begins at `startsAt`, lasts six hours, and is open for sign-up until the hour before. */
export function addCourseDay(startsAt: Date, given: Partial<typeof courseDays.$inferInsert> = {}): number {
  const host = db.select().from(municipalities).where(eq(municipalities.name, "Aarhus")).get()!;
  const later = (hours: number) => new Date(startsAt.getTime() + hours * hour);
  const day = {
    kind: "agents" as const,
    hostMunicipalityId: host.id,
    venue: "Rådhuset",
    on: danishDate(startsAt),
    fromTime: "09:00",
    toTime: "15:00",
    startsAt,
    endsAt: later(6),
    seats: 2,
    opensAt: later(-24 * 60),
    closesAt: later(-1),
    state: "published" as const,
    ...given,
  };
  return writeTransaction((tx) => tx.insert(courseDays).values(day).returning().get()).id;
}

/** Such a day with this host. */
export function addHostedDay(startsAt: Date, hostId: number): number {
  const day = addCourseDay(startsAt);
  db.insert(dayHosts).values({ dayId: day, personId: hostId }).run();
  return day;
}

/** The person in one of their roles. */
export const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });

/** This many more agents of Aarhus. */
export function addAgents(count: number): number[] {
  const home = db.select().from(municipalities).where(eq(municipalities.name, "Aarhus")).get()!;
  return writeTransaction((tx) =>
    Array.from({ length: count }, (_, n) => {
      const person = {
        name: `Agent nummer ${n}`,
        mail: `agent.${n}@eksempel.dk`,
        municipalityId: home.id,
        startsOn: "2026-01-05",
        createdAt: new Date("2026-01-05T08:00:00Z"),
      };
      const { id } = tx.insert(people).values(person).returning().get();
      tx.insert(roles).values({ personId: id, role: "agent" }).run();
      return id;
    }),
  );
}

/** The cookie of a session that starts now. */
export const sessionCookieOf = (id: number, role: Role): string =>
  writeTransaction((tx) => beginSession(tx, id, role, "prøve", new Date()));

/** Who has which state on a day, in queue order. */
export const enrolmentsOn = (dayId: number) =>
  db
    .select({ personId: enrolments.personId, state: enrolments.state })
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .orderBy(enrolments.arrivalOrder)
    .all();
