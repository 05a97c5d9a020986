import { and, eq, exists, isNull, or, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { followUps, listenIns, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { people } from "../../../db/schema/people.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { findPlansInvolving } from "../plans/find-plans.server.ts";
import { type FollowUp, openFollowUps } from "../follow-ups/follow-ups.server.ts";
import type { ListenIn, OwnedLine, OnboardingPlan } from "../plans/load-plans.server.ts";
import { mayTick, type Viewer } from "../plans/rights.ts";

/** An open item that is this person's to do. */
export interface Task {
  planId: number;
  /** Whose plan it is in. */
  plan: string;
  municipality: string | null;
  key: string;
  title: string;
  link: string;
  dueOn: string;
  late: boolean;
  /** Ticked by hand; else the site sees it for itself, or it is agreed on the plan's page. */
  byHand: boolean;
  listenIn: ListenIn | null;
}

/** So many days ahead an item is worth one's attention. */
const daysAhead = 21;

/** What is this person's to do across plans, most pressing first; how much more lies further ahead; and what they are asked to take besides. */
export function tasksOf(
  viewer: Viewer,
  now: Date,
  othersOnly = false,
): { tasks: Task[]; later: number; followUps: FollowUp[] } {
  const horizon = daysLater(danishDate(now), daysAhead);
  const own = findPlansInvolving(viewer, now)
    .filter(({ personId }) => !othersOnly || personId !== viewer.id)
    .flatMap((plan) => plan.lines.map((line) => ({ plan, line })))
    .filter(({ plan, line }) => isTask(viewer, plan, line))
    .sort((a, b) => a.line.dueOn.localeCompare(b.line.dueOn) || a.plan.name.localeCompare(b.plan.name));
  const near = own.filter(({ line }) => line.dueOn <= horizon);
  return {
    tasks: near.map(({ plan, line }) => taskOf(viewer, plan, line)),
    later: own.length - near.length,
    followUps: openFollowUps(viewer.id),
  };
}

/** The pack goes out by itself. */
const isTask = (viewer: Viewer, plan: OnboardingPlan, line: OwnedLine) =>
  line.state !== "done" && line.owner?.id === viewer.id && line.doneBy !== "welcome-pack" && !plan.paused;

const taskOf = (viewer: Viewer, plan: OnboardingPlan, line: OwnedLine): Task => ({
  planId: plan.id,
  plan: plan.name,
  municipality: plan.municipality,
  key: line.key,
  title: line.title,
  link: line.link,
  dueOn: line.dueOn,
  late: line.state === "late",
  byHand: mayTick(viewer, plan, line),
  listenIn: line.listenIn,
});

export interface TaskCount {
  waiting: number;
  late: number;
}

/**
 * How much waits for this person in plans besides what their own page shows, or null when nothing does. Most agents have no
 * part in anyone's plan but their own: that is asked first.
 */
export function countTasks(viewer: Viewer, now: Date): TaskCount | null {
  const agent = viewer.role === "agent";
  if (agent && !hasPartInPlans(viewer.id)) return null;
  if (!agent && viewer.role !== "leader" && viewer.role !== "secretariat") return null;
  const { tasks, followUps } = tasksOf(viewer, now, agent);
  const waiting = tasks.length + followUps.length;
  const today = danishDate(now);
  const late =
    tasks.filter((task) => task.late).length + followUps.filter(({ dueOn }) => dueOn < today).length;
  return waiting > 0 ? { waiting, late } : null;
}

const hasPartQuery = prepared((at) =>
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

const hasPartInPlans = (id: number): boolean => hasPartQuery().get({ id }) !== undefined;
