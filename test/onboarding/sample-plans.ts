import { eq } from "drizzle-orm";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities } from "../../db/schema/people.ts";

/** A Monday. */
export const now = new Date("2026-11-02T09:00:00Z");

/** Begins someone's plan, and returns its id. Throws when it is refused. */
export function beginPlan(personId: number, at = now): number {
  const begun = beginPersonPlan("site", personId, at);
  if (!("planId" in begun)) throw new Error(begun.refused);
  return begun.planId;
}

/** Someone's running plan, which they must have. */
export const planOf = (personId: number, at = now) => findPersonPlan(personId, at)!;

export const itemOf = (personId: number, key: string, at = now) =>
  planOf(personId, at).items.find((line) => line.key === key)!;

export const municipalityIdOf = (code: string): number =>
  db.select().from(municipalities).where(eq(municipalities.code, code)).get()!.id;

export const lettersOf = (letter: string) =>
  db.select().from(letters).where(eq(letters.letter, letter)).all();
