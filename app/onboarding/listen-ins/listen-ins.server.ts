import { and, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { listenIns, plans } from "../../../db/schema/onboarding.ts";
import type { ListenDirection } from "../../../db/enums.ts";
import { type Act, trace } from "../../audit/audit.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { findPlan } from "../plans/find-plans.server.ts";
import { experiencedColleaguesOf } from "../plans/assignees.server.ts";
import { type ListenInNews, notifyOfListenIn } from "./notify.server.ts";
import { isOverAYearAway } from "../plans/items.server.ts";
import type { ListenIn, OnboardingPlan } from "../plans/load-plans.server.ts";
import { mayArrangeListenIn } from "../plans/rights.ts";

/** Why nothing is agreed: `order` of days, or `first-way` where the newcomer's own listening must come first. */
export type ListenInRefusal =
  | "unknown"
  | "unknown-colleague"
  | "too-far"
  | "before-start"
  | "done"
  | "order"
  | "first-way";

interface Agreement {
  way: ListenDirection;
  colleagueId: number;
  /** yyyy-mm-dd; a day that has been is told afterwards. */
  on: string;
}

/** Agrees with whom and when one way of the listen-in is, and writes to both. The first colleague so named is the plan's from then on. */
export function agreeListenIn(
  actor: Person,
  planId: number,
  agreement: Agreement,
  now: Date,
): { agreed: true } | { refused: ListenInRefusal } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(actor, planId, now);
    if (!plan) return { refused: "unknown" };
    const { way, colleagueId, on } = agreement;
    const known = listenInOf(plan, way);
    const refused = refusalOf(plan, agreement, now);
    if (refused) return { refused };
    tx.insert(listenIns)
      .values({ personId: plan.personId, way, colleagueId, on })
      .onConflictDoUpdate({ target: [listenIns.personId, listenIns.way], set: { colleagueId, on } })
      .run();
    if (!plan.colleague) tx.update(plans).set({ colleagueId }).where(eq(plans.id, planId)).run();
    traceListenIn(tx, actor, plan, "listen-in-agreed", way, now);
    const news = { way, on, colleagueId };
    if (known?.colleague && known.colleague.id !== colleagueId && known.on >= danishDate(now))
      notifyOfListenIn(tx, actor, plan, { ...news, on: known.on, to: known.colleague.id, what: "off" }, now);
    notifyBoth(tx, actor, plan, { ...news, what: known ? "moved" : "agreed" }, now);
    return { agreed: true };
  });
}

function refusalOf(
  plan: ListenInPlan,
  { way, colleagueId, on }: Agreement,
  now: Date,
): ListenInRefusal | null {
  const [known, first, back] = [way, "listens" as const, "is-heard" as const].map((one) =>
    listenInOf(plan, one),
  );
  if (known?.doneAt) return "done";
  const { municipalityId, personId, startsOn } = plan;
  const can = municipalityId === null ? [] : experiencedColleaguesOf(municipalityId, personId, now);
  if (known?.colleague?.id !== colleagueId && !can.some(({ id }) => id === colleagueId))
    return "unknown-colleague";
  if (isOverAYearAway(on, now)) return "too-far";
  if (on < startsOn && on < findPerson(personId)!.startsOn) return "before-start";
  if (way === "is-heard" && !first) return "first-way";
  return (way === "is-heard" ? on < first!.on : back && on > back.on) ? "order" : null;
}

/** Says that a listen-in has been. Refuses one that nobody has agreed on, one that is still ahead, and the way back before the first. */
export function finishListenIn(
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
): { finished: true } | { refused: "unknown" | "not-agreed" | "ahead" | "first-way" } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(actor, planId, now);
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

/** Takes back that a listen-in has been: it is agreed again. Refuses the first while the way back has been as well. */
export function undoListenIn(
  actor: Person,
  planId: number,
  way: ListenDirection,
  now: Date,
): { undone: true } | { refused: UndoRefusal } {
  return writeTransaction((tx) => {
    const plan = findListenInPlan(actor, planId, now);
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
    const plan = findListenInPlan(actor, planId, now);
    if (!plan) return { refused: "unknown" };
    const known = listenInOf(plan, way);
    if (!known || known.doneAt) return { refused: "not-agreed" };
    if (way === "listens" && listenInOf(plan, "is-heard")) return { refused: "other-way" };
    tx.delete(listenIns).where(isWay(plan, way)).run();
    traceListenIn(tx, actor, plan, "listen-in-called-off", way, now);
    notifyBoth(
      tx,
      actor,
      plan,
      { way, on: known.on, colleagueId: known.colleague?.id ?? null, what: "off" },
      now,
    );
    return { calledOff: true };
  });
}

type ListenInPlan = OnboardingPlan & { personId: number };

/** A person's plan in which the actor may agree on listen-ins. */
function findListenInPlan(actor: Person, planId: number, now: Date): ListenInPlan | null {
  const plan = findPlan(actor, planId, now);
  return plan?.personId && mayArrangeListenIn(actor, plan) ? { ...plan, personId: plan.personId } : null;
}

const listenInOf = ({ listenIns: listens }: OnboardingPlan, way: ListenDirection): ListenIn | undefined =>
  listens.find((one) => one.way === way);

const isWay = ({ personId }: ListenInPlan, way: ListenDirection) =>
  and(eq(listenIns.personId, personId), eq(listenIns.way, way));

/** To the newcomer and the colleague. What is told afterwards needs no letter. */
function notifyBoth(tx: Tx, actor: Person, plan: ListenInPlan, news: ListenInNews, now: Date): void {
  if (news.on < danishDate(now)) return;
  for (const to of [plan.personId, news.colleagueId])
    if (to !== null) notifyOfListenIn(tx, actor, plan, { ...news, to }, now);
}

function traceListenIn(
  tx: Tx,
  actor: Person,
  plan: ListenInPlan,
  act: Act,
  way: ListenDirection,
  now: Date,
): void {
  const scope = `plan:${plan.id}`;
  trace(tx, actor, { act, subjectId: plan.personId, scope, detail: { way } }, now);
}
