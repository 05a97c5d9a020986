import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { areThresholdsAllowed, defaultThresholds, type Thresholds } from "./thresholds.ts";

/**
 * Sets a round's thresholds: for a draft anything from the default up, for an open round nothing looser than it has, since that is what
 * those who answer were promised. Refuses a round that is closed: its units were formed by its thresholds.
 */
export function setThresholds(roundId: number, wanted: Thresholds, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "draft" && round.state !== "open") return { refused: "locked" } as const;
    if (!areThresholdsAllowed(wanted, defaultThresholds)) return { refused: "range" } as const;
    if (round.state === "open" && !areThresholdsAllowed(wanted, round.thresholds))
      return { refused: "looser" } as const;
    const { unit, change, quotes } = wanted;
    tx.update(rounds).set({ thresholds: { unit, change, quotes } }).where(eq(rounds.id, roundId)).run();
    const detail = { unit, change, quotes };
    trace(tx, actor, { act: "thresholds-set", scope: `round:${roundId}`, detail }, now);
    return { set: true } as const;
  });
}
