import { asc, eq, inArray } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type CountedQuestion, countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { registeredCrossesOf } from "../../surveys/crosses/crosses.server.ts";
import { comparedWith } from "../comparison/compared-with.server.ts";
import { poolOf } from "../figures/evaluation-pools.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { minAnswersForShare } from "../figures/figures.ts";
import { leadOf, pooledInto, unitsByMunicipality, withheldOf } from "../figures/frozen-figures.server.ts";
import { onlyMunicipalityOf } from "../../surveys/round.ts";
import { isImportedAsCounts } from "../figures/published-rounds.server.ts";
import { questionScale } from "../figures/scale.ts";
import { possibleBands } from "../figures/withholding.ts";
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
  const { id, name, state, imported, completed, partial } = round;
  const evaluation = isEvaluation(round);
  const onlyMunicipality = evaluation ? null : onlyMunicipalityOf(round);
  const questions = countedQuestionsOf(questionnaire).map(({ name, title }) => ({ name, title }));
  const find = (name: string) => questions.find((question) => question.name === name)!;
  const units = new Set(unitsByMunicipality(roundId).values()).size;
  return {
    round: { id, name, state, imported, completed, partial },
    questions,
    crosses: registeredCrossesOf(roundId).map(({ rows, columns }) => [find(columns), find(rows)] as const),
    withheld: isFrozen(roundId) ? withheldFrom(roundId, find) : null,
    comparedWith: comparedWith({ ...round, onlyMunicipality })?.earlier.name ?? null,
    pool: poolNames(round),
    units,
    targets: targetsOf(roundId).size,
    quotes: quotesOf(roundId).length,
    minAnswers: round.thresholds.unit,
    evaluation,
    draft: isFrozen(roundId) ? { sharedAt: sharedAt(roundId), readers: draftReadersOf(roundId) } : null,
    readers: evaluation ? { asked: 0, others: 0 } : countReaders({ id: roundId, onlyMunicipality }, now),
    onlyMunicipality,
    rates: imported ? "none" : units > 1 ? "groups" : "everyone",
    shown: isFrozen(roundId) ? countShown(roundId, countedQuestionsOf(questionnaire)) : null,
  };
}

function countReaders(
  round: { id: number; onlyMunicipality: string | null },
  now: Date,
): PublishingView["readers"] {
  const readers = findReaders(db, round, now);
  const asked = readers.filter(({ isAsked }) => isAsked).length;
  return { asked, others: readers.length - asked };
}

/** How finely the questions of a frozen round are shown for everyone together. */
function countShown(roundId: number, asked: CountedQuestion[]): NonNullable<PublishingView["shown"]> {
  const { questions } = withheldOf(leadOf(roundId));
  const banded = asked.filter((question) => possibleBands(questionScale(question)).length > 0);
  const shown = questions.filter(({ withheld }) => withheld === null);
  const byAnswer = shown.filter(({ answers }) => answers >= minAnswersForShare);
  const few = shown.filter(({ answers }) => answers < minAnswersForShare);
  const inBands = few.filter(({ question }) => banded.some(({ name }) => name === question)).length;
  return {
    byAnswer: byAnswer.length,
    inBands,
    notShown: questions.length - byAnswer.length - inBands,
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
