import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { unitsByMunicipality } from "../figures/frozen-figures.server.ts";
import { type CrossChoice, usualCrosses } from "./publish.server.ts";
import { isImportedAsCounts } from "../figures/published-rounds.server.ts";
import { quotesOf } from "./quotes.server.ts";
import { findReaders } from "./readers.server.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";

/** What the secretariat decides on before a closed round is published. It sees no figure of it: nobody does, until all do. */
export function viewPublishing(roundId: number, now: Date) {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || isImportedAsCounts(round)) return null;
  const questionnaire = frozenQuestionnaire(round.questionnaireHash);
  const { id, name, state, completed, partial } = round;
  return {
    round: { id, name, state, completed, partial },
    questions: countedQuestionsOf(questionnaire).map(({ name: question, title }) => ({
      name: question,
      title,
    })),
    usual: usualCrosses(questionnaire),
    units: new Set(unitsByMunicipality(roundId).values()).size,
    targets: targetsOf(roundId).size,
    quotes: quotesOf(roundId).length,
    least: round.thresholds.unit,
    evaluation: isEvaluation(round),
    readers: isEvaluation(round) ? 0 : db.transaction((tx) => findReaders(tx, now).length),
  };
}

export type PublishingView = NonNullable<ReturnType<typeof viewPublishing>>;

/** How many crosses can be chosen. */
export const maxCrosses = 4;

/** The crosses of a form: pairs of which both are chosen. One without the other is a question against nothing. */
export function readCrosses(form: URLSearchParams): CrossChoice[] {
  const pairs = Array.from({ length: maxCrosses }, (_, at) => ({
    rows: form.get(`rows${at}`) ?? "",
    columns: form.get(`columns${at}`) ?? "",
  }));
  return pairs.filter(({ rows, columns }) => rows !== "" || columns !== "");
}
