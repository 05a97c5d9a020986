import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { shiftExceptions } from "../../../db/schema/onboarding.ts";
import { trace } from "../../audit/audit.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { danishDate, isOverAYearAway } from "../../base/dates/danish-time.ts";
import { trainingsOf } from "./trainings.server.ts";

export type ExceptionRefusal = "unknown" | "ready" | "past" | "too-far";

/** Lets someone take shifts up to and including a day though the plan is not done, with a reason of 1 to 500 characters. */
export function allowShifts(
  actor: Person,
  personId: number,
  { reason, until }: { reason: string; until: string },
  now: Date,
): { allowed: true } | { refused: ExceptionRefusal } {
  return writeTransaction((tx) => {
    if (!findPerson(personId, tx)?.roles.includes("agent")) return { refused: "unknown" };
    const { shifts } = trainingsOf([personId], now, tx).get(personId)!;
    if (shifts.ready && shifts.because !== "exception") return { refused: "ready" };
    if (until < danishDate(now)) return { refused: "past" };
    if (isOverAYearAway(until, now)) return { refused: "too-far" };
    const row = { reason, until, by: actor.id, at: now };
    tx.insert(shiftExceptions)
      .values({ personId, ...row })
      .onConflictDoUpdate({ target: shiftExceptions.personId, set: row })
      .run();
    const line = { act: "shifts-allowed", subjectId: personId, scope: "ready-for-shifts" } as const;
    trace(tx, actor, { ...line, detail: { until } }, now);
    return { allowed: true };
  });
}

/** Ends an exception before its day. False when there was none. */
export const endException = (actor: Person, personId: number, now: Date): boolean =>
  writeTransaction((tx) => {
    const deleted = tx.delete(shiftExceptions).where(eq(shiftExceptions.personId, personId)).run();
    if (deleted.changes === 0) return false;
    trace(tx, actor, { act: "exception-ended", subjectId: personId, scope: "ready-for-shifts" }, now);
    return true;
  });
