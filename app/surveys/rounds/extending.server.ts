import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { lastDayBefore } from "../../base/dates/date-text.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findRound } from "../round.server.ts";
import { isResultsDayEarly } from "./results-day.ts";
import { maxRoundDays } from "./round-form.ts";

export type ExtendRefusal = "unknown" | "not-open" | "not-later" | "long-round" | "results-early";

/** When a round is to close, and the day of its results (yyyy-mm-dd) when that becomes another. */
interface Extension {
  closesAt: Date;
  resultsOn?: string | undefined;
}

/**
 * Lets an open round close later. Reminders that are left are spread over the time that is left, and letters that wait are written with the new
 * day; nobody is written to because of it. Refuses a round that is not open or whose time is up, a moment that is not later than the
 * present one, more than a year in all, and results that are promised before it closes.
 */
export function extendRound(
  actor: Actor,
  roundId: number,
  { closesAt, resultsOn: given }: Extension,
  now: Date,
): { extended: true } | { refused: ExtendRefusal } {
  return writeTransaction((tx) => {
    const round = findRound(roundId, tx);
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "open" || round.closesAt <= now) return { refused: "not-open" } as const;
    if (closesAt <= round.closesAt) return { refused: "not-later" } as const;
    const [from, to] = [round.closesAt, closesAt].map((at) => danishDate(lastDayBefore(at))) as [
      string,
      string,
    ];
    if (to > daysLater(danishDate(round.opensAt), maxRoundDays)) return { refused: "long-round" } as const;
    const resultsOn = given ?? round.resultsOn;
    if (resultsOn && isResultsDayEarly(resultsOn, closesAt)) return { refused: "results-early" } as const;
    tx.update(rounds).set({ closesAt, resultsOn }).where(eq(rounds.id, roundId)).run();
    const detail = { from, to, ...(resultsOn !== round.resultsOn && resultsOn && { results: resultsOn }) };
    trace(tx, actor, { act: "round-extended", scope: `round:${roundId}`, detail }, now);
    return { extended: true } as const;
  });
}
