import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, prepared } from "../../../db/database.server.ts";
import { listenIns, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { loadPlans, type OnboardingPlan } from "./load-plans.server.ts";
import { maySee, type Viewer } from "./rights.ts";
import type { BaseTraining } from "../readiness/training.ts";

const isRunning = isNull(plans.endedAt);

const personPlanQuery = prepared((at) =>
  at
    .select({ id: plans.id })
    .from(plans)
    .where(and(isRunning, eq(plans.personId, sql.placeholder("personId"))))
    .prepare(),
);

/** The running plan of this person, or null. */
export function findPersonPlan(
  personId: number,
  now: Date,
  known?: Map<number, BaseTraining>,
): OnboardingPlan | null {
  const found = personPlanQuery().get({ personId });
  return found ? (loadPlans([found.id], now, known)[0] ?? null) : null;
}

const peoplePlansQuery = prepared((at) =>
  at
    .select({ id: plans.id })
    .from(plans)
    .where(
      and(isRunning, sql`${plans.personId} in (select value from json_each(${sql.placeholder("people")}))`),
    )
    .prepare(),
);

/** The running plans of these people. */
export const findPersonPlans = (
  personIds: number[],
  now: Date,
  known: Map<number, BaseTraining>,
): OnboardingPlan[] =>
  loadPlans(
    peoplePlansQuery()
      .all({ people: JSON.stringify(personIds) })
      .map(({ id }) => id),
    now,
    known,
  );

/** The running plan of this municipality, or null. */
export function findMunicipalityPlan(municipalityId: number, now: Date): OnboardingPlan | null {
  const found = runningIdsWhere(eq(plans.municipalityId, municipalityId));
  return loadPlans(found, now)[0] ?? null;
}

/** A running plan as this viewer may see it; null when there is none, or it is not theirs to see. */
export function findPlan(viewer: Viewer, planId: number, now: Date): OnboardingPlan | null {
  const [plan] = loadPlans(runningIdsWhere(eq(plans.id, planId)), now);
  return plan && maySee(viewer, plan) ? plan : null;
}

/** Every running plan that this viewer has to do with: the secretariat all, a leader the municipality's. */
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
  return loadPlans(runningIdsWhere(viewer.role === "secretariat" ? undefined : own), now);
}

/** Every running plan. */
export const runningPlans = (now: Date): OnboardingPlan[] => loadPlans(runningIdsWhere(undefined), now);

const runningIdsWhere = (where: SQL | undefined): number[] =>
  db
    .select({ id: plans.id })
    .from(plans)
    .leftJoin(people, eq(people.id, plans.personId))
    .where(and(isRunning, where))
    .all()
    .map(({ id }) => id);
