import { and, asc, eq, isNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { frozenRounds } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { evaluationSeries, isEvaluation, minAnswersOfADay } from "./evaluations.ts";

type RoundRow = typeof rounds.$inferSelect;

/**
 * The rounds that a closed round is frozen together with, the last of which holds the figures: itself alone, unless it is the evaluation
 * of a course day. Those are taken in the order of their days, each in one pool, and a pool is full from 8 answers. Null while its pool
 * waits for later days. Days asked with other words are not pooled.
 */
export function poolOf(round: RoundRow): RoundRow[] | null {
  if (!isEvaluation(round)) return [round];
  const waiting = db
    .select({ round: rounds })
    .from(rounds)
    .leftJoin(frozenRounds, eq(frozenRounds.roundId, rounds.id))
    .where(
      and(
        ...[eq(rounds.series, evaluationSeries), eq(rounds.state, "closed"), isNull(frozenRounds.roundId)],
        eq(rounds.questionnaireHash, round.questionnaireHash),
      ),
    )
    .orderBy(asc(rounds.opensAt), asc(rounds.id))
    .all();
  let pool: RoundRow[] = [];
  for (const { round: day } of waiting) {
    pool.push(day);
    const answers = pool.reduce((sum, { completed }) => sum + (completed ?? 0), 0);
    if (answers < Math.max(minAnswersOfADay, ...pool.map(({ thresholds }) => thresholds.unit))) continue;
    if (pool.some(({ id }) => id === round.id)) return pool;
    pool = [];
  }
  return null;
}
