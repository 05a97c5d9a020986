import { eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { publications } from "../../../db/schema/results.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { publishedBeside } from "../figures/published-rounds.server.ts";
import { isEarlierRound, type ListedRound, type RoundOfSeries } from "../figures/published-rounds.ts";
import { askedOf, basisBetween } from "./asked.server.ts";
import type { Basis } from "./compared-people.ts";

/** What of a comparison is decided when a round is published. */
type FrozenComparison = Pick<typeof publications.$inferInsert, "comparedWith" | "basis" | "askedEveryone">;

/** The round that another is compared with where its reader chooses none, and of whom. */
interface ComparedWith {
  earlier: ListedRound;
  basis: Basis;
}

/**
 * What a round is compared with on its own pages: as it was decided when it was published, whatever older rounds were published since;
 * of a draft, the round before it. Null where there is none. Every course day has participants of its own, so its evaluation is shown
 * by itself.
 */
export function comparedWith(round: RoundOfSeries, at: Database | Tx = db): ComparedWith | null {
  if (isEvaluation(round)) return null;
  const publication = at.select().from(publications).where(eq(publications.roundId, round.id)).get();
  const earlier = publishedBeside(round, at).find((other) =>
    publication ? other.id === publication.comparedWith : isEarlierRound(other, round),
  );
  return earlier ? { earlier, basis: publication?.basis ?? basisBetween(earlier, round, at) } : null;
}

/** What is stored of a comparison when a round is published, so that its pages stay as they were. */
export function comparisonToFreeze(round: RoundOfSeries, at: Database | Tx): FrozenComparison {
  const compared = comparedWith(round, at);
  return {
    comparedWith: compared?.earlier.id ?? null,
    basis: compared?.basis ?? null,
    askedEveryone: isEvaluation(round) ? null : askedOf(round.id, at).isEveryone,
  };
}
