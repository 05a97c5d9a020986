import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findRound } from "../round.server.ts";
import { maxRoundDays } from "./round-form.ts";

export type ExtendRefusal = "unknown" | "not-open" | "not-later" | "long-round";

/**
 * Lets an open round close later. Reminders that are left are spread over the time that is left, and letters that wait are written with the new
 * day; nobody is written to because of it. Refuses a round that is not open or whose time is up, a moment that is not later than the
 * present one, and more than a year in all.
 */
export function extendRound(
  actor: Actor,
  roundId: number,
  closesAt: Date,
  now: Date,
): { extended: true } | { refused: ExtendRefusal } {
  return writeTransaction((tx) => {
    const round = findRound(roundId, tx);
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "open" || round.closesAt <= now) return { refused: "not-open" } as const;
    if (closesAt <= round.closesAt) return { refused: "not-later" } as const;
    if (danishDate(closesAt) > daysLater(danishDate(round.opensAt), maxRoundDays))
      return { refused: "long-round" } as const;
    tx.update(rounds).set({ closesAt }).where(eq(rounds.id, roundId)).run();
    const detail = { from: danishDate(round.closesAt), to: danishDate(closesAt) };
    trace(tx, actor, { act: "round-extended", scope: `round:${roundId}`, detail }, now);
    return { extended: true } as const;
  });
}
