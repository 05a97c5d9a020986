import { and, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { planMarks } from "../../../db/schema/onboarding.ts";
import type { DoneAct } from "../../audit/acts.ts";
import { trace } from "../../audit/audit.server.ts";
import { isOverAYearAway } from "../../base/dates/danish-time.ts";
import type { Person } from "../../people/register/person.server.ts";
import { ownersFor } from "./assignees.server.ts";
import { findPlan } from "./find-plans.server.ts";
import type { OnboardingPlan, AssignedPlanItem } from "./plan.ts";
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
  items: PlanItemRef[],
  now: Date,
): { ticked: number } | { refused: "nothing" } {
  return writeTransaction((tx) => {
    let ticked = 0;
    for (const planId of new Set(items.map((item) => item.planId))) {
      const keys = items.filter((item) => item.planId === planId).map(({ key }) => key);
      ticked += tickItemsOfPlan(tx, actor, planId, keys, now);
    }
    return ticked > 0 ? { ticked } : { refused: "nothing" };
  });
}

function tickItemsOfPlan(tx: Tx, actor: Person, planId: number, keys: string[], now: Date): number {
  const plan = findPlan(actor, planId, now, tx);
  if (!plan) return 0;
  const items = plan.items.filter(
    (line) => keys.includes(line.key) && !line.doneOn && mayTick(actor, plan, line),
  );
  for (const { key } of items) {
    setMark(tx, planId, key, { doneAt: now, doneBy: actor.id });
    traceItem(tx, actor, plan, "plan-item-done", key, now);
  }
  return items.length;
}

/** Takes a tick back. False for what is not ticked by hand, or not the actor's to tick. */
export function untickItem(actor: Person, { planId, key }: PlanItemRef, now: Date): boolean {
  return writeTransaction((tx) => {
    const plan = findPlan(actor, planId, now, tx);
    const line = plan?.items.find((found) => found.key === key);
    if (!plan || !line?.doneOn || !mayTick(actor, plan, line)) return false;
    setMark(tx, planId, key, { doneAt: null, doneBy: null });
    traceItem(tx, actor, plan, "plan-item-undone", key, now);
    return true;
  });
}

/** What is entered about an item: its note, its owner and its day. */
export interface ItemChange {
  note: string;
  /** Null: the one the plan makes responsible. */
  ownerId: number | null;
  /** Another day than the plan's (yyyy-mm-dd), or null. */
  dueOn: string | null;
}
export type ItemChangeRefusal = "unknown" | "unknown-person" | "too-far";

/** Saves note, owner and day of an item. Its owner may write the note; only whoever manages the plan sets owner and day. */
export function changeItem(
  actor: Person,
  { planId, key }: PlanItemRef,
  change: ItemChange,
  now: Date,
): { changed: true } | { refused: ItemChangeRefusal } {
  return writeTransaction((tx) => {
    const plan = findPlan(actor, planId, now, tx);
    const line = plan?.items.find((found) => found.key === key);
    if (!plan || !line) return { refused: "unknown" };
    const manages = mayManage(actor, plan);
    if (!manages && line.owner?.id !== actor.id) return { refused: "unknown" };
    const refused = manages ? refusalOf(tx, plan, line, change, now) : null;
    if (refused) return { refused };
    setMark(tx, planId, key, manages ? withRemindersReset(line, change) : { note: change.note });
    traceItem(tx, actor, plan, "plan-item-changed", key, now);
    return { changed: true };
  });
}

function refusalOf(
  tx: Tx,
  plan: OnboardingPlan,
  line: AssignedPlanItem,
  { ownerId, dueOn }: ItemChange,
  now: Date,
): ItemChangeRefusal | null {
  const unchanged = ownerId === null || ownerId === line.assignedOwnerId;
  if (!unchanged && !ownersFor(plan, now, tx).some(({ id }) => id === ownerId)) return "unknown-person";
  return dueOn && isOverAYearAway(dueOn, now) ? "too-far" : null;
}

/** After a new day or owner nobody counts as reminded yet. */
function withRemindersReset(
  line: AssignedPlanItem,
  change: ItemChange,
): Partial<typeof planMarks.$inferInsert> {
  const unchanged = change.dueOn === line.dueOn && change.ownerId === line.assignedOwnerId;
  return unchanged
    ? change
    : { ...change, ownerRemindedAt: null, leaderRemindedAt: null, secretariatRemindedAt: null };
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

function traceItem(tx: Tx, actor: Person, plan: OnboardingPlan, act: DoneAct, key: string, now: Date): void {
  const scope = `plan:${plan.id}:${key}`;
  trace(tx, actor, { act, subjectId: plan.personId ?? undefined, scope }, now);
}
