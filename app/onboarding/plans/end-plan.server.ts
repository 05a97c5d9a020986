import { and, desc, eq, isNotNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { trace } from "../../audit/audit.server.ts";
import { tryAndRollBack } from "../../../db/roll-back.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findPersonPlan, findPlan } from "./find-plans.server.ts";
import { findManagedAgent } from "./managed-agent.server.ts";
import type { OnboardingPlan } from "./plan.ts";
import { mayManage } from "./rights.ts";
import { trainingsOf } from "../readiness/trainings.server.ts";

type EndOutcome = { personId: number } | { refused: "unknown" | "not-through" };

/**
 * Ends a person's plan: what was done stays, and nobody is reminded of the rest. Without a plan the e-learning alone decides about
 * shifts, so a leader may only end a plan whose required items are done, or that was begun for someone trained already
 * ("not-through"); the secretariat may end any.
 */
export const endPlan = (actor: Person, planId: number, now: Date): EndOutcome =>
  writeTransaction((tx) => endInTransaction(tx, actor, planId, now));

function endInTransaction(tx: Tx, actor: Person, planId: number, now: Date): EndOutcome {
  const plan = findPlan(actor, planId, now, tx);
  if (!plan?.personId || !mayManage(actor, plan)) return { refused: "unknown" };
  if (actor.role !== "secretariat" && !isSettled(tx, plan, now)) return { refused: "not-through" };
  tx.update(plans).set({ endedAt: now }).where(eq(plans.id, planId)).run();
  const line = { act: "plan-ended", subjectId: plan.personId, scope: `plan:${planId}` } as const;
  trace(tx, actor, line, now);
  return { personId: plan.personId };
}

/** Whether every required item is done, or the plan was begun for someone who had completed the e-learning by then. */
function isSettled(tx: Tx, { personId, items, begunAt }: OnboardingPlan, now: Date): boolean {
  if (items.every(({ required, doneOn }) => !required || doneOn)) return true;
  const { completedAt } = trainingsOf([personId!], now, tx).get(personId!)!.progress;
  return completedAt !== null && completedAt < begunAt;
}

/** Whether the plan's agent may take shifts once it has ended, or why the actor may not end it; found by doing it and rolling back. Null while the database is locked. */
export const previewEnd = (actor: Person, planId: number, now: Date) =>
  tryAndRollBack((tx) => {
    const outcome = endInTransaction(tx, actor, planId, now);
    if ("refused" in outcome) return outcome;
    return trainingsOf([outcome.personId], now, tx).get(outcome.personId)!.shifts;
  });

/** The person's plan that ended last; none while another is running. */
export function lastEndedPlan(
  personId: number,
  now: Date,
  at: Database | Tx = db,
): { id: number; startsOn: string; endedAt: Date } | null {
  if (findPersonPlan(personId, now, at)) return null;
  const found = at
    .select()
    .from(plans)
    .where(and(eq(plans.personId, personId), isNotNull(plans.endedAt)))
    .orderBy(desc(plans.endedAt))
    .get();
  return found ? { id: found.id, startsOn: found.startsOn, endedAt: found.endedAt! } : null;
}

/** Resumes the plan that ended last, with what was done in it. Null when there is none, one runs, or the actor does not manage the agent. */
export const resumePlan = (actor: Person, personId: number, now: Date): { planId: number } | null =>
  writeTransaction((tx) => {
    const ended = findManagedAgent(actor, personId, tx) && lastEndedPlan(personId, now, tx);
    if (!ended) return null;
    tx.update(plans)
      .set({ endedAt: null })
      .where(and(eq(plans.id, ended.id), isNotNull(plans.endedAt)))
      .run();
    trace(tx, actor, { act: "plan-begun", subjectId: personId, scope: `plan:${ended.id}` }, now);
    return { planId: ended.id };
  });
