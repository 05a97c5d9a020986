import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { handOver, handOverOrDrop } from "../../db/hand-over.server.ts";
import type { Tx } from "../../db/open.server.ts";
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
import type { Merger, Merging } from "../announce.server.ts";

/** Plans and what was agreed follow along. Where both have a plan that runs, the kept one's goes on, with what was done in the other. */
export const onboardingMerges: Merging = {
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
    handOver(tx, followUps.personId, two);
    handOverOrDrop(tx, shiftExceptions.personId, two);
    handOverOrDrop(tx, readinessSeen.personId, two);
    // How the double stood is no change of the kept one's; the clock finds what is.
    tx.delete(readinessChanges).where(eq(readinessChanges.personId, two.goneId)).run();
    const parts = [
      ...[plans.leaderId, plans.colleagueId, planMarks.doneBy, planMarks.ownerId, planVersions.publishedBy],
      ...[listenIns.colleagueId, listenIns.doneBy, followUps.assignedBy, followUps.doneBy],
      ...[shiftExceptions.by, welcomePacks.changedBy],
    ];
    for (const column of parts) handOver(tx, column, two);
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

function mergePlans(tx: Tx, two: Merger): void {
  const running = (personId: number) =>
    tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.personId, personId), isNull(plans.endedAt)))
      .get();
  const [own, theirs] = [running(two.keptId), running(two.goneId)];
  if (own && theirs) {
    tx.delete(planMarks)
      .where(
        and(
          eq(planMarks.planId, own.id),
          isNull(planMarks.doneAt),
          sql`${planMarks.key} in (select key from plan_marks where plan_id = ${theirs.id} and done_at is not null)`,
        ),
      )
      .run();
    tx.run(sql`update or ignore ${planMarks} set plan_id = ${own.id} where plan_id = ${theirs.id}`);
    tx.delete(plans).where(eq(plans.id, theirs.id)).run();
  }
  handOver(tx, plans.personId, two);
}

/** Of two of one way, one that has been goes before one that is agreed. */
function mergeListenIns(tx: Tx, two: Merger): void {
  const been = tx
    .select({ way: listenIns.way })
    .from(listenIns)
    .where(and(eq(listenIns.personId, two.goneId), isNotNull(listenIns.doneAt)))
    .all();
  for (const { way } of been)
    tx.delete(listenIns)
      .where(and(eq(listenIns.personId, two.keptId), eq(listenIns.way, way), isNull(listenIns.doneAt)))
      .run();
  handOverOrDrop(tx, listenIns.personId, two);
}
