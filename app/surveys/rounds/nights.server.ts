import { asc, eq } from "drizzle-orm";
import { db, type Tx } from "../../../db/database.server.ts";
import { roundNights } from "../../../db/schema/surveys.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Night } from "./nights.ts";

/** The counts of a round's nights, in order. */
export const listNights = (roundId: number): Night[] =>
  db
    .select({ day: roundNights.day, answered: roundNights.answered })
    .from(roundNights)
    .where(eq(roundNights.roundId, roundId))
    .orderBy(asc(roundNights.day))
    .all();

/** Stores how many answers a round has tonight. A second count of the same night takes the place of the first. */
export function storeNight(tx: Tx, roundId: number, answered: number, now: Date): void {
  tx.insert(roundNights)
    .values({ roundId, day: danishDate(now), answered })
    .onConflictDoUpdate({ target: [roundNights.roundId, roundNights.day], set: { answered } })
    .run();
}

/** The rounds whose answers have been counted on a night. */
export const countedRounds = (): Set<number> =>
  new Set(
    db
      .selectDistinct({ roundId: roundNights.roundId })
      .from(roundNights)
      .all()
      .map(({ roundId }) => roundId),
  );
