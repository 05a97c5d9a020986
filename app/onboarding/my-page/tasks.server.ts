import { and, eq, exists, isNull, or, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { followUps, listenIns, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { openFollowUps } from "../follow-ups/follow-ups.server.ts";
import { findPlansInvolving } from "../plans/find-plans.server.ts";
import type { OnboardingPlan, AssignedPlanItem } from "../plans/plan.ts";
import { mayTick } from "../plans/rights.ts";
import type { Viewer } from "../viewer.ts";
import type { Task, TaskCount, Tasks } from "./tasks.ts";

/** How many days ahead an item is shown before it is due. */
const daysAhead = 21;

/** What is this person's to do across plans; with `othersOnly` in other people's plans alone. */
export function tasksOf(viewer: Viewer, now: Date, othersOnly = false): Tasks {
  const horizon = daysLater(danishDate(now), daysAhead);
  const open = findPlansInvolving(viewer, now)
    .filter(({ personId }) => !othersOnly || personId !== viewer.id)
    .flatMap((plan) => plan.items.map((item) => ({ plan, item })))
    .filter(({ plan, item }) => isTask(viewer, plan, item))
    .sort((a, b) => a.item.dueOn.localeCompare(b.item.dueOn) || a.plan.name.localeCompare(b.plan.name));
  const near = open.filter(({ item }) => item.dueOn <= horizon);
  return {
    tasks: near.map(({ plan, item }) => taskOf(viewer, plan, item)),
    later: open.length - near.length,
    followUps: openFollowUps(viewer.id),
  };
}

/** The welcome pack is sent by itself. */
const isTask = (viewer: Viewer, plan: OnboardingPlan, item: AssignedPlanItem) =>
  item.state !== "done" && item.owner?.id === viewer.id && item.doneBy !== "welcome-pack" && !plan.paused;

const taskOf = (viewer: Viewer, plan: OnboardingPlan, item: AssignedPlanItem): Task => ({
  planId: plan.id,
  plan: plan.name,
  municipality: plan.municipality,
  key: item.key,
  title: item.title,
  link: item.link,
  dueOn: item.dueOn,
  late: item.state === "late",
  byHand: mayTick(viewer, plan, item),
  listenIn: item.listenIn,
});

/**
 * How much waits for this person in plans besides what their own page shows, or null when nothing does. Most agents take part in
 * nobody's plan but their own; a cheaper query finds that out first.
 */
export function countTasks(viewer: Viewer, now: Date): TaskCount | null {
  const isAgent = viewer.role === "agent";
  if (isAgent && !takesPartInPlans(viewer.id)) return null;
  const { tasks, followUps } = tasksOf(viewer, now, isAgent);
  const waiting = tasks.length + followUps.length;
  const today = danishDate(now);
  const late =
    tasks.filter((task) => task.late).length + followUps.filter(({ dueOn }) => dueOn < today).length;
  return waiting > 0 ? { waiting, late } : null;
}

const takesPartQuery = prepared((at) =>
  at
    .select({ found: sql<number>`1` })
    .from(people)
    .where(
      and(
        eq(people.id, sql.placeholder("id")),
        or(
          exists(at.select({ id: plans.id }).from(plans).where(eq(plans.colleagueId, people.id))),
          exists(at.select({ id: listenIns.id }).from(listenIns).where(eq(listenIns.colleagueId, people.id))),
          exists(at.select({ id: planMarks.planId }).from(planMarks).where(eq(planMarks.ownerId, people.id))),
          exists(
            at
              .select({ id: followUps.id })
              .from(followUps)
              .where(and(eq(followUps.personId, people.id), isNull(followUps.doneAt))),
          ),
        ),
      ),
    )
    .prepare(),
);

const takesPartInPlans = (id: number): boolean => takesPartQuery().get({ id }) !== undefined;
