import { and, asc, desc, eq, gte, inArray, isNotNull, lt } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { actions } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { lastDayBefore } from "../../base/dates/date-text.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { onlyMunicipalityOf, type Round } from "../round.ts";

const maxDoneActions = 5;

/**
 * What was done since the published round before this one in its series closed, for the invitation: of each action its outcome, or
 * what it was where none is written. The latest five, in the order they were done. Of rounds that asked another municipality alone nothing
 * is told.
 */
export function doneSinceLastRound(round: Round, at: Database | Tx = db): string[] {
  const { series, opensAt } = round;
  const before = at
    .select()
    .from(rounds)
    .where(and(eq(rounds.series, series), eq(rounds.state, "published"), lt(rounds.opensAt, opensAt)))
    .orderBy(desc(rounds.opensAt), desc(rounds.id))
    .all()
    .filter((other) => [null, onlyMunicipalityOf(round)].includes(onlyMunicipalityOf(other)));
  const [last] = before;
  if (!last) return [];
  const ids = before.map(({ id }) => id);
  return at
    .select({ what: actions.what, outcome: actions.outcome })
    .from(actions)
    .where(
      and(
        inArray(actions.roundId, ids),
        isNotNull(actions.doneOn),
        gte(actions.doneOn, danishDate(lastDayBefore(last.closesAt))),
      ),
    )
    .orderBy(asc(actions.doneOn), asc(actions.id))
    .all()
    .slice(-maxDoneActions)
    .map(({ what, outcome }) => outcome || what);
}
