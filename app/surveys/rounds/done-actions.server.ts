import { and, asc, desc, eq, gte, isNotNull, lt } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { actions } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { lastDayBefore } from "../../base/dates/date-text.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Round } from "../round.ts";

const maxDoneActions = 5;

/**
 * What was done since the published round before this one in its series closed, for the invitation: of each action its outcome, or
 * what it was where none is written. The latest five, in the order they were done.
 */
export function doneSinceLastRound({ series, opensAt }: Round, at: Database | Tx = db): string[] {
  const last = at
    .select()
    .from(rounds)
    .where(and(eq(rounds.series, series), eq(rounds.state, "published"), lt(rounds.opensAt, opensAt)))
    .orderBy(desc(rounds.opensAt), desc(rounds.id))
    .limit(1)
    .get();
  if (!last) return [];
  const ofSeries = and(eq(rounds.series, series), isNotNull(actions.doneOn));
  return at
    .select({ what: actions.what, outcome: actions.outcome })
    .from(actions)
    .innerJoin(rounds, eq(rounds.id, actions.roundId))
    .where(and(ofSeries, gte(actions.doneOn, danishDate(lastDayBefore(last.closesAt)))))
    .orderBy(asc(actions.doneOn), asc(actions.id))
    .all()
    .slice(-maxDoneActions)
    .map(({ what, outcome }) => outcome || what);
}
