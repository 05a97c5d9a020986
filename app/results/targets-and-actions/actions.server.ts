import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { actions } from "../../../db/schema/results.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { parseDay } from "../../base/dates/date-text.ts";
import { oneLine } from "../../base/forms/one-line.ts";
import { findPublished, publishedInSeries } from "../figures/published-rounds.server.ts";
import { isEarlierRound } from "../round-page/results-view.server.ts";

/** What the form of a new step holds. A complaint is a word of the texts (`actions.wrong`). */
export const actionForm = z.object({
  question: z.string("missing"),
  what: z.string("missing").trim().min(1, "missing").max(300, "long"),
  owner: oneLine(100),
  dueOn: z
    .string("missing")
    .trim()
    .transform((typed, at) => {
      const day = parseDay(typed);
      if (day) return day;
      at.addIssue("day");
      return z.NEVER;
    }),
});

/** The same for correcting a step; what came of it is asked for where it is done. */
export const amendForm = actionForm.extend({
  outcome: z.string().trim().max(500, "long").default(""),
});

export type AgreedAction = typeof actions.$inferSelect;

/** The steps agreed after a round, those due first on top. */
export const actionsOf = (roundId: number): AgreedAction[] =>
  db
    .select()
    .from(actions)
    .where(eq(actions.roundId, roundId))
    .orderBy(asc(actions.dueOn), asc(actions.id))
    .all();

/** The steps agreed since one round of a series and before another: after the first, and after every round between them. */
export function actionsBetween(series: string, earlierId: number, laterId: number): AgreedAction[] {
  const rounds = publishedInSeries(series);
  const find = (id: number) => rounds.find((round) => round.id === id);
  const [earlier, later] = [find(earlierId), find(laterId)];
  if (!earlier || !later) return [];
  return rounds
    .filter((round) => !isEarlierRound(round, earlier) && isEarlierRound(round, later))
    .toReversed()
    .flatMap(({ id }) => actionsOf(id));
}

/** Agrees on a step after a published round. Refuses a round that is not published, or a question that it did not ask. */
export function agreeOnAction(roundId: number, step: z.infer<typeof actionForm>, actor: Actor, now: Date) {
  const round = findPublished(roundId);
  if (!round) return { refused: "unknown" } as const;
  if (!round.questions.some(({ name }) => name === step.question)) return { refused: "question" } as const;
  return writeTransaction((tx) => {
    const { id } = tx
      .insert(actions)
      .values({ roundId, ...step })
      .returning()
      .get();
    trace(tx, actor, { act: "action-agreed", scope: `action:${id}` }, now);
    return { agreed: id };
  });
}

/** One agreed step, or null. */
export const findAction = (id: number): AgreedAction | null =>
  db.select().from(actions).where(eq(actions.id, id)).get() ?? null;

/**
 * Corrects an agreed step, and what came of it where it is done. Refuses one that is not there, and a question that its round
 * did not ask.
 */
export function amendAction(
  actionId: number,
  { outcome, ...step }: z.infer<typeof amendForm>,
  actor: Actor,
  now: Date,
) {
  return writeTransaction((tx) => {
    const known = tx.select().from(actions).where(eq(actions.id, actionId)).get();
    const round = known && findPublished(known.roundId);
    if (!known || !round) return { refused: "unknown" } as const;
    if (!round.questions.some(({ name }) => name === step.question)) return { refused: "question" } as const;
    const changed = {
      ...step,
      outcome: known.doneOn ? outcome : known.outcome,
    };
    tx.update(actions).set(changed).where(eq(actions.id, actionId)).run();
    trace(tx, actor, { act: "action-amended", scope: `action:${actionId}` }, now);
    return { amended: known.roundId };
  });
}

/** Takes an agreed step away. Refuses one that is not there. */
export function deleteAction(actionId: number, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const gone = tx.delete(actions).where(eq(actions.id, actionId)).returning().get();
    if (!gone) return { refused: "unknown" } as const;
    trace(
      tx,
      actor,
      {
        act: "action-dropped",
        scope: `action:${actionId}`,
        detail: { what: gone.what },
      },
      now,
    );
    return { dropped: gone.roundId };
  });
}

/** Marks a step as done today, with what came of it. Refuses one that is not there, or is done already. */
export function completeAction(actionId: number, outcome: string, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const done = tx
      .update(actions)
      .set({ doneOn: danishDate(now), outcome: outcome.trim().slice(0, 500) })
      .where(and(eq(actions.id, actionId), isNull(actions.doneOn)))
      .returning()
      .get();
    if (!done) return { refused: "unknown" } as const;
    trace(tx, actor, { act: "action-done", scope: `action:${actionId}` }, now);
    return { done: done.roundId };
  });
}
