import { and, eq, inArray, lt, or, ne } from "drizzle-orm";
import { db, write } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { notHeld } from "./enrolments.server.ts";
import type { Needs } from "./needs.ts";
import { findOwn } from "./waiting-list.server.ts";

/** What the person has told of food and access on a day they are on; null when they are not. */
export function findNeeds(person: Person, dayId: number): Needs | null {
  const own = findOwn(dayId, person.id);
  return own ? { food: own.food, access: own.access } : null;
}

/** Changes what the host must know of the person. Refuses a day they are not on, and one that has begun. */
export function tellNeeds(
  person: Person,
  dayId: number,
  needs: Needs,
  now: Date,
): { told: true } | { refused: "unknown-day" | "cancelled" | "not-on-it" | "past" } {
  return write((tx) => {
    const own = findOwn(dayId, person.id);
    const day = dayRow(dayId);
    if (day?.state !== "published") return { refused: notHeld(day) };
    if (!own) return { refused: "not-on-it" };
    if (now >= day.startsAt) return { refused: "past" };
    tx.update(enrolments).set(needs).where(eq(enrolments.id, own.id)).run();
    return { told: true };
  });
}

/** So long after a day what people told of food and access may lie. */
const keptDays = 14;

/** Deletes what was told of food and access on days that were over 14 days ago. Returns of how many people. */
export function dropNeeds(now: Date): number {
  const over = lt(courseDays.endsAt, new Date(now.getTime() - keptDays * 86_400_000));
  const days = db.select({ id: courseDays.id }).from(courseDays).where(over);
  return write(
    (tx) =>
      tx
        .update(enrolments)
        .set({ food: "", access: "" })
        .where(and(inArray(enrolments.dayId, days), or(ne(enrolments.food, ""), ne(enrolments.access, ""))))
        .run().changes,
  );
}
