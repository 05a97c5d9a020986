import { and, asc, eq, isNotNull, isNull, or } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { listenIns, planItems, planMarks, plans, shiftExceptions } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { isAway } from "../../people/register/absence.ts";
import { completionOf, type PersonCompletions } from "./completion.ts";
import { hasDoneRequired, type Readiness, readinessBy } from "./readiness.ts";
import type { BaseTraining } from "./training.ts";

/** Every item that must be done before the first shift, of the running plans of these people. */
const requiredQuery = prepared((at) =>
  at
    .select({
      personId: plans.personId,
      title: planItems.title,
      doneBy: planItems.doneBy,
      doneAt: planMarks.doneAt,
      welcomedAt: plans.welcomedAt,
    })
    .from(plans)
    .leftJoin(planItems, and(eq(planItems.versionId, plans.versionId), eq(planItems.required, true)))
    .leftJoin(planMarks, and(eq(planMarks.planId, plans.id), eq(planMarks.key, planItems.key)))
    .where(and(isAmong(plans.personId, "people"), isNull(plans.endedAt)))
    .orderBy(asc(planItems.position))
    .prepare(),
);

const finishedListenInsQuery = prepared((at) =>
  at
    .select({ personId: listenIns.personId, way: listenIns.way, doneAt: listenIns.doneAt })
    .from(listenIns)
    .where(and(isAmong(listenIns.personId, "people"), isNotNull(listenIns.doneAt)))
    .prepare(),
);

/** Those of them who have an exception, or a leave of absence. */
const exceptionsAndLeaveQuery = prepared((at) =>
  at
    .select({
      personId: people.id,
      leaveFrom: people.leaveFrom,
      leaveUntil: people.leaveUntil,
      reason: shiftExceptions.reason,
      until: shiftExceptions.until,
    })
    .from(people)
    .leftJoin(shiftExceptions, eq(shiftExceptions.personId, people.id))
    .where(
      and(isAmong(people.id, "people"), or(isNotNull(people.leaveFrom), isNotNull(shiftExceptions.personId))),
    )
    .prepare(),
);

/**
 * Whether each of these people is ready for shifts on a day (yyyy-mm-dd), read from what has happened, in three queries. Of a day ahead only
 * leave and exceptions are foreseen.
 */
export function readinessesOf(
  bases: Map<number, BaseTraining>,
  on: string,
  at: Database | Tx = db,
): Map<number, Readiness> {
  const lacking = lackingItemsOf(bases, at);
  const rows = exceptionsAndLeaveQuery(at).all({ people: JSON.stringify([...bases.keys()]) });
  const exceptionsAndLeave = new Map(rows.map((row) => [row.personId, row]));
  return new Map(
    [...bases].map(([id, { progress }]) => {
      const found = exceptionsAndLeave.get(id);
      const facts = {
        completed: progress.completedAt !== null,
        lacks: lacking.get(id) ?? null,
        exception: found?.reason && found.until ? { reason: found.reason, until: found.until } : null,
        away: found !== undefined && isAway(found, on),
      };
      return [id, readinessBy(facts, on)];
    }),
  );
}

/** Who of these people has done all that is asked before the first shift, whether or not they are on leave. */
export function doneRequiredAmong(bases: Map<number, BaseTraining>, at: Database | Tx = db): Set<number> {
  const lacking = lackingItemsOf(bases, at);
  const done = [...bases].filter(([id, { progress }]) =>
    hasDoneRequired({ completed: progress.completedAt !== null, lacks: lacking.get(id) ?? null }),
  );
  return new Set(done.map(([id]) => id));
}

/** The titles of the required items that are not done; people without a running plan are left out. */
function lackingItemsOf(bases: Map<number, BaseTraining>, at: Database | Tx): Map<number, string[]> {
  const ids = { people: JSON.stringify([...bases.keys()]) };
  const listenedAt = new Map<number, PersonCompletions["listenedAt"]>();
  for (const { personId, way, doneAt } of finishedListenInsQuery(at).all(ids))
    listenedAt.set(personId, { ...listenedAt.get(personId), [way]: doneAt });
  const lacking = new Map<number, string[]>();
  for (const { title, doneBy, doneAt, welcomedAt, ...row } of requiredQuery(at).all(ids)) {
    const personId = row.personId!;
    const lacks = lacking.get(personId) ?? [];
    lacking.set(personId, lacks);
    // A plan whose version requires nothing is still a plan.
    if (title === null || doneBy === null) continue;
    const known = { base: bases.get(personId)!, welcomedAt, listenedAt: listenedAt.get(personId) ?? {} };
    const done = doneBy === "hand" ? doneAt : completionOf(doneBy, known);
    if (done === null) lacks.push(title);
  }
  return lacking;
}
