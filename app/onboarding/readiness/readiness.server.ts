import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { listenIns, planItems, planMarks, plans, shiftExceptions } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import type { Completer } from "../../../db/enums.ts";
import { isAway } from "../../people/register/absence.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { hasDoneRequired, type Readiness, readinessBy } from "./readiness.ts";
import type { BaseTraining } from "./training.ts";

const personIdList = sql`(select value from json_each(${sql.placeholder("people")}))`;

/** Every item that must be done before the first shift, of the running plans of these people. */
const requiredQuery = prepared((at) =>
  at
    .select({
      personId: plans.personId,
      title: planItems.title,
      doneBy: planItems.doneBy,
      doneAt: planMarks.doneAt,
      welcomedAt: plans.welcomedAt,
      listened: sql<number | null>`(select 1 from ${listenIns} where ${listenIns.personId} = ${plans.personId}
        and ${listenIns.doneAt} is not null
        and ${listenIns.way} = case ${planItems.doneBy} when 'listen-in' then 'listens' when 'listen-in-back' then 'is-heard' end)`,
    })
    .from(plans)
    .leftJoin(planItems, and(eq(planItems.versionId, plans.versionId), eq(planItems.required, true)))
    .leftJoin(planMarks, and(eq(planMarks.planId, plans.id), eq(planMarks.key, planItems.key)))
    .where(and(sql`${plans.personId} in ${personIdList}`, isNull(plans.endedAt)))
    .orderBy(asc(planItems.position))
    .prepare(),
);

/** Those of them who are let in by exception, or have a leave of absence. */
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
      and(
        sql`${people.id} in ${personIdList}`,
        or(isNotNull(people.leaveFrom), isNotNull(shiftExceptions.personId)),
      ),
    )
    .prepare(),
);

type RequiredRow = ReturnType<ReturnType<typeof requiredQuery>["all"]>[number];

/** Whether each of these people is ready for shifts, read from what has happened, in two queries. */
export function readinessesOf(bases: Map<number, BaseTraining>, now: Date): Map<number, Readiness> {
  const ids = { people: JSON.stringify([...bases.keys()]) };
  const lacking = lackingItemsOf(bases);
  const stands = new Map(
    exceptionsAndLeaveQuery()
      .all(ids)
      .map((row) => [row.personId, row]),
  );
  const today = danishDate(now);
  return new Map(
    [...bases].map(([id, { progress }]) => {
      const found = stands.get(id);
      const facts = {
        completed: progress.completedAt !== null,
        lacks: lacking.get(id) ?? null,
        exception: found?.reason && found.until ? { reason: found.reason, until: found.until } : null,
        away: found !== undefined && isAway(found, today),
      };
      return [id, readinessBy(facts, today)];
    }),
  );
}

/** Who of these people has done all that is asked before the first shift, whether or not they are on leave. */
export const doneRequiredAmong = (bases: Map<number, BaseTraining>): Set<number> => {
  const lacking = lackingItemsOf(bases);
  const through = [...bases].filter(([id, { progress }]) =>
    hasDoneRequired({ completed: progress.completedAt !== null, lacks: lacking.get(id) ?? null }),
  );
  return new Set(through.map(([id]) => id));
};

/** The titles of the required items that are not done; who has no running plan is not in the answer. */
function lackingItemsOf(bases: Map<number, BaseTraining>): Map<number, string[]> {
  const lacking = new Map<number, string[]>();
  for (const row of requiredQuery().all({ people: JSON.stringify([...bases.keys()]) })) {
    const lacks = lacking.get(row.personId!) ?? [];
    // A plan whose version requires nothing still is a plan.
    if (row.title !== null && !isDone(row, bases.get(row.personId!)!)) lacks.push(row.title);
    lacking.set(row.personId!, lacks);
  }
  return lacking;
}

function isDone(
  { doneBy, doneAt, welcomedAt, listened }: RequiredRow,
  { progress, day, diploma }: BaseTraining,
): boolean {
  const by: Record<Completer, boolean> = {
    hand: doneAt !== null,
    "welcome-pack": welcomedAt !== null,
    elearning: progress.completedAt !== null,
    diploma: diploma !== null,
    "course-day": day.stands === "attended" || day.stands === "exempt",
    "listen-in": listened === 1,
    "listen-in-back": listened === 1,
    "agents-listed": true,
    "leaders-course": true,
    "contacts-named": true,
  };
  return by[doneBy!];
}
