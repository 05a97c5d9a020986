import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { dayHosts } from "../../../db/schema/course-days.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { DayRole } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { addRole } from "../../people/persons/add-or-change.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { type CourseDay, dayRow } from "../days/days.server.ts";
import { notifyHost } from "../notices/information-letters.server.ts";

/** Who is named host or teacher of a day, by name. */
export const listHosts = (dayId: number) =>
  db
    .select({ id: people.id, name: people.name, part: dayHosts.part })
    .from(dayHosts)
    .innerJoin(people, eq(people.id, dayHosts.personId))
    .where(eq(dayHosts.dayId, dayId))
    .orderBy(asc(people.name))
    .all();

/** Who can be named host: everyone of the house, with their municipality; those of the day's own place are found by it. */
export const listHostCandidates = () =>
  db
    .select({ id: people.id, name: people.name, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(isNull(people.leftOn), isNotNull(people.mail)))
    .orderBy(asc(municipalities.name), asc(people.name))
    .all();

/** A host is told of a day that others know of and that has not begun. */
const isHostNotified = ({ state, startsAt }: CourseDay, now: Date) => state === "published" && now < startsAt;

/**
 * Names a host or teacher of the day, and gives them the role of host where they lack it: it opens the pages of the days they host
 * and no other. A second time changes nothing. Refuses an unknown day and someone who has left.
 */
export function nameHost(
  actor: Person,
  dayId: number,
  personId: number,
  now: Date,
  part: DayRole = "host",
): { named: true } | { refused: "unknown-day" | "unknown-person" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (!listHostCandidates().some((one) => one.id === personId)) return { refused: "unknown-person" };
    const born = tx.insert(dayHosts).values({ dayId, personId, part }).onConflictDoNothing().run().changes;
    if (!born) return { named: true };
    const given = addRole(tx, personId, "host");
    const scope = `course-day:${dayId}`;
    trace(tx, actor, { act: "host-named", subjectId: personId, scope, detail: { roleGiven: given } }, now);
    if (isHostNotified(day, now)) notifyHost(tx, day, personId, "named", now);
    return { named: true };
  });
}

/** Takes a host off the day; false when they were none. */
export function dropHost(actor: Person, dayId: number, personId: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const hosting = and(eq(dayHosts.dayId, dayId), eq(dayHosts.personId, personId));
    const [gone] = tx.delete(dayHosts).where(hosting).returning().all();
    if (!gone) return false;
    trace(tx, actor, { act: "host-dropped", subjectId: personId, scope: `course-day:${dayId}` }, now);
    const day = dayRow(dayId)!;
    if (isHostNotified(day, now)) notifyHost(tx, day, personId, "dropped", now, { part: gone.part });
    return true;
  });
}
