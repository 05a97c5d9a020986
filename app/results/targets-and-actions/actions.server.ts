import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { db, prepared, writeTransaction } from "../../../db/database.server.ts";
import { actions } from "../../../db/schema/results.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { comparedWith } from "../comparison/compared-with.server.ts";
import { keptPublished } from "../figures/kept-published.server.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import { findPublished, publishedBeside } from "../figures/published-rounds.server.ts";
import { isEarlierRound, type ListedRound, type PublishedRound } from "../figures/published-rounds.ts";
import type { changeActionForm, newActionForm } from "./action-form.ts";
import type { AgreedAction, AgreedSteps } from "./agreed-action.ts";

/** The steps agreed after a round, those due first on top. */
export const actionsOf = (roundId: number): AgreedAction[] => actionsQuery().all({ roundId });

/** Prepared, since it is asked of each round of a series at every look. */
const actionsQuery = prepared((at) =>
  at
    .select()
    .from(actions)
    .where(eq(actions.roundId, sql.placeholder("roundId")))
    .orderBy(asc(actions.dueOn), asc(actions.id))
    .prepare(),
);

interface StepRounds {
  /** The round and those before it in its series. */
  ids: number[];
  /** The round and the one that it was published with: what was agreed after these is told of when it is done, too. */
  since: number[];
}

const cachedStepRounds = createPublishedCache<StepRounds>(100);

/** The rounds whose agreed steps a result tells of. */
function stepRoundsOf(round: ListedRound): StepRounds {
  const { id, series, onlyMunicipality, opensAt } = round;
  return cachedStepRounds([id, series, onlyMunicipality, opensAt], () => {
    const before = publishedBeside(round).filter((other) => isEarlierRound(other, round));
    const against = comparedWith(round)?.earlier.id;
    return {
      ids: [id, ...before.map((other) => other.id)],
      since: against === undefined ? [id] : [id, against],
    };
  });
}

/**
 * The steps that a result tells of, whatever round its reader compares it with: those not done yet, of its own round or any before it in
 * the series; and those done that were agreed after its round or after the one it was published with.
 */
export function stepsAt(round: ListedRound, now: Date): AgreedSteps {
  const { ids, since } = stepRoundsOf(round);
  const agreed = ids.flatMap(actionsOf);
  const roundIds = new Set(agreed.map(({ roundId }) => roundId));
  return {
    questions: [...roundIds].flatMap((id) =>
      keptPublished(id)!.questions.map(({ name, title }) => ({ name, title })),
    ),
    doing: agreed
      .filter(({ doneOn }) => !doneOn)
      .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id),
    done: agreed.filter(({ doneOn, roundId }) => doneOn && since.includes(roundId)),
    today: danishDate(now),
  };
}

/** Agrees on a step after a published round. Refuses a round that is not published, and a question that it did not ask. */
export function agreeOnAction(
  roundId: number,
  step: z.output<typeof newActionForm>,
  actor: Actor,
  now: Date,
) {
  return writeTransaction((tx) => {
    const round = findPublished(roundId, tx);
    if (!round) return { refused: "unknown" } as const;
    if (!hasQuestion(round, step.question)) return { refused: "question" } as const;
    const { id } = tx
      .insert(actions)
      .values({ roundId, ...step })
      .returning()
      .get();
    trace(tx, actor, { act: "action-agreed", scope: `action:${id}` }, now);
    return { agreed: id };
  });
}

const hasQuestion = ({ questions }: PublishedRound, question: string) =>
  questions.some(({ name }) => name === question);

/** One agreed step, or null. */
export const findAction = (id: number): AgreedAction | null =>
  db.select().from(actions).where(eq(actions.id, id)).get() ?? null;

/**
 * Corrects an agreed step, and its outcome when it is done. Refuses a step that does not exist, and a question that its
 * round did not ask.
 */
export function changeAction(
  actionId: number,
  { outcome, ...step }: z.output<typeof changeActionForm>,
  actor: Actor,
  now: Date,
) {
  return writeTransaction((tx) => {
    const before = tx.select().from(actions).where(eq(actions.id, actionId)).get();
    const round = before && findPublished(before.roundId, tx);
    if (!before || !round) return { refused: "unknown" } as const;
    if (!hasQuestion(round, step.question)) return { refused: "question" } as const;
    const after = { ...step, outcome: before.doneOn ? outcome : before.outcome };
    tx.update(actions).set(after).where(eq(actions.id, actionId)).run();
    trace(tx, actor, { act: "action-amended", scope: `action:${actionId}` }, now);
    return { changed: before.roundId };
  });
}

/** Deletes an agreed step. Refuses a step that does not exist. */
export function deleteAction(actionId: number, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const deleted = tx.delete(actions).where(eq(actions.id, actionId)).returning().get();
    if (!deleted) return { refused: "unknown" } as const;
    const detail = { what: deleted.what };
    trace(tx, actor, { act: "action-dropped", scope: `action:${actionId}`, detail }, now);
    return { deleted: deleted.roundId };
  });
}

/** Marks a step as done today, with its outcome. Refuses a step that does not exist or is already done. */
export function completeAction(actionId: number, outcome: string, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const completed = tx
      .update(actions)
      .set({ doneOn: danishDate(now), outcome })
      .where(and(eq(actions.id, actionId), isNull(actions.doneOn)))
      .returning()
      .get();
    if (!completed) return { refused: "unknown" } as const;
    trace(tx, actor, { act: "action-done", scope: `action:${actionId}` }, now);
    return { completed: completed.roundId };
  });
}
