import { asc, eq, inArray } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { countedQuestionsOf, textQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { questionnaireInFile, questionsNotInFile } from "../../surveys/import/questions-in-file.ts";
import { registeredCrossesOf } from "../../surveys/crosses/crosses.server.ts";
import { comparedWith } from "../comparison/compared-with.server.ts";
import { poolOf } from "../figures/evaluation-pools.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { leadOf, pooledInto, unitsByMunicipality, withheldOf } from "../figures/frozen-figures.server.ts";
import { onlyMunicipalityOf } from "../../surveys/round.ts";
import { figureInRound } from "../comparison/changes.ts";
import { findDraft, findPublished, isImportedAsCounts } from "../figures/published-rounds.server.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";
import { isFrozen } from "./freeze.server.ts";
import type { PublishingView } from "./publishing-view.ts";
import { quotesOf } from "./quotes.server.ts";
import { findReaders } from "./readers.server.ts";
import { draftReadersOf, sharedAt } from "./shared-drafts.server.ts";

/**
 * What the secretariat decides on before a closed round is published. No figure of it: those stand in its draft. Null
 * when there is no such round.
 */
export function viewPublishing(roundId: number, now: Date): PublishingView | null {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round) return null;
  const whole = frozenQuestionnaire(round.questionnaireHash);
  const questionnaire = questionnaireInFile(whole, round);
  const { id, name, state, imported, completed, partial } = round;
  const evaluation = isEvaluation(round);
  const onlyMunicipality = evaluation ? null : onlyMunicipalityOf(round);
  const questions = countedQuestionsOf(questionnaire).map(({ name, title }) => ({ name, title }));
  const find = (name: string) => questions.find((question) => question.name === name)!;
  const frozen = findDraft(roundId) ?? findPublished(roundId);
  const units = new Set(unitsByMunicipality(roundId).values()).size;
  return {
    round: { id, name, state, imported, completed, partial },
    questions,
    crosses: registeredCrossesOf(roundId).map(({ rows, columns }) => [find(columns), find(rows)] as const),
    withheld: isFrozen(roundId) && !isImportedAsCounts(round) ? withheldFrom(roundId, find) : null,
    comparedWith: comparedWith({ ...round, onlyMunicipality })?.earlier.name ?? null,
    pool: poolNames(round),
    units,
    targets: targetsOf(roundId).size,
    hasTexts: textQuestionsOf(questionnaire).length > 0,
    notInFile: questionsNotInFile(whole, round),
    quotes: quotesOf(roundId).length,
    minAnswers: round.thresholds.unit,
    evaluation,
    draft: isFrozen(roundId) ? { sharedAt: sharedAt(roundId), readers: draftReadersOf(roundId) } : null,
    readers: evaluation ? { asked: 0, others: 0 } : countReaders({ id: roundId, onlyMunicipality }, now),
    onlyMunicipality,
    rates: imported ? "none" : units > 1 ? "groups" : "everyone",
    shown: frozen && countShown(frozen),
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

/** How finely the questions of a draft are shown for everyone together. */
function countShown(draft: PublishedRound): NonNullable<PublishingView["shown"]> {
  const figures = draft.questions.map((question) => figureInRound(draft, question));
  const inBands = figures.filter(({ bands }) => bands !== null).length;
  const byAnswer = figures.filter(({ status }) => status === "known" || status === "unknown").length;
  return { byAnswer, inBands, notShown: figures.length - byAnswer - inBands };
}

function withheldFrom(
  roundId: number,
  find: (name: string) => { name: string; title: string } | undefined,
): PublishingView["withheld"] {
  const { questions, crosses } = withheldOf(roundId);
  return {
    questions: questions.flatMap(({ question: name, answers, withheld, rung, coarser }) => {
      const question = find(name);
      const reason = withheld ?? coarser;
      const shownFor = withheld
        ? ("n" as const)
        : rung === null
          ? ("everyone" as const)
          : ("groups" as const);
      return question && reason ? [{ question, answers, shownFor, minAnswers: rung, reason }] : [];
    }),
    crosses: crosses.flatMap(({ rows, columns, withheld }) =>
      withheld ? [{ outcome: find(columns)!, by: find(rows)!, reason: withheld }] : [],
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
