import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { planVersions, plans } from "../../../db/schema/onboarding.ts";
import type { PlanKind } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findPlan } from "./find-plans.server.ts";
import { currentVersion, newestVersion } from "./versions.server.ts";

/** The newest published version of a kind (0 when there is none), and how many running plans keep an older one. */
export function countOutdatedPlans(kind: PlanKind): { newest: number; plans: number } {
  const newest = newestVersion(kind);
  if (!newest) return { newest: 0, plans: 0 };
  return { newest: newest.version, plans: idsOnOlderVersions(db, kind, newest.id).length };
}

/** Moves one running plan to the newest version: what was done of an item that is in both stays done. */
export function moveToNewestVersion(actor: Person, planId: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const plan = findPlan(actor, planId, now, tx);
    if (!plan) return false;
    setNewestVersion(tx, actor, [planId], plan.kind, now);
    return true;
  });
}

/** Moves every running plan of the kind to the newest version. Returns how many. */
export const moveAllToNewestVersion = (actor: Person, kind: PlanKind, now: Date): number =>
  writeTransaction((tx) => {
    const ids = idsOnOlderVersions(tx, kind, currentVersion(tx, kind, now).id);
    setNewestVersion(tx, actor, ids, kind, now);
    return ids.length;
  });

function setNewestVersion(tx: Tx, actor: Person, ids: number[], kind: PlanKind, now: Date): void {
  const { id: versionId, version } = currentVersion(tx, kind, now);
  if (ids.length > 0) tx.update(plans).set({ versionId }).where(inArray(plans.id, ids)).run();
  const detail = { version, plans: ids.length };
  trace(tx, actor, { act: "plans-moved-over", scope: `plan-version:${versionId}`, detail }, now);
}

const idsOnOlderVersions = (at: Database | Tx, kind: PlanKind, versionId: number): number[] =>
  at
    .select({ id: plans.id })
    .from(plans)
    .innerJoin(planVersions, and(eq(planVersions.id, plans.versionId), eq(planVersions.kind, kind)))
    .where(and(isNull(plans.endedAt), ne(plans.versionId, versionId)))
    .all()
    .map(({ id }) => id);
