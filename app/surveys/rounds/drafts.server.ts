import { and, eq, isNotNull } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { destroyKey } from "../anonymity/keys.server.ts";
import { registerCrosses } from "../crosses/crosses.server.ts";
import { checkPlan } from "./rounds.server.ts";
import type { RoundPlan } from "./round-plan.ts";

/** A draft that somebody made. One for the participants of a course day has no audience, and is not changed by hand. */
const whereEditableDraft = (roundId: number) =>
  and(eq(rounds.id, roundId), eq(rounds.state, "draft"), isNotNull(rounds.audience));

/** Whether the round can still be changed and deleted. */
export const isEditableDraft = (roundId: number): boolean =>
  db.select({ id: rounds.id }).from(rounds).where(whereEditableDraft(roundId)).get() !== undefined;

/** Changes a draft to what the plan says. Refuses a round that is no draft (any more), and a plan that `checkPlan` refuses. */
export function changeDraft(actor: Actor, roundId: number, plan: RoundPlan, now: Date) {
  return writeTransaction((tx) => {
    if (!tx.select({ id: rounds.id }).from(rounds).where(whereEditableDraft(roundId)).get())
      return { refused: "not-draft" } as const;
    const planned = checkPlan(tx, plan, now, roundId);
    if ("refused" in planned) return planned;
    tx.update(rounds).set(planned.row).where(eq(rounds.id, roundId)).run();
    registerCrosses(tx, roundId, planned.crosses);
    emit(tx, { what: "draft-changed", roundId });
    trace(tx, actor, { act: "round-changed", scope: `round:${roundId}` }, now);
    return { changed: true } as const;
  });
}

/** Deletes a draft, with its targets and the key of an interrupted opening. Refuses any other round. */
export function deleteDraft(actor: Actor, roundId: number, now: Date) {
  const deleted = writeTransaction((tx) => {
    if (!tx.select({ id: rounds.id }).from(rounds).where(whereEditableDraft(roundId)).get())
      return { refused: "not-draft" } as const;
    emit(tx, { what: "draft-deleted", roundId });
    registerCrosses(tx, roundId, []);
    tx.delete(rounds).where(eq(rounds.id, roundId)).run();
    trace(tx, actor, { act: "round-deleted", scope: `round:${roundId}` }, now);
    return { deleted: true } as const;
  });
  if ("deleted" in deleted) destroyKey(roundId);
  return deleted;
}
