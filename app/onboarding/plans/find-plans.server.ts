import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db, prepared } from "../../../db/database.server.ts";
import { listenIns, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { loadPlans, type Plan } from "./load-plans.server.ts";
import { maySee, type Viewer } from "./rights.ts";
import type { Base } from "../readiness/training.ts";

const runs = isNull(plans.endedAt);

const ownQuery = prepared((at) =>
  at
    .select({ id: plans.id })
    .from(plans)
    .where(and(runs, eq(plans.personId, sql.placeholder("personId"))))
    .prepare(),
);

/** The running plan of this person, or null. */
export function planOf(personId: number, now: Date, known?: Map<number, Base>): Plan | null {
  const found = ownQuery().get({ personId });
  return found ? (loadPlans([found.id], now, known)[0] ?? null) : null;
}

const theirsQuery = prepared((at) =>
  at
    .select({ id: plans.id })
    .from(plans)
    .where(and(runs, sql`${plans.personId} in (select value from json_each(${sql.placeholder("people")}))`))
    .prepare(),
);

/** The running plans of these people. */
export const plansOf = (personIds: number[], now: Date, known: Map<number, Base>): Plan[] =>
  loadPlans(
    theirsQuery()
      .all({ people: JSON.stringify(personIds) })
      .map(({ id }) => id),
    now,
    known,
  );

/** The running plan of this municipality, or null. */
export function planAt(municipalityId: number, now: Date): Plan | null {
  const found = idsWhere(eq(plans.municipalityId, municipalityId));
  return loadPlans(found, now)[0] ?? null;
}

/** A running plan as this viewer may see it; null when there is none, or it is not theirs to see. */
export function findPlan(viewer: Viewer, planId: number, now: Date): Plan | null {
  const [plan] = loadPlans(idsWhere(eq(plans.id, planId)), now);
  return plan && maySee(viewer, plan) ? plan : null;
}

/** Every running plan that this viewer has to do with: the secretariat all, a leader the municipality's. */
export function plansAround(viewer: Viewer, now: Date): Plan[] {
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
  return loadPlans(idsWhere(viewer.role === "secretariat" ? undefined : own), now);
}

/** Every running plan. */
export const runningPlans = (now: Date): Plan[] => loadPlans(idsWhere(undefined), now);

const idsWhere = (where: SQL | undefined): number[] =>
  db
    .select({ id: plans.id })
    .from(plans)
    .leftJoin(people, eq(people.id, plans.personId))
    .where(and(runs, where))
    .all()
    .map(({ id }) => id);
