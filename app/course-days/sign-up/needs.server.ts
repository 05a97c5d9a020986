import { and, eq, inArray, lt, or, ne } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { unpublishedRefusal } from "./enrolments.server.ts";
import type { Needs } from "./needs.ts";
import { findEnrolment } from "./waiting-list.server.ts";

/** What the person has told of food and access on a day they are on; null when they are not. */
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
): { told: true } | { refused: "unknown-day" | "cancelled" | "not-on-it" | "past" } {
  return writeTransaction((tx) => {
    const own = findEnrolment(dayId, person.id);
    const day = dayRow(dayId);
    if (day?.state !== "published") return { refused: unpublishedRefusal(day) };
    if (!own) return { refused: "not-on-it" };
    if (now >= day.startsAt) return { refused: "past" };
    tx.update(enrolments).set(needs).where(eq(enrolments.id, own.id)).run();
    return { told: true };
  });
}

/** So long after a day what people told of food and access may lie. */
const needsKeptDays = 14;

/** Deletes what was told of food and access on days that were over 14 days ago. Returns of how many people. */
export function deleteOldNeeds(now: Date): number {
  const over = lt(courseDays.endsAt, new Date(now.getTime() - needsKeptDays * 86_400_000));
  const days = db.select({ id: courseDays.id }).from(courseDays).where(over);
  return writeTransaction(
    (tx) =>
      tx
        .update(enrolments)
        .set({ food: "", access: "" })
        .where(and(inArray(enrolments.dayId, days), or(ne(enrolments.food, ""), ne(enrolments.access, ""))))
        .run().changes,
  );
}
