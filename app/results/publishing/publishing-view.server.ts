import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { choosingOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozen } from "../../surveys/questionnaires/questionnaires.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { unitsIn } from "../figures/frozen-figures.server.ts";
import { type Crossing, usualCrosses } from "./publish.server.ts";
import { cameAsCounts } from "../figures/published-rounds.server.ts";
import { quotesOf } from "./quotes.server.ts";
import { readersNow } from "./readers.server.ts";
import { targetsOf } from "../targets-and-actions/targets.server.ts";

/** What the secretariat decides on before a closed round is published. It sees no figure of it: nobody does, until all do. */
export function viewPublishing(roundId: number, now: Date) {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || cameAsCounts(round)) return null;
  const questionnaire = frozen(round.questionnaireHash);
  const { id, name, state, completed, partial } = round;
  return {
    round: { id, name, state, completed, partial },
    questions: choosingOf(questionnaire).map(({ name: question, title }) => ({ name: question, title })),
    usual: usualCrosses(questionnaire),
    units: new Set(unitsIn(roundId).values()).size,
    targets: targetsOf(roundId).size,
    quotes: quotesOf(roundId).length,
    least: round.thresholds.unit,
    evaluation: isEvaluation(round),
    readers: isEvaluation(round) ? 0 : db.transaction((tx) => readersNow(tx, now).length),
  };
}

export type PublishingView = NonNullable<ReturnType<typeof viewPublishing>>;

/** How many crosses can be chosen. */
export const mostCrosses = 4;

/** The crosses of a form: pairs of which both are chosen. One without the other is a question against nothing. */
export function readCrosses(form: URLSearchParams): Crossing[] {
  const pairs = Array.from({ length: mostCrosses }, (_, at) => ({
    rows: form.get(`rows${at}`) ?? "",
    columns: form.get(`columns${at}`) ?? "",
  }));
  return pairs.filter(({ rows, columns }) => rows !== "" || columns !== "");
}
