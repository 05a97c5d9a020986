import type { Tx } from "../../../db/database.server.ts";
import { publications } from "../../../db/schema/results.ts";
import { comparisonToFreeze } from "../comparison/compared-with.server.ts";
import { findPublished } from "../figures/published-rounds.server.ts";

/** Records that a round is published, and what its pages compare it with from now on. The caller has marked it as published. */
export function recordPublication(tx: Tx, { roundId, at }: { roundId: number; at: Date }): void {
  const round = findPublished(roundId, tx)!;
  tx.insert(publications)
    .values({ roundId, at, ...comparisonToFreeze(round, tx) })
    .run();
}
