import { asc, eq, inArray } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { registeredCrossesOf } from "../../surveys/rounds/crosses.server.ts";
import { poolOf } from "../figures/evaluation-pools.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { leadOf, pooledInto, unitsByMunicipality, withheldOf } from "../figures/frozen-figures.server.ts";
import { isImportedAsCounts } from "../figures/published-rounds.server.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";
import { isFrozen } from "./freeze.server.ts";
import type { PublishingView } from "./publishing-view.ts";
import { quotesOf } from "./quotes.server.ts";
import { findReaders } from "./readers.server.ts";
import { draftReadersOf, sharedAt } from "./shared-drafts.server.ts";

/**
 * What the secretariat decides on before a closed round is published. No figure of it: those stand in its draft. Null
 * when there is no such round, or it was imported as counts.
 */
export function viewPublishing(roundId: number, now: Date): PublishingView | null {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || isImportedAsCounts(round)) return null;
  const questionnaire = frozenQuestionnaire(round.questionnaireHash);
  const { id, name, state, completed, partial } = round;
  const evaluation = isEvaluation(round);
  const questions = countedQuestionsOf(questionnaire).map(({ name, title }) => ({ name, title }));
  const find = (name: string) => questions.find((question) => question.name === name)!;
  return {
    round: { id, name, state, completed, partial },
    questions,
    crosses: registeredCrossesOf(roundId).map(({ rows, columns }) => [find(columns), find(rows)] as const),
    withheld: isFrozen(roundId) ? withheldFrom(roundId, find) : null,
    pool: poolNames(round),
    units: new Set(unitsByMunicipality(roundId).values()).size,
    targets: targetsOf(roundId).size,
    quotes: quotesOf(roundId).length,
    minAnswers: round.thresholds.unit,
    evaluation,
    draft: isFrozen(roundId) ? { sharedAt: sharedAt(roundId), readers: draftReadersOf(roundId) } : null,
    readers: evaluation ? 0 : findReaders(db, now).length,
  };
}

function withheldFrom(
  roundId: number,
  find: (name: string) => { name: string; title: string },
): PublishingView["withheld"] {
  const { questions, crosses } = withheldOf(roundId);
  return {
    questions: questions.flatMap(({ question, answers, withheld, rung, coarser }) => {
      const reason = withheld ?? coarser;
      const shownFor = withheld
        ? ("n" as const)
        : rung === null
          ? ("everyone" as const)
          : ("groups" as const);
      return reason ? [{ question: find(question), answers, shownFor, minAnswers: rung, reason }] : [];
    }),
    crosses: crosses.flatMap(({ rows, columns, withheld }) =>
      withheld ? [{ outcome: find(columns), by: find(rows), reason: withheld }] : [],
    ),
  };
}

/** The other course days whose evaluations are shown with this one, or will be; null while there are too few answers. */
function poolNames(round: typeof rounds.$inferSelect): string[] | null {
  const pool = isFrozen(round.id)
    ? [leadOf(round.id), ...pooledInto(leadOf(round.id))]
    : poolOf(round)?.map(({ id }) => id);
  if (!pool) return null;
  const others = pool.filter((id) => id !== round.id);
  return db
    .select({ name: rounds.name })
    .from(rounds)
    .where(inArray(rounds.id, others))
    .orderBy(asc(rounds.opensAt), asc(rounds.id))
    .all()
    .map(({ name }) => name);
}
