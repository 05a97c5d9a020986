import { eq } from "drizzle-orm";
import { type Tx, write } from "../../db/open.server.ts";
import { counts } from "../../db/schema/results.ts";
import { responses, rounds } from "../../db/schema/surveys.ts";
import { type Actor, trace } from "../audit/audit.server.ts";
import { markPublished } from "../surveys/outcome.server.ts";
import { choosingOf, type Choosing } from "../surveys/questionnaire.ts";
import { frozen } from "../surveys/questionnaires.server.ts";
import { leastInUnit } from "../surveys/units.ts";
import { scaleOf, total } from "./scale.ts";

/**
 * Publishes a closed round, once: the only reader of answers, which it turns into the frozen counts that everything else
 * reads. A question that fewer than 5 have answered gets no counts: it is withheld. Refuses a round that is not closed.
 * Throws when the answers do not add up to what was received, or hold a choice that no question offers.
 */
export function publish(roundId: number, actor: Actor, now: Date) {
  return write((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state === "published") return { refused: "published" } as const;
    if (round.state !== "closed") return { refused: "not-closed" } as const;
    const answers = readAnswers(tx, round);
    for (const question of choosingOf(frozen(round.questionnaireHash, tx)))
      freeze(tx, roundId, question, answers);
    markPublished(tx, roundId);
    trace(tx, actor, { act: "round-published", scope: `round:${roundId}` }, now);
    return { published: true } as const;
  });
}

/** A round's choices, one object an answer. Fewer than 5 partial answers were counted at closing and not kept. */
function readAnswers(tx: Tx, round: typeof rounds.$inferSelect): Record<string, string>[] {
  const kept = tx
    .select({ choices: responses.choices })
    .from(responses)
    .where(eq(responses.roundId, round.id))
    .all();
  const [whole, partial] = [round.completed ?? 0, round.partial ?? 0];
  if (kept.length !== whole + (partial < leastInUnit ? 0 : partial))
    throw new Error(
      `Round ${round.id}: ${kept.length} answers are kept of ${whole} whole and ${partial} partial.`,
    );
  return kept.map(({ choices }) => choices);
}

function freeze(tx: Tx, roundId: number, question: Choosing, answers: Record<string, string>[]): void {
  const { scale, besides } = scaleOf(question);
  const tally = new Map([...scale, ...besides].map(({ value }) => [value, 0]));
  for (const choices of answers) {
    const chosen = choices[question.name];
    if (chosen === undefined) continue;
    const before = tally.get(chosen);
    if (before === undefined) throw new Error(`${question.name} offers no "${chosen}".`);
    tally.set(chosen, before + 1);
  }
  const answered = [...tally.values()].reduce((sum, count) => sum + count, 0);
  if (answered < leastInUnit) return;
  const rows = [...tally.values()].map((count, category) => ({
    roundId,
    unit: total,
    question: question.name,
    category,
    count,
  }));
  tx.insert(counts).values(rows).run();
}
