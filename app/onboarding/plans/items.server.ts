import { and, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { planMarks } from "../../../db/schema/onboarding.ts";
import { type Act, trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findPlan } from "./find-plans.server.ts";
import { ownersFor } from "./assignees.server.ts";
import type { OnboardingPlan } from "./load-plans.server.ts";
import { mayManage, mayTick } from "./rights.ts";

/** One item of one plan. */
export interface PlanItemRef {
  planId: number;
  key: string;
}

/**
 * Ticks these items, several at once and of several plans. What is ticked already stays as it was; what is not the actor's to
 * tick is passed over. Refuses when nothing was left.
 */
export function tickItems(
  actor: Person,
  ticks: PlanItemRef[],
  now: Date,
): { ticked: number } | { refused: "nothing" } {
  return writeTransaction((tx) => {
    let ticked = 0;
    for (const planId of new Set(ticks.map((one) => one.planId))) {
      const plan = findPlan(actor, planId, now);
      if (!plan) continue;
      const keys = ticks.filter((one) => one.planId === planId).map(({ key }) => key);
      const lines = plan.lines.filter(
        (line) => keys.includes(line.key) && !line.doneOn && mayTick(actor, plan, line),
      );
      for (const { key } of lines) {
        setMark(tx, planId, key, { doneAt: now, doneBy: actor.id });
        traceItem(tx, actor, plan, "plan-item-done", key, now);
      }
      ticked += lines.length;
    }
    return ticked > 0 ? { ticked } : { refused: "nothing" };
  });
}

/** Takes a tick back. Refuses what is not ticked by hand, or not the actor's to tick. */
export function untickItem(actor: Person, { planId, key }: PlanItemRef, now: Date): boolean {
  return writeTransaction((tx) => {
    const plan = findPlan(actor, planId, now);
    const line = plan?.lines.find((one) => one.key === key);
    if (!plan || !line?.doneOn || !mayTick(actor, plan, line)) return false;
    setMark(tx, planId, key, { doneAt: null, doneBy: null });
    traceItem(tx, actor, plan, "plan-item-undone", key, now);
    return true;
  });
}

/** What whoever runs the plan, or owns the item, says of it. `ownerId` null: whoever the plan makes responsible. */
export interface ItemChange {
  note: string;
  ownerId: number | null;
  /** Another day than the plan's, or null. */
  dueOn: string | null;
}
export type ItemChangeRefusal = "unknown" | "unknown-person" | "too-far";

/**
 * Keeps note, owner and day of an item. The owner of an item may write its note; only who runs the plan says who and when. A new
 * day is a new chance: nobody counts as told of it yet.
 */
export function changeItem(
  actor: Person,
  { planId, key }: PlanItemRef,
  saying: ItemChange,
  now: Date,
): { said: true } | { refused: ItemChangeRefusal } {
  return writeTransaction((tx) => {
    const plan = findPlan(actor, planId, now);
    const line = plan?.lines.find((one) => one.key === key);
    if (!plan || !line) return { refused: "unknown" };
    const runs = mayManage(actor, plan);
    if (!runs && line.owner?.id !== actor.id) return { refused: "unknown" };
    if (!runs) setMark(tx, planId, key, { note: saying.note });
    else {
      const known = saying.ownerId === null || saying.ownerId === line.namedId;
      if (!known && !ownersFor(plan, now).some(({ id }) => id === saying.ownerId))
        return { refused: "unknown-person" };
      if (saying.dueOn && isOverAYearAway(saying.dueOn, now)) return { refused: "too-far" };
      const again = saying.dueOn !== line.dueOn || saying.ownerId !== line.namedId;
      const untold = again ? { ownerToldAt: null, leaderToldAt: null, officeToldAt: null } : {};
      setMark(tx, planId, key, { ...saying, ...untold });
    }
    traceItem(tx, actor, plan, "plan-item-changed", key, now);
    return { said: true };
  });
}

/** Further than a year away is a slip of the pen. */
export function isOverAYearAway(on: string, now: Date): boolean {
  const today = danishDate(now);
  return on < daysLater(today, -366) || on > daysLater(today, 366);
}

export function setMark(
  tx: Tx,
  planId: number,
  key: string,
  change: Partial<typeof planMarks.$inferInsert>,
): void {
  const changed = tx
    .update(planMarks)
    .set(change)
    .where(and(eq(planMarks.planId, planId), eq(planMarks.key, key)))
    .run();
  if (changed.changes === 0)
    tx.insert(planMarks)
      .values({ planId, key, ...change })
      .run();
}

function traceItem(tx: Tx, actor: Person, plan: OnboardingPlan, act: Act, key: string, now: Date): void {
  const scope = `plan:${plan.id}:${key}`;
  trace(tx, actor, { act, subjectId: plan.personId ?? undefined, scope }, now);
}
