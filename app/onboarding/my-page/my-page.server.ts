import { ownDuty } from "../../course-days/duty/own-duty.server.ts";
import { listHeldDiplomas } from "../../diplomas/issuing/diplomas.server.ts";
import { viewCourses } from "../../elearning/completion/progress.server.ts";
import { deputyUntil, type Person } from "../../people/register/person.server.ts";
import { findPersonPlans } from "../plans/find-plans.server.ts";
import type { OnboardingPlan } from "../plans/plan.ts";
import { type ShownPlanItem, shownPlanItems } from "../plans/plan-view.ts";
import { readinessesOf } from "../readiness/readiness.server.ts";
import { baseTrainingsOf } from "../readiness/trainings.server.ts";
import type { AgentPageView } from "./my-page.ts";
import type { Step } from "./steps.ts";
import { buildSteps, courseStepsOf, openSurveys } from "./steps.server.ts";
import { countTasks } from "./tasks.server.ts";

/** The person's own page, in the role they have switched to. */
export function myPageOf(person: Person, now: Date) {
  return {
    person,
    /** The first day on which they are no longer a deputy. */
    deputyUntil: deputyUntil(person.id),
    /** The courses of someone in another role than agent; empty for agents. */
    courses: person.role === "leader" ? leadersCourses(person) : [],
    agent: person.role === "agent" ? agentPage(person, now) : null,
    /** The open rounds that ask someone in another role than agent; an agent's are among the steps. */
    surveys: person.role === "agent" ? [] : openSurveys(person.id, now),
    /** What waits in other people's plans; null when nothing does. */
    tasks: countTasks(person, now),
  };
}

const leadersCourses = (person: Person): Step[] =>
  courseStepsOf(
    viewCourses(person).filter(({ isRequired, audience }) => isRequired && audience === person.role),
    diplomaNumbers(listHeldDiplomas(person.id)),
  );

/** Course's address → the number of its diploma. */
const diplomaNumbers = (diplomas: ReturnType<typeof listHeldDiplomas>): Map<string, string> =>
  new Map(diplomas.map(({ courseSlug, number }) => [courseSlug, number]));

function agentPage(person: Person, now: Date): AgentPageView {
  const known = baseTrainingsOf([person.id], now);
  const base = known.get(person.id)!;
  const [plan] = findPersonPlans([person.id], now, known);
  const steps = buildSteps(person, now, {
    ...base,
    diplomas: diplomaNumbers(listHeldDiplomas(person.id)),
    courses: viewCourses(person).filter(({ isRequired }) => isRequired),
    items: plan ? ownItems(person, plan) : [],
  });
  return {
    steps,
    shifts: readinessesOf(known, now).get(person.id)!,
    duty: ownDuty(person, base.day, now),
    plan: plan ? { id: plan.id, lines: linesBesidesTraining(person, plan) } : null,
  };
}

/** What the reader is to tick in their own plan, by day. */
const ownItems = (person: Person, plan: OnboardingPlan): Step[] =>
  plan.lines
    .filter(({ state, doneBy, owner }) => state !== "done" && doneBy === "hand" && owner?.id === person.id)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ title, dueOn }) => ({ what: "item", state: "to-do", planId: plan.id, title, dueOn }));

/** The training has steps of its own on the page. */
const linesBesidesTraining = (person: Person, plan: OnboardingPlan): ShownPlanItem[] =>
  shownPlanItems(person, plan).filter(
    ({ doneBy }) => !["elearning", "course-day", "diploma"].includes(doneBy),
  );
