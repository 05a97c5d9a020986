import { eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { counts, crosses, frozenQuestions, frozenRounds, responseRates } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { registeredCrossesOf } from "../../surveys/rounds/crosses.server.ts";
import { decideFigures, type FrozenFigures, type RoundToFreeze } from "../figures/decide-figures.ts";
import { questionScale } from "../figures/scale.ts";
import { freezeRates, type ResponseRate } from "../figures/withholding.ts";
import { invitedByUnit, readResponses, readRungs } from "./stored-answers.server.ts";

export type FreezeOutcome = { frozen: true } | { refused: "unknown" | "not-closed" };

/**
 * Freezes a closed round's figures, once, before anybody reads the first draft of them: decides what may be told of the answers, with
 * everything that will be shown of the round known, and stores it. A round goes from closed to frozen to published; its state stays
 * "closed" until `publish` shows the same figures to everyone. Pages, files and drafts read the frozen tables alone:
 * `findDraft(id)` (state "draft") before publishing, `findPublished(id)` afterwards, and for both `bandsByUnit`, `crossesOf`,
 * `responseRatesOf` and `withheldOf` by the round's id. A round that is frozen already stays as it is, and so does one that was
 * published before figures were frozen. Refuses a round that is not closed. Throws when the answers do not add up to what was
 * received, or hold a choice that no question offers.
 */
export async function freezeRound(roundId: number, actor: Actor, now: Date): Promise<FreezeOutcome> {
  return freezeRoundHere(roundId, actor, now);
}

/** The same at once, in this process: for the demo, which nobody waits for. */
export function freezeRoundHere(roundId: number, actor: Actor, now: Date): FreezeOutcome {
  const read = readRound(roundId);
  if ("refused" in read || "frozen" in read) return read;
  return store(roundId, decideFigures(read.round), actor, now);
}

/** Whether a round's figures are frozen, published or not. */
export const isFrozen = (roundId: number, at: Database | Tx = db): boolean =>
  at
    .select({ id: frozenRounds.roundId })
    .from(frozenRounds)
    .where(eq(frozenRounds.roundId, roundId))
    .get() !== undefined;

function readRound(roundId: number): FreezeOutcome | { round: RoundToFreeze } {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round) return { refused: "unknown" };
  if (isFrozen(roundId) || round.state === "published") return { frozen: true };
  if (round.state !== "closed") return { refused: "not-closed" };
  const questions = countedQuestionsOf(frozenQuestionnaire(round.questionnaireHash));
  const answers = readResponses(db, round, questions);
  return {
    round: {
      questions: questions.map(questionScale),
      answers,
      crosses: registeredCrossesOf(roundId),
      rungs: readRungs(db, roundId),
      minAnswers: round.thresholds.unit,
    },
  };
}

function store(roundId: number, figures: FrozenFigures, actor: Actor, now: Date): FreezeOutcome {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (isFrozen(roundId, tx)) return { frozen: true } as const;
    if (round.state !== "closed") return { refused: "not-closed" } as const;
    const [completed, partial] = [round.completed ?? 0, round.partial ?? 0];
    const leftOut = partial < round.thresholds.unit ? partial : 0;
    const { base, drawnOut } = figures;
    tx.insert(frozenRounds).values({ roundId, at: now, completed, partial, leftOut, base, drawnOut }).run();
    for (const { groups, ...question } of figures.questions) {
      tx.insert(frozenQuestions)
        .values({ roundId, ...question })
        .run();
      const rows = groups.flatMap(({ unit, counts }) =>
        counts.map((count, band) => ({ roundId, unit, question: question.question, band, count })),
      );
      if (rows.length > 0) tx.insert(counts).values(rows).run();
    }
    for (const cross of figures.crosses)
      tx.insert(crosses)
        .values({ roundId, ...cross })
        .run();
    for (const rate of ratesOf(tx, round))
      tx.insert(responseRates)
        .values({ roundId, ...rate })
        .run();
    trace(tx, actor, { act: "round-frozen", scope: `round:${roundId}` }, now);
    return { frozen: true } as const;
  });
}

function ratesOf(tx: Tx, round: typeof rounds.$inferSelect): ResponseRate[] {
  const questions = countedQuestionsOf(frozenQuestionnaire(round.questionnaireHash, tx));
  return freezeRates(invitedByUnit(tx, round), readResponses(tx, round, questions), round.thresholds.unit);
}
