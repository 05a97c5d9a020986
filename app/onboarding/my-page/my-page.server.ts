import { dutyStatusesOf } from "../../course-days/duty/duty.server.ts";
import { type OwnDuty, ownDuty } from "../../course-days/duty/own-duty.server.ts";
import { listHeldDiplomas } from "../../diplomas/issuing/diplomas.server.ts";
import { viewCourses } from "../../elearning/completion/progress.server.ts";
import { deputyUntil, type Person } from "../../people/register/person.server.ts";
import { findPersonPlan } from "../plans/find-plans.server.ts";
import { shownLines } from "../plans/plan-view.server.ts";
import type { ShownLine } from "../plans/PlanList.tsx";
import type { OnboardingPlan } from "../plans/load-plans.server.ts";
import type { Readiness } from "../readiness/readiness.ts";
import { readinessesOf } from "../readiness/readiness.server.ts";
import type { Step } from "./steps.ts";
import { courseStepsOf, buildSteps } from "./steps.server.ts";
import { countTasks, type TaskCount } from "./tasks.server.ts";
import type { BaseTraining } from "../readiness/training.ts";

/** What of one's own plan the page shows besides the training. */
export interface OwnPlanView {
  id: number;
  lines: ShownLine[];
}

/** Everything one's own page tells. */
export interface MyPageView {
  person: Person;
  /** The first day on which they are a deputy no longer. */
  deputyUntil: string | null;
  /** The courses of whoever takes some in another role than agent; none for the others. */
  courses: Step[];
  /** Only for who is here as an agent. */
  agent: { steps: Step[]; shifts: Readiness; duty: OwnDuty | null; plan: OwnPlanView | null } | null;
  /** What waits in plans that are somebody else's, or besides one's own; null when nothing does. */
  tasks: TaskCount | null;
}

/** The page of whoever asks, in the role they have switched to. */
export function myPageOf(person: Person, now: Date): MyPageView {
  return {
    person,
    deputyUntil: deputyUntil(person.id),
    courses: person.role === "leader" ? leadersCourses(person) : [],
    agent: person.role === "agent" ? agentPage(person, now) : null,
    tasks: countTasks(person, now),
  };
}

const leadersCourses = (person: Person): Step[] =>
  courseStepsOf(
    viewCourses(person).filter(({ counts, audience }) => counts && audience === person.role),
    diplomaNumbers(listHeldDiplomas(person.id)),
  );

/** Course's address → the number of its diploma. */
const diplomaNumbers = (held: ReturnType<typeof listHeldDiplomas>): Map<string, string> =>
  new Map(held.map(({ courseSlug, number }) => [courseSlug, number]));

function agentPage(person: Person, now: Date): NonNullable<MyPageView["agent"]> {
  const courses = viewCourses(person);
  const { done, of, completedAt } = courses.find(({ slug }) => slug === "agents") ?? noProgress;
  const held = listHeldDiplomas(person.id);
  const base: BaseTraining = {
    progress: { done, of, completedAt },
    day: dutyStatusesOf([person.id], now).get(person.id)!,
    diploma: held.find(({ courseSlug }) => courseSlug === "agents") ?? null,
  };
  const known = new Map([[person.id, base]]);
  const plan = findPersonPlan(person.id, now, known);
  const shifts = readinessesOf(known, now).get(person.id)!;
  const own = courses.filter(({ counts }) => counts);
  const diplomas = diplomaNumbers(held);
  const items = plan ? ownItems(person, plan) : [];
  const steps = buildSteps(person, now, { ...base, diplomas, courses: own, items });
  const duty = ownDuty(person, base.day, now);
  return { steps, shifts, duty, plan: plan && { id: plan.id, lines: linesBesidesTraining(person, plan) } };
}

const noProgress = { done: 0, of: 0, completedAt: null };

/** What the reader is to tick in their own plan, by day. */
const ownItems = (person: Person, plan: OnboardingPlan): Step[] =>
  plan.lines
    .filter(({ state, doneBy, owner }) => state !== "done" && doneBy === "hand" && owner?.id === person.id)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ title, dueOn }) => ({ what: "item", state: "to-do", planId: plan.id, title, dueOn }));

/** The training stands in steps of its own. */
const linesBesidesTraining = (person: Person, plan: OnboardingPlan): ShownLine[] =>
  shownLines(person, plan).filter(({ doneBy }) => !["elearning", "course-day", "diploma"].includes(doneBy));
