import { and, eq } from "drizzle-orm";
import { write } from "../../db/open.server.ts";
import { listenIns, plans } from "../../db/schema/onboarding.ts";
import type { ListenWay } from "../../db/words.ts";
import { trace } from "../audit/audit.server.ts";
import type { Person } from "../people/people.server.ts";
import { dayIn } from "../ui/danish-time.ts";
import { findPlan } from "./find.server.ts";
import { colleaguesOf } from "./hands.server.ts";
import { isFar } from "./marks.server.ts";
import { mayPair } from "./rights.ts";

export type PairRefusal = "unknown" | "unknown-colleague" | "too-far" | "done";

/** Agrees with whom and when one way of the listen-in is. The first colleague so named is the plan's from then on. */
export function agreeListenIn(
  actor: Person,
  planId: number,
  { way, colleagueId, on }: { way: ListenWay; colleagueId: number; on: string },
  now: Date,
): { agreed: true } | { refused: PairRefusal } {
  return write((tx) => {
    const plan = findPlan(actor, planId, now);
    if (!plan?.personId || !mayPair(actor, plan)) return { refused: "unknown" };
    const { personId } = plan;
    const known = plan.listens.find((one) => one.way === way);
    if (known?.doneAt) return { refused: "done" };
    if (plan.municipalityId === null) return { refused: "unknown-colleague" };
    if (!colleaguesOf(plan.municipalityId, personId).some(({ id }) => id === colleagueId))
      return { refused: "unknown-colleague" };
    if (isFar(on, now)) return { refused: "too-far" };
    tx.insert(listenIns)
      .values({ personId, way, colleagueId, on })
      .onConflictDoUpdate({ target: [listenIns.personId, listenIns.way], set: { colleagueId, on } })
      .run();
    if (!plan.colleague) tx.update(plans).set({ colleagueId }).where(eq(plans.id, planId)).run();
    trace(
      tx,
      actor,
      { act: "listen-in-agreed", subjectId: personId, scope: `plan:${planId}`, detail: { way } },
      now,
    );
    return { agreed: true };
  });
}

/** Says that a listen-in has been. Refuses one that nobody has agreed on, and one that is still ahead. */
export function finishListenIn(
  actor: Person,
  planId: number,
  way: ListenWay,
  now: Date,
): { finished: true } | { refused: "unknown" | "not-agreed" | "ahead" } {
  return write((tx) => {
    const plan = findPlan(actor, planId, now);
    if (!plan?.personId || !mayPair(actor, plan)) return { refused: "unknown" };
    const known = plan.listens.find((one) => one.way === way);
    if (!known) return { refused: "not-agreed" };
    if (known.on > dayIn(now)) return { refused: "ahead" };
    if (!known.doneAt)
      tx.update(listenIns)
        .set({ doneAt: now, doneBy: actor.id })
        .where(and(eq(listenIns.personId, plan.personId), eq(listenIns.way, way)))
        .run();
    trace(
      tx,
      actor,
      { act: "listen-in-done", subjectId: plan.personId, scope: `plan:${planId}`, detail: { way } },
      now,
    );
    return { finished: true };
  });
}
