import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { listenIns, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import type { BaseTraining } from "../readiness/training.ts";
import type { Viewer } from "../viewer.ts";
import { loadPlans } from "./load-plans.server.ts";
import type { OnboardingPlan } from "./plan.ts";
import { maySee } from "./rights.ts";

const isRunning = isNull(plans.endedAt);

const personPlansQuery = prepared((at) =>
  at
    .select({ id: plans.id })
    .from(plans)
    .where(and(isRunning, isAmong(plans.personId, "people")))
    .prepare(),
);

const runningIdsOf = (personIds: number[], at: Database | Tx): number[] =>
  personPlansQuery(at)
    .all({ people: JSON.stringify(personIds) })
    .map(({ id }) => id);

/** The running plan of this person, or null. */
export const findPersonPlan = (personId: number, now: Date, at: Database | Tx = db): OnboardingPlan | null =>
  loadPlans(runningIdsOf([personId], at), now, at)[0] ?? null;

/** The running plans of these people, whose training has been read already. */
export const findPersonPlans = (
  personIds: number[],
  now: Date,
  known: Map<number, BaseTraining>,
  at: Database | Tx = db,
): OnboardingPlan[] => loadPlans(runningIdsOf(personIds, at), now, at, known);

/** The running plan of this municipality, or null. */
export function findMunicipalityPlan(municipalityId: number, now: Date): OnboardingPlan | null {
  const found = runningIdsWhere(eq(plans.municipalityId, municipalityId), db);
  return loadPlans(found, now)[0] ?? null;
}

/** A running plan as this viewer may see it; null when there is none, or the viewer may not see it. */
export function findPlan(
  viewer: Viewer,
  planId: number,
  now: Date,
  at: Database | Tx = db,
): OnboardingPlan | null {
  const [plan] = loadPlans(runningIdsWhere(eq(plans.id, planId), at), now, at);
  return plan && maySee(viewer, plan) ? plan : null;
}

/** Every running plan that this viewer takes part in: the secretariat in all, a leader in the municipality's. */
export function findPlansInvolving(viewer: Viewer, now: Date): OnboardingPlan[] {
  const named = db.select({ id: planMarks.planId }).from(planMarks).where(eq(planMarks.ownerId, viewer.id));
  const listening = db
    .select({ id: listenIns.personId })
    .from(listenIns)
    .where(eq(listenIns.colleagueId, viewer.id));
  const own = or(
    eq(plans.personId, viewer.id),
    eq(plans.colleagueId, viewer.id),
    inArray(plans.id, named),
    inArray(plans.personId, listening),
    viewer.role === "leader" && viewer.municipalityId !== null
      ? or(eq(people.municipalityId, viewer.municipalityId), eq(plans.municipalityId, viewer.municipalityId))
      : undefined,
  );
  return loadPlans(runningIdsWhere(viewer.role === "secretariat" ? undefined : own, db), now);
}

/** Every running plan. */
export const runningPlans = (now: Date, at: Database | Tx = db): OnboardingPlan[] =>
  loadPlans(runningIdsWhere(undefined, at), now, at);

const runningIdsWhere = (where: SQL | undefined, at: Database | Tx): number[] =>
  at
    .select({ id: plans.id })
    .from(plans)
    .leftJoin(people, eq(people.id, plans.personId))
    .where(and(isRunning, where))
    .all()
    .map(({ id }) => id);
