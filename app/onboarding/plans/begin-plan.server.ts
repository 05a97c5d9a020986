import { and, eq, gte, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { hasLeft } from "../../people/register/membership.ts";
import { tryAndRollBack } from "../../../db/roll-back.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findPersonPlan } from "./find-plans.server.ts";
import { countsFrom } from "./plan-items.ts";
import { trainingsOf } from "../readiness/trainings.server.ts";
import { currentVersion } from "./versions.server.ts";
import { sendWelcomePackIfDue } from "./welcome-pack.server.ts";

type BeginOutcome = { planId: number } | { refused: "runs" | "unknown" };

/** Begins the plan of someone who has become an agent, with the current version. */
export function beginPlanOnJoining(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  beginForPerson(tx, "site", personId, at);
}

/** Begins the plan of a municipality that joins, also for a second time. */
export function beginPlanOnMembership(
  tx: Tx,
  { municipalityId, at }: { municipalityId: number; at: Date },
): void {
  endPlans(tx, eq(plans.municipalityId, municipalityId), at);
  beginForMunicipality(tx, "site", municipalityId, at);
}

/** Makes the plan of a municipality count from its first day as a member, when that is changed. */
export function movePlanStartOnMembership(
  tx: Tx,
  { municipalityId, joinedOn, at }: { municipalityId: number; joinedOn: string; at: Date },
): void {
  tx.update(plans)
    .set({ startsOn: countsFrom(joinedOn, danishDate(at)) })
    .where(and(eq(plans.municipalityId, municipalityId), isNull(plans.endedAt)))
    .run();
}

/** Ends the plan of someone who has left: marks stay, and no item counts as overdue. */
export function endPlanOnLeaving(tx: Tx, { personId, at }: { personId: number; at: Date }): void {
  endPlans(tx, eq(plans.personId, personId), at);
}

/** Resumes the plan that ended when its agent left, once they return; unless another plan has begun. */
export function resumePlanOnReturn(
  tx: Tx,
  { personId, leftAt }: { personId: number; leftAt: Date | null },
): void {
  const running = tx
    .select()
    .from(plans)
    .where(and(eq(plans.personId, personId), isNull(plans.endedAt)))
    .get();
  if (running || !leftAt) return;
  tx.update(plans)
    .set({ endedAt: null })
    .where(and(eq(plans.personId, personId), eq(plans.endedAt, leftAt)))
    .run();
}

/** Begins a plan by hand, for an agent who has none. */
export const beginPersonPlan = (actor: Actor, personId: number, now: Date): BeginOutcome =>
  writeTransaction((tx) => beginForPerson(tx, actor, personId, now));

/** The plan that would begin, and whether its agent may take shifts then; found by doing it and rolling back. Null while the database is locked. */
export const previewPlan = (actor: Actor, personId: number, now: Date) =>
  tryAndRollBack((tx) => {
    beginForPerson(tx, actor, personId, now);
    return {
      plan: findPersonPlan(personId, now, tx),
      shifts: trainingsOf([personId], now, tx).get(personId)!.shifts,
    };
  });

/** Begins a municipality's plan by hand. */
export const beginMunicipalityPlan = (actor: Actor, municipalityId: number, now: Date): BeginOutcome =>
  writeTransaction((tx) => beginForMunicipality(tx, actor, municipalityId, now));

function beginForPerson(tx: Tx, actor: Actor, personId: number, now: Date): BeginOutcome {
  const person = findPerson(personId, tx);
  if (!person?.roles.includes("agent")) return { refused: "unknown" };
  const planId = insertPlan(tx, "person", { personId }, person.startsOn, now);
  if (planId === null) return { refused: "runs" };
  trace(tx, actor, { act: "plan-begun", subjectId: personId, scope: `plan:${planId}` }, now);
  return { planId };
}

function beginForMunicipality(tx: Tx, actor: Actor, municipalityId: number, now: Date): BeginOutcome {
  const place = tx.select().from(municipalities).where(eq(municipalities.id, municipalityId)).get();
  const today = danishDate(now);
  if (!place || hasLeft(place, today)) return { refused: "unknown" };
  const planId = insertPlan(tx, "municipality", { municipalityId }, place.joinedOn ?? today, now);
  if (planId === null) return { refused: "runs" };
  trace(tx, actor, { act: "plan-begun", scope: `municipality:${place.id}` }, now);
  return { planId };
}

/** How long after joining a municipality's plan still begins by itself. */
const maxDaysSinceJoining = 60;

/**
 * Begins the plan of every municipality that is to join or has joined lately, and ends that of those which are no longer members.
 * Runs every few minutes, since dates may be written elsewhere than on the page. Returns how many began.
 */
export const syncPlansWithMembership = (now: Date): number =>
  writeTransaction((tx) => {
    const today = danishDate(now);
    const places = tx.select().from(municipalities).where(isNotNull(municipalities.joinedOn)).all();
    const begun = places.filter(({ id, joinedOn, leavesOn }) => {
      if (joinedOn! < daysLater(today, -maxDaysSinceJoining) || hasPlanSince(tx, id, joinedOn!)) return false;
      return !hasLeft({ joinedOn, leavesOn }, today) && "planId" in beginForMunicipality(tx, "site", id, now);
    });
    const former = tx.select().from(municipalities).where(lte(municipalities.leavesOn, today)).all();
    for (const { id } of former) endPlans(tx, eq(plans.municipalityId, id), now);
    return begun.length;
  });

/** Whether a plan has begun since the municipality joined, running or ended. */
const hasPlanSince = (tx: Tx, municipalityId: number, joinedOn: string): boolean =>
  tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.municipalityId, municipalityId), gte(plans.startsOn, joinedOn)))
    .get() !== undefined;

const endPlans = (tx: Tx, where: SQL, at: Date) =>
  tx
    .update(plans)
    .set({ endedAt: at })
    .where(and(where, isNull(plans.endedAt)))
    .run();

/** Prepared, since hundreds may join in one transaction. */
const insertRow = prepared((at) =>
  at
    .insert(plans)
    .values({
      personId: sql.placeholder("personId"),
      municipalityId: sql.placeholder("municipalityId"),
      versionId: sql.placeholder("versionId"),
      startsOn: sql.placeholder("startsOn"),
      begunAt: sql.placeholder("begunAt"),
    })
    .onConflictDoNothing()
    .returning()
    .prepare(),
);

/** The id of the new plan; null when one runs already. */
function insertPlan(
  tx: Tx,
  kind: "person" | "municipality",
  subject: { personId: number } | { municipalityId: number },
  startsOn: string,
  now: Date,
): number | null {
  const { id: versionId } = currentVersion(tx, kind, now);
  const days = { startsOn: countsFrom(startsOn, danishDate(now)), begunAt: now };
  const plan = insertRow(tx).get({ personId: null, municipalityId: null, ...subject, versionId, ...days });
  if (!plan) return null;
  sendWelcomePackIfDue(tx, plan, now);
  return plan.id;
}
