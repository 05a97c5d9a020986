import { and, asc, eq } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { dayHosts } from "../../../db/schema/course-days.ts";
import { people } from "../../../db/schema/people.ts";
import type { DayRole } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { activePerson } from "../../people/register/active.server.ts";
import { addRole } from "../../people/persons/add-or-change.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay, DayHost } from "../days/day.ts";
import { dayRow } from "../days/days.server.ts";
import { aheadRefusal } from "../days/window.ts";
import { notifyHost } from "../notices/information-letters.server.ts";

/** Who is named host or teacher of a day, by name. */
export const listHosts = (dayId: number): DayHost[] =>
  db
    .select({ id: people.id, name: people.name, role: dayHosts.role })
    .from(dayHosts)
    .innerJoin(people, eq(people.id, dayHosts.personId))
    .where(eq(dayHosts.dayId, dayId))
    .orderBy(asc(people.name))
    .all();

/** Whoever can sign in can be named host. */
const canHost = (tx: Tx, personId: number): boolean =>
  tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), activePerson))
    .get() !== undefined;

/** Hosts are notified of published days that have not begun. */
const notifiesHosts = (day: CourseDay, now: Date) => !aheadRefusal(day, now);

/**
 * Names a host or teacher of the day, and gives them the role of host where they lack it: it opens the pages of the days they host
 * and no others. A second time changes nothing. Refuses an unknown day and someone who has left.
 */
export function nameHost(
  actor: Person,
  dayId: number,
  personId: number,
  now: Date,
  role: DayRole = "host",
): { named: true } | { refused: "unknown-day" | "unknown-person" } {
  return writeTransaction((tx) => {
    const day = dayRow(dayId);
    if (!day) return { refused: "unknown-day" };
    if (!canHost(tx, personId)) return { refused: "unknown-person" };
    const inserted = tx
      .insert(dayHosts)
      .values({ dayId, personId, role })
      .onConflictDoNothing()
      .run().changes;
    if (!inserted) return { named: true };
    const roleGiven = addRole(tx, personId, "host");
    const scope = `course-day:${dayId}`;
    trace(tx, actor, { act: "host-named", subjectId: personId, scope, detail: { roleGiven } }, now);
    if (notifiesHosts(day, now)) notifyHost(tx, day, personId, "named", now);
    return { named: true };
  });
}

/** Takes a host off the day; false when they were not its host. */
export function dropHost(actor: Person, dayId: number, personId: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const hosting = and(eq(dayHosts.dayId, dayId), eq(dayHosts.personId, personId));
    const [dropped] = tx.delete(dayHosts).where(hosting).returning().all();
    if (!dropped) return false;
    trace(tx, actor, { act: "host-dropped", subjectId: personId, scope: `course-day:${dayId}` }, now);
    const day = dayRow(dayId)!;
    if (notifiesHosts(day, now)) notifyHost(tx, day, personId, "dropped", now, { role: dropped.role });
    return true;
  });
}
