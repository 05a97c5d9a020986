import { and, eq, inArray, isNull } from "drizzle-orm";
import type { RowChange } from "../../db/row-change.ts";
import { planItems, plans, planVersions, shiftExceptions } from "../../db/schema/onboarding.ts";
import { manages } from "../people/register/manages.ts";
import { findPerson } from "../people/register/person.server.ts";
import type { UndoKind } from "../undo/undo-kinds.server.ts";

const isVersion = ({ table }: RowChange) => table === "plan_versions";

/** What of the plans ends when people leave. */
export const plansOfLeavers: Pick<UndoKind<"people-closed">, "watch"> = {
  watch: (_, { personIds }) => [{ table: plans, where: inArray(plans.personId, personIds) }],
};

export const planUndo: UndoKind<"plan-ended"> = {
  watch: (_, { planId }) => [{ table: plans, where: eq(plans.id, planId) }],
  refusal(tx, { target, actor }) {
    const plan = tx.select().from(plans).where(eq(plans.id, target.planId)).get();
    const person = plan?.personId ? findPerson(plan.personId, tx) : null;
    return person && manages(actor, person) ? null : "not-yours";
  },
  lines: ({ planId }) => [{ scope: `plan:${planId}` }],
};

export const shiftExceptionUndo: UndoKind<"shift-exception-ended"> = {
  watch: (_, { personId }) => [{ table: shiftExceptions, where: eq(shiftExceptions.personId, personId) }],
  lines: ({ personId }) => [{ subjectId: personId, scope: "ready-for-shifts" }],
};

export const planDraftUndo: UndoKind<"plan-draft-discarded"> = {
  watch(tx, { kind }) {
    const drafts = and(eq(planVersions.kind, kind), isNull(planVersions.publishedAt));
    const ids = tx
      .select()
      .from(planVersions)
      .where(drafts)
      .all()
      .map(({ id }) => id);
    return [
      { table: planVersions, where: inArray(planVersions.id, ids) },
      { table: planItems, where: inArray(planItems.versionId, ids) },
    ];
  },
  lines: (_, changes) => changes.filter(isVersion).map(({ key }) => ({ scope: `plan-version:${key.id}` })),
};

export const planItemUndo: UndoKind<"plan-item-dropped"> = {
  watch: (_, { itemId }) => [{ table: planItems, where: eq(planItems.id, itemId) }],
  lines: (_, changes) => changes.map(({ before }) => ({ scope: `plan-version:${before!.version_id}` })),
};
