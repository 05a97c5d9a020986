import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { trace } from "../../audit/audit.server.ts";
import { isOverAYearAway } from "../../base/dates/danish-time.ts";
import type { Person } from "../../people/register/person.server.ts";
import { experiencedColleaguesOf, leadersOf } from "./assignees.server.ts";
import { findPlan } from "./find-plans.server.ts";
import type { OnboardingPlan } from "./plan.ts";
import { mayManage } from "./rights.ts";

export interface PlanSetup {
  /** yyyy-mm-dd */
  startsOn: string;
  leaderId: number | null;
  colleagueId: number | null;
}
export type PlanSetupRefusal = "unknown" | "unknown-leader" | "unknown-colleague" | "too-far";

/** Sets from when the plan counts, and the leader and the colleague responsible: people of its municipality. */
export function changePlanSetup(
  actor: Person,
  planId: number,
  setup: PlanSetup,
  now: Date,
): { changed: true } | { refused: PlanSetupRefusal } {
  return writeTransaction((tx) => {
    const plan = findPlan(actor, planId, now, tx);
    if (!plan || !mayManage(actor, plan)) return { refused: "unknown" };
    const refused = refusalOf(tx, plan, setup, now);
    if (refused) return { refused };
    const { startsOn, leaderId, colleagueId } = setup;
    tx.update(plans).set({ startsOn, leaderId, colleagueId }).where(eq(plans.id, planId)).run();
    const line = { act: "plan-changed", subjectId: plan.personId ?? undefined } as const;
    trace(tx, actor, { ...line, scope: `plan:${planId}` }, now);
    return { changed: true };
  });
}

function refusalOf(
  tx: Tx,
  { municipalityId, personId, colleague, ...plan }: OnboardingPlan,
  { startsOn, leaderId, colleagueId }: PlanSetup,
  now: Date,
): PlanSetupRefusal | null {
  if (startsOn !== plan.startsOn && isOverAYearAway(startsOn, now)) return "too-far";
  const leaders = municipalityId === null ? [] : leadersOf(municipalityId, tx);
  if (leaderId && !leaders.some(({ id }) => id === leaderId)) return "unknown-leader";
  if (!colleagueId || colleagueId === colleague?.id) return null;
  const colleagues =
    municipalityId === null || personId === null
      ? []
      : experiencedColleaguesOf(municipalityId, personId, now, tx);
  return colleagues.some(({ id }) => id === colleagueId) ? null : "unknown-colleague";
}
