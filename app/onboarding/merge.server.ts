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
import { shiftMailings } from "../../db/schema/onboarding-shifts.ts";
import type { MergedPersons, MergeHandler } from "../base/events.server.ts";
import { doneRequiredAmong } from "./readiness/readiness.server.ts";
import { baseTrainingsOf } from "./readiness/trainings.server.ts";

/** Moves plans, listen-ins, follow-ups and exceptions to the person who is kept. */
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
    shiftMailings,
    welcomePacks,
  ],
  merge(tx, two) {
    mergePlans(tx, two);
    mergeListenIns(tx, two);
    reassignRows(tx, followUps.personId, two);
    reassignOrDeleteRows(tx, shiftExceptions.personId, two);
    reassignOrDeleteRows(tx, readinessSeen.personId, two);
    reassignOrDeleteRows(tx, shiftMailings.personId, two);
    // Whether the merged person was ready says nothing about the one who is kept; the hourly job records what has changed.
    tx.delete(readinessChanges).where(eq(readinessChanges.personId, two.mergedId)).run();
    const parts = [
      ...[plans.leaderId, plans.colleagueId, planMarks.doneBy, planMarks.ownerId, planVersions.publishedBy],
      ...[listenIns.colleagueId, listenIns.doneBy, followUps.assignedBy, followUps.doneBy],
      ...[shiftExceptions.by, shiftMailings.chosenBy, welcomePacks.changedBy],
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
 * Nobody stops being ready for shifts by being merged. The plan of whoever has done all that is required goes on, the other's gives
 * its marks to it; where they have no plan, the other's ends. Else the plan of the person who is kept goes on, or the only one there is.
 */
function mergePlans(tx: Tx, two: MergedPersons): void {
  const { keptId, mergedId, at } = two;
  const done = doneRequiredAmong(baseTrainingsOf([keptId, mergedId], at, tx), tx);
  const first = done.has(mergedId) && !done.has(keptId) ? mergedId : keptId;
  const remaining = runningPlan(tx, first);
  const other = runningPlan(tx, first === keptId ? mergedId : keptId);
  if (remaining && other) {
    reassignMarks(tx, other.id, remaining.id);
    tx.delete(plans).where(eq(plans.id, other.id)).run();
  } else if (other && done.has(first)) {
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

/** Moves marks to another plan; of two of one item, one that is done goes before one that is not. */
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

/** Of two in one direction, one that is done goes before one that is agreed. */
function mergeListenIns(tx: Tx, two: MergedPersons): void {
  const done = tx
    .select({ way: listenIns.way })
    .from(listenIns)
    .where(and(eq(listenIns.personId, two.mergedId), isNotNull(listenIns.doneAt)))
    .all();
  for (const { way } of done)
    tx.delete(listenIns)
      .where(and(eq(listenIns.personId, two.keptId), eq(listenIns.way, way), isNull(listenIns.doneAt)))
      .run();
  reassignOrDeleteRows(tx, listenIns.personId, two);
}
