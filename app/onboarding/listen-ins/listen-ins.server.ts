import { and, eq, sql } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { listenIns, plans } from "../../../db/schema/onboarding.ts";
import type { ListenDirection } from "../../../db/enums.ts";
import type { DoneAct } from "../../audit/acts.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { experiencedColleaguesOf } from "../plans/assignees.server.ts";
import { findPlan } from "../plans/find-plans.server.ts";
import type { ListenIn, OnboardingPlan } from "../plans/plan.ts";
import { mayArrangeListenIn } from "../plans/rights.ts";
import { type Agreement, type ListenInRefusal, orderRefusal, timeRefusal } from "./listen-in-rules.ts";
import { type CalendarMessage, notifyOfAgreement, notifyOfCallingOff } from "./notify.server.ts";

/** Agrees with whom, when and where one direction of the listen-in is, and writes to both. The first colleague so named becomes the plan's. */
export function agreeListenIn(
  actor: Person,
  planId: number,
  agreement: Agreement,
  now: Date,
): { agreed: true } | { refused: ListenInRefusal } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(tx, actor, planId, now);
    if (!plan) return { refused: "unknown" };
    const { way, colleagueId } = agreement;
    const known = listenInOf(plan, way);
    const refused = refusalOf(tx, plan, agreement, now);
    if (refused) return { refused };
    const message = saveAgreement(tx, plan.personId, agreement);
    if (!plan.colleague) tx.update(plans).set({ colleagueId }).where(eq(plans.id, planId)).run();
    traceListenIn(tx, actor, plan, "listen-in-agreed", way, now);
    notifyOfAgreement(tx, plan, { agreement, known, message }, now);
    return { agreed: true };
  });
}

/** Stores the agreement; returns the id and SEQUENCE of the calendar entries that follow from it. */
function saveAgreement(
  tx: Tx,
  personId: number,
  { way, colleagueId, on, hours, place }: Agreement,
): CalendarMessage {
  const columns = { colleagueId, on, fromTime: hours?.from ?? null, toTime: hours?.to ?? null, place };
  return tx
    .insert(listenIns)
    .values({ personId, way, ...columns, sequence: 1 })
    .onConflictDoUpdate({
      target: [listenIns.personId, listenIns.way],
      set: { ...columns, sequence: sql`${listenIns.sequence} + 1` },
    })
    .returning({ listenInId: listenIns.id, sequence: listenIns.sequence })
    .get();
}

function refusalOf(tx: Tx, plan: ListenInPlan, agreement: Agreement, now: Date): ListenInRefusal | null {
  const { way, colleagueId, on } = agreement;
  const known = listenInOf(plan, way);
  if (known?.doneAt) return "done";
  const { municipalityId, personId, startsOn } = plan;
  const experienced =
    municipalityId === null ? [] : experiencedColleaguesOf(municipalityId, personId, now, tx);
  if (known?.colleague?.id !== colleagueId && !experienced.some(({ id }) => id === colleagueId))
    return "unknown-colleague";
  if (on < startsOn && on < findPerson(personId, tx)!.startsOn) return "before-start";
  return (
    timeRefusal(agreement, known, now) ??
    orderRefusal(agreement, listenInOf(plan, "listens"), listenInOf(plan, "is-heard"))
  );
}

/** Marks a listen-in as done. Refuses one that nobody has agreed on, one that is still ahead, and the way back before the first. */
export function finishListenIn(
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
): { finished: true } | { refused: "unknown" | "not-agreed" | "ahead" | "first-way" } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(tx, actor, planId, now);
    if (!plan) return { refused: "unknown" };
    const known = listenInOf(plan, way);
    if (!known) return { refused: "not-agreed" };
    if (known.on > danishDate(now)) return { refused: "ahead" };
    if (way === "is-heard" && !listenInOf(plan, "listens")?.doneAt) return { refused: "first-way" };
    if (!known.doneAt)
      tx.update(listenIns).set({ doneAt: now, doneBy: actor.id }).where(isWay(plan, way)).run();
    traceListenIn(tx, actor, plan, "listen-in-done", way, now);
    return { finished: true };
  });
}

type UndoRefusal = "unknown" | "not-agreed" | "other-way";

/** Takes back that a listen-in is done: it is agreed again. Refuses the first while the way back is done as well. */
export function undoListenIn(
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
): { undone: true } | { refused: UndoRefusal } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(tx, actor, planId, now);
    if (!plan) return { refused: "unknown" };
    if (!listenInOf(plan, way)?.doneAt) return { refused: "not-agreed" };
    if (way === "listens" && listenInOf(plan, "is-heard")?.doneAt) return { refused: "other-way" };
    tx.update(listenIns).set({ doneAt: null, doneBy: null }).where(isWay(plan, way)).run();
    traceListenIn(tx, actor, plan, "listen-in-undone", way, now);
    return { undone: true };
  });
}

/** Calls off what is agreed, and writes to both. Refuses the first as long as the way back is agreed. */
export function callOffListenIn(
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
): { calledOff: true } | { refused: UndoRefusal } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(tx, actor, planId, now);
    if (!plan) return { refused: "unknown" };
    const known = listenInOf(plan, way);
    if (!known || known.doneAt) return { refused: "not-agreed" };
    if (way === "listens" && listenInOf(plan, "is-heard")) return { refused: "other-way" };
    const { id: listenInId, sequence } = tx.delete(listenIns).where(isWay(plan, way)).returning().get()!;
    traceListenIn(tx, actor, plan, "listen-in-called-off", way, now);
    notifyOfCallingOff(tx, plan, known, { listenInId, sequence: sequence + 1 }, now);
    return { calledOff: true };
  });
}

type ListenInPlan = OnboardingPlan & { personId: number };

/** A person's plan in which the actor may agree on listen-ins; else null. */
function findListenInPlan(tx: Tx, actor: Person, planId: number, now: Date): ListenInPlan | null {
  const plan = findPlan(actor, planId, now, tx);
  return plan?.personId && mayArrangeListenIn(actor, plan) ? { ...plan, personId: plan.personId } : null;
}

const listenInOf = (plan: OnboardingPlan, way: ListenDirection): ListenIn | undefined =>
  plan.listenIns.find((listenIn) => listenIn.way === way);

const isWay = ({ personId }: ListenInPlan, way: ListenDirection) =>
  and(eq(listenIns.personId, personId), eq(listenIns.way, way));

function traceListenIn(
  tx: Tx,
  actor: Person,
  plan: ListenInPlan,
  act: DoneAct,
  way: ListenDirection,
  now: Date,
): void {
  const scope = `plan:${plan.id}`;
  trace(tx, actor, { act, subjectId: plan.personId, scope, detail: { way } }, now);
}
