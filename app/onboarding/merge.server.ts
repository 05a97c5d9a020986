import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { reassignRows, reassignOrDeleteRows } from "../../db/reassign-rows.server.ts";
import type { Tx } from "../../db/database.server.ts";
import {
  followUps,
  listenIns,
  planMarks,
  planVersions,
  plans,
  readinessChanges,
  readinessSeen,
  shiftExceptions,
  welcomePacks,
} from "../../db/schema/onboarding.ts";
import type { MergedPersons, MergeHandler } from "../base/events.server.ts";
import { baseTrainingsOf } from "./readiness/base-trainings.server.ts";
import { doneRequiredAmong } from "./readiness/readiness.server.ts";

/** Plans and what was agreed follow along. */
export const onboardingMerges: MergeHandler = {
  tables: [
    plans,
    planMarks,
    planVersions,
    listenIns,
    followUps,
    shiftExceptions,
    readinessChanges,
    readinessSeen,
    welcomePacks,
  ],
  merge(tx, two) {
    mergePlans(tx, two);
    mergeListenIns(tx, two);
    reassignRows(tx, followUps.personId, two);
    reassignOrDeleteRows(tx, shiftExceptions.personId, two);
    reassignOrDeleteRows(tx, readinessSeen.personId, two);
    // How the double stood is no change of the kept one's; the clock finds what is.
    tx.delete(readinessChanges).where(eq(readinessChanges.personId, two.goneId)).run();
    const parts = [
      ...[plans.leaderId, plans.colleagueId, planMarks.doneBy, planMarks.ownerId, planVersions.publishedBy],
      ...[listenIns.colleagueId, listenIns.doneBy, followUps.assignedBy, followUps.doneBy],
      ...[shiftExceptions.by, welcomePacks.changedBy],
    ];
    for (const column of parts) reassignRows(tx, column, two);
    tx.update(plans)
      .set({ colleagueId: null })
      .where(and(eq(plans.personId, two.keptId), eq(plans.colleagueId, two.keptId)))
      .run();
    tx.update(listenIns)
      .set({ colleagueId: null })
      .where(and(eq(listenIns.personId, two.keptId), eq(listenIns.colleagueId, two.keptId)))
      .run();
  },
};

/**
 * Nobody who may take shifts stops being so by a merging: who is through already keeps how they stand, and the other's plan ends,
 * or gives what was done in it to theirs. Else the plan of the one that is kept goes on, or the only one there is.
 */
function mergePlans(tx: Tx, two: MergedPersons): void {
  const { keptId, goneId, at } = two;
  const through = doneRequiredAmong(baseTrainingsOf([keptId, goneId], at));
  const first = through.has(goneId) && !through.has(keptId) ? goneId : keptId;
  const stays = runningPlan(tx, first);
  const other = runningPlan(tx, first === keptId ? goneId : keptId);
  if (stays && other) {
    reassignMarks(tx, other.id, stays.id);
    tx.delete(plans).where(eq(plans.id, other.id)).run();
  } else if (other && through.has(first)) {
    tx.update(plans).set({ endedAt: at }).where(eq(plans.id, other.id)).run();
  }
  reassignRows(tx, plans.personId, two);
}

const runningPlan = (tx: Tx, personId: number) =>
  tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.personId, personId), isNull(plans.endedAt)))
    .get();

/** What was done of an item goes before what was only said of it. */
function reassignMarks(tx: Tx, from: number, to: number): void {
  tx.delete(planMarks)
    .where(
      and(
        eq(planMarks.planId, to),
        isNull(planMarks.doneAt),
        sql`${planMarks.key} in (select key from plan_marks where plan_id = ${from} and done_at is not null)`,
      ),
    )
    .run();
  tx.run(sql`update or ignore ${planMarks} set plan_id = ${to} where plan_id = ${from}`);
}

/** Of two of one way, one that has been goes before one that is agreed. */
function mergeListenIns(tx: Tx, two: MergedPersons): void {
  const been = tx
    .select({ way: listenIns.way })
    .from(listenIns)
    .where(and(eq(listenIns.personId, two.goneId), isNotNull(listenIns.doneAt)))
    .all();
  for (const { way } of been)
    tx.delete(listenIns)
      .where(and(eq(listenIns.personId, two.keptId), eq(listenIns.way, way), isNull(listenIns.doneAt)))
      .run();
  reassignOrDeleteRows(tx, listenIns.personId, two);
}
