import { and, asc, eq, notInArray } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { targets } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { countedQuestionsOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../../surveys/questionnaires/questionnaires.server.ts";
import { countAudience } from "../../surveys/rounds/rounds.server.ts";
import { figureOf, areAllKnown } from "../figures/figures.ts";
import { findPublished, type PublishedRound, publishedInSeries } from "../figures/published-rounds.server.ts";
import { smallestDetectableRise } from "./target-verdict.ts";

/** The targets registered for a round, in whole per cent by question. */
export const targetsOf = (roundId: number): Map<string, number> =>
  new Map(
    db
      .select()
      .from(targets)
      .where(eq(targets.roundId, roundId))
      .orderBy(asc(targets.question))
      .all()
      .map(({ question, percent }) => [question, percent]),
  );

/**
 * Registers a round's targets, all of them anew; a question without one has none. Locked from the moment the round is
 * opened. Refuses a round that is not a draft, and what is not a share of a question with a good end.
 */
export function setTargets(roundId: number, wanted: Map<string, number>, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "draft") return { refused: "locked" } as const;
    const asked = indicatorsOf(round.questionnaireHash).map(({ name }) => name);
    const right = ([name, percent]: [string, number]) =>
      asked.includes(name) && Number.isInteger(percent) && percent >= 1 && percent <= 100;
    if (![...wanted].every(right)) return { refused: "percent" } as const;
    tx.delete(targets).where(eq(targets.roundId, roundId)).run();
    for (const [question, percent] of wanted) tx.insert(targets).values({ roundId, question, percent }).run();
    trace(
      tx,
      actor,
      { act: "targets-set", scope: `round:${roundId}`, detail: Object.fromEntries(wanted) },
      now,
    );
    return { set: wanted.size } as const;
  });
}

/** A draft that is deleted takes its targets along. */
export function deleteTargets(tx: Tx, { roundId }: { roundId: number }): void {
  tx.delete(targets).where(eq(targets.roundId, roundId)).run();
}

/** A draft that has got another questionnaire keeps the targets of what it still asks. */
export function deleteTargetsNotAsked(tx: Tx, { roundId }: { roundId: number }): void {
  const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get()!;
  const asked = countedQuestionsOf(frozenQuestionnaire(round.questionnaireHash, tx))
    .filter(({ best }) => best !== "none")
    .map(({ name }) => name);
  tx.delete(targets)
    .where(and(eq(targets.roundId, roundId), notInArray(targets.question, asked)))
    .run();
}

const indicatorsOf = (hash: string) =>
  countedQuestionsOf(frozenQuestionnaire(hash)).filter(({ best }) => best !== "none");

/** The drafts for which targets can be set: their names and nothing else. */
export const draftRounds = (): { id: number; name: string }[] =>
  db
    .select({ id: rounds.id, name: rounds.name })
    .from(rounds)
    .where(eq(rounds.state, "draft"))
    .orderBy(asc(rounds.opensAt))
    .all();

/** What is known before a round opens: where each indicator stands, and the smallest rise that this audience could show. */
export function viewTargets(roundId: number, now: Date) {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round || round.imported) return null;
  const before = publishedInSeries(round.series).find((other) => other.opensAt < round.opensAt);
  const earlier = before ? findPublished(before.id) : null;
  const [asked, set] = [countAudience(round, now), targetsOf(roundId)];
  const expected = Math.round(asked * (earlier ? responseRateOf(earlier) : 1));
  return {
    round: { id: round.id, name: round.name, state: round.state },
    before: before?.name ?? null,
    asked,
    expected,
    indicators: indicatorsOf(round.questionnaireHash).map(({ name, title }) => {
      const top = earlier && topTwoIn(earlier, name, title);
      return {
        name,
        title,
        percent: set.get(name) ?? null,
        stands: top ? top.hits / top.n : null,
        rise: top && expected > 0 ? smallestDetectableRise(top, expected) : null,
      };
    }),
  };
}

export type TargetsView = NonNullable<ReturnType<typeof viewTargets>>;

/** The share of those asked who answered to the end; everyone where it is not known how many were asked. */
const responseRateOf = ({ received, invited }: PublishedRound) => (invited ? received.whole / invited : 1);

function topTwoIn(round: PublishedRound, name: string, title: string): { hits: number; n: number } | null {
  const question = round.questions.find((one) => one.name === name && one.title === title);
  const figure = question && figureOf(question, round.received);
  if (!figure?.top || !areAllKnown(figure.counts)) return null;
  return { hits: figure.counts[0]! + figure.counts[1]!, n: figure.n! };
}
