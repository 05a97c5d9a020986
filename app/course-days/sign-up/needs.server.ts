import { and, eq, inArray, lt, or, ne } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findEnrolment } from "../days/enrolment.server.ts";
import { findDayAhead } from "./admission.server.ts";
import type { Needs } from "./needs.ts";
import type { ReleaseRefusal } from "./refusals.ts";

/** The person's needs (food and access) on a day they are signed up for; null when they are not signed up. */
export function findNeeds(person: Person, dayId: number): Needs | null {
  const own = findEnrolment(dayId, person.id);
  return own ? { food: own.food, access: own.access } : null;
}

/** Changes what the host must know of the person. Refuses a day they are not on, and one that has begun. */
export function saveNeeds(
  person: Person,
  dayId: number,
  needs: Needs,
  now: Date,
): { saved: true } | { refused: ReleaseRefusal } {
  return writeTransaction((tx) => {
    const day = findDayAhead(dayId, now);
    if ("refused" in day) return day;
    const own = findEnrolment(dayId, person.id);
    if (!own) return { refused: "not-on-it" };
    tx.update(enrolments).set(needs).where(eq(enrolments.id, own.id)).run();
    return { saved: true };
  });
}

/** How many days after a course day the participants' needs may be stored. */
const needsKeptDays = 14;

/** Deletes the needs (food and access) for days that ended over 14 days ago. Returns for how many people. */
export function deleteOldNeeds(now: Date): number {
  const over = lt(courseDays.endsAt, new Date(now.getTime() - needsKeptDays * 86_400_000));
  return writeTransaction((tx) => {
    const days = tx.select({ id: courseDays.id }).from(courseDays).where(over);
    return tx
      .update(enrolments)
      .set({ food: "", access: "" })
      .where(and(inArray(enrolments.dayId, days), or(ne(enrolments.food, ""), ne(enrolments.access, ""))))
      .run().changes;
  });
}
