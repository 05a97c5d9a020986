import { danishDate } from "../../base/dates/danish-time.ts";
import { findNextOwnDay } from "../../course-days/days/own-days.server.ts";
import { ownDuty } from "../../course-days/duty/own-duty.server.ts";
import { listHeldDiplomas } from "../../diplomas/issuing/diplomas.server.ts";
import { viewCourses } from "../../elearning/completion/progress.server.ts";
import { hasFailingMail } from "../../mail/failures/mail-failures.server.ts";
import { deputyUntil, type Person } from "../../people/register/person.server.ts";
import { findPersonPlans } from "../plans/find-plans.server.ts";
import type { OnboardingPlan } from "../plans/plan.ts";
import { shownPlanItems } from "../plans/plan-view.ts";
import { readinessesOf } from "../readiness/readiness.server.ts";
import { baseTrainingsOf } from "../readiness/trainings.server.ts";
import type { AgentPageView } from "./my-page.ts";
import { ownPath } from "./own-path.ts";
import { nextStepOf, type Step } from "./steps.ts";
import { buildSteps, courseStepsOf, openSurveys } from "./steps.server.ts";
import { countTasks } from "./tasks.server.ts";
import { whoToAsk } from "./who-to-ask.server.ts";

/** The person's own page, in the role they have switched to. */
export function myPageOf(person: Person, now: Date) {
  return {
    person,
    /** yyyy-mm-dd */
    today: danishDate(now),
    /** Letters to them do not arrive. */
    mailFails: hasFailingMail(person.id, person.mail),
    /** The first day on which they are no longer a deputy. */
    deputyUntil: deputyUntil(person.id),
    /** The courses of someone in another role than agent; empty for agents. */
    courses: person.role === "leader" ? leadersCourses(person, now) : [],
    agent: person.role === "agent" ? agentPage(person, now) : null,
    /** The open rounds that ask someone in another role than agent; an agent's are among the steps. */
    surveys: person.role === "agent" ? [] : openSurveys(person.id, now),
    /** What waits in other people's plans; null when nothing does. Hosts and the steering group have no plans to look after. */
    tasks: person.role === "host" || person.role === "steering" ? null : countTasks(person, now),
  };
}

const leadersCourses = (person: Person, now: Date): Step[] =>
  courseStepsOf(
    viewCourses(person, now).filter(({ isRequired, audience }) => isRequired && audience === person.role),
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
    courses: viewCourses(person, now).filter(({ isRequired }) => isRequired),
    items: plan ? ownItems(person, plan) : [],
  });
  const duty = ownDuty(person, base.day, now);
  const next = nextStepOf(steps);
  const shifts = readinessesOf(known, danishDate(now)).get(person.id)!;
  const away = shifts.because === "away";
  const planItems = plan ? shownPlanItems(person, plan) : [];
  return {
    steps,
    next,
    path: ownPath({ steps, next, planItems, duty, away, today: danishDate(now) }),
    planId: plan?.id ?? null,
    shifts,
    duty,
    nextDay: findNextOwnDay(person.id, now),
    whoToAsk: whoToAsk(person, plan, now),
  };
}

/** What the reader is to tick in their own plan, by day. */
const ownItems = (person: Person, plan: OnboardingPlan): Step[] =>
  plan.items
    .filter(({ state, doneBy, owner }) => state !== "done" && doneBy === "hand" && owner?.id === person.id)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ key, title, link, dueOn }) => ({
      what: "item",
      state: "to-do",
      planId: plan.id,
      key,
      title,
      link,
      dueOn,
    }));
