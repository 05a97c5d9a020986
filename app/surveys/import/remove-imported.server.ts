import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { emit } from "../../base/events.server.ts";
import { deleteAnonymised } from "../closing/anonymising.server.ts";
import { registerCrosses } from "../crosses/crosses.server.ts";
import { findRound } from "../round.server.ts";

/** Deletes a round that was imported as rows, with its answers. Refuses any other round, and one that is published. */
export function removeImported(actor: Actor, roundId: number, now: Date) {
  return writeTransaction((tx) => {
    const round = findRound(roundId, tx);
    if (!round) return { refused: "unknown" } as const;
    if (!round.imported || round.state !== "closed") return { refused: "not-removable" } as const;
    emit(tx, { what: "round-removed", roundId });
    deleteAnonymised(tx, roundId);
    registerCrosses(tx, roundId, []);
    tx.delete(rounds).where(eq(rounds.id, roundId)).run();
    trace(tx, actor, { act: "round-removed", scope: `round:${roundId}` }, now);
    return { removed: true } as const;
  });
}
