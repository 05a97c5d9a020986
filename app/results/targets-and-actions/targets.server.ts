import { and, asc, eq, notInArray } from "drizzle-orm";
import { db, type Tx, write } from "../../../db/database.server.ts";
import { targets } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { choosingOf } from "../../surveys/questionnaires/questionnaire.ts";
import { frozen } from "../../surveys/questionnaires/questionnaires.server.ts";
import { countAsked } from "../../surveys/rounds/rounds.server.ts";
import { figureOf, isKnown } from "../figures/figures.ts";
import { findPublished, type Published, publishedOf } from "../figures/published-rounds.server.ts";
import { smallestRise } from "./target-verdict.ts";

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
  return write((tx) => {
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
export function dropTargets(tx: Tx, { roundId }: { roundId: number }): void {
  tx.delete(targets).where(eq(targets.roundId, roundId)).run();
}

/** A draft that has got another questionnaire keeps the targets of what it still asks. */
export function dropOtherTargets(tx: Tx, { roundId }: { roundId: number }): void {
  const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get()!;
  const asked = choosingOf(frozen(round.questionnaireHash, tx))
    .filter(({ best }) => best !== "none")
    .map(({ name }) => name);
  tx.delete(targets)
    .where(and(eq(targets.roundId, roundId), notInArray(targets.question, asked)))
    .run();
}

const indicatorsOf = (hash: string) => choosingOf(frozen(hash)).filter(({ best }) => best !== "none");

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
  const before = publishedOf(round.series).find((other) => other.opensAt < round.opensAt);
  const earlier = before ? findPublished(before.id) : null;
  const [asked, set] = [countAsked(round, now), targetsOf(roundId)];
  const expected = Math.round(asked * (earlier ? rateOf(earlier) : 1));
  return {
    round: { id: round.id, name: round.name, state: round.state },
    before: before?.name ?? null,
    asked,
    expected,
    indicators: indicatorsOf(round.questionnaireHash).map(({ name, title }) => {
      const top = earlier && topIn(earlier, name, title);
      return {
        name,
        title,
        percent: set.get(name) ?? null,
        stands: top ? top.hits / top.n : null,
        rise: top && expected > 0 ? smallestRise(top, expected) : null,
      };
    }),
  };
}

export type TargetsView = NonNullable<ReturnType<typeof viewTargets>>;

/** The share of those asked who answered to the end; everyone where it is not known how many were asked. */
const rateOf = ({ received, invited }: Published) => (invited ? received.whole / invited : 1);

function topIn(round: Published, name: string, title: string): { hits: number; n: number } | null {
  const question = round.questions.find((one) => one.name === name && one.title === title);
  const figure = question && figureOf(question, round.received);
  if (!figure?.top || !isKnown(figure.counts)) return null;
  return { hits: figure.counts[0]! + figure.counts[1]!, n: figure.n! };
}
