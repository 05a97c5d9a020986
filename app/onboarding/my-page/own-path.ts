import type { Completer } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import type { ShownPlanItem } from "../plans/plan-view.ts";
import { isLate, isPathStep, type PathStep, type Step } from "./steps.ts";

/** One thing on an agent's way, of the training or of their plan. */
export type PathItem = {
  key: string;
  /** `now` is the next step, unless it is late. */
  state: "done" | "now" | "ahead" | "late";
  /** The day it was done, is agreed for, or is due (yyyy-mm-dd); null when it has none. */
  on: string | null;
  isNext: boolean;
  /** Needed before the first shift. */
  required: boolean;
} & ({ of: "training"; step: PathStep } | { of: "plan"; planItem: ShownPlanItem });

/** An agent's way: what is done, oldest first, and what comes, what is late first and the rest by day. */
export interface OwnPath {
  done: PathItem[];
  ahead: PathItem[];
}

interface PathInput {
  steps: Step[];
  /** The step that is asked for first. */
  next: Step | null;
  planItems: ShownPlanItem[];
  duty: OwnDuty | null;
  /** On leave: nothing is late. */
  away: boolean;
  /** yyyy-mm-dd */
  today: string;
}

/** What in a plan is the same as a step of the training, which says more of it. */
const stepOfCompleter: Partial<Record<Completer, PathStep["what"]>> = {
  elearning: "elearning",
  "course-day": "day",
  diploma: "diploma",
};

/** The training and the plan as one list. */
export function ownPath(input: PathInput): OwnPath {
  const steps = input.steps.filter(isPathStep);
  const training = steps
    .filter((step) => !isWithoutNews(step, steps))
    .map((step) => trainingItem(step, input));
  const covered = new Set(steps.map(({ what }) => what));
  const plan = input.planItems
    .filter(({ doneBy }) => !covered.has(stepOfCompleter[doneBy]!))
    .map((planItem) => planPathItem(planItem, input));
  const all = [...training, ...plan];
  return {
    done: all.filter(({ state }) => state === "done").sort(byDay),
    ahead: all
      .filter(({ state }) => state !== "done")
      .sort((a, b) => Number(b.state === "late") - Number(a.state === "late") || byDay(a, b)),
  };
}

/** Who completed the e-learning before the site existed gets no diploma of it. */
const isWithoutNews = (step: PathStep, steps: Step[]): boolean =>
  step.what === "diploma" &&
  step.state === "later" &&
  steps.some(({ what, state }) => what === "elearning" && state === "done");

function trainingItem(step: PathStep, { steps, next, planItems, duty, away, today }: PathInput): PathItem {
  const late = !away && isLate(step, duty?.overdue ?? false, today);
  return {
    key: "slug" in step ? `${step.what} ${step.slug}` : step.what,
    state: step.state === "done" ? "done" : late ? "late" : step === next ? "now" : "ahead",
    isNext: step === next,
    on: dayOfStep(step, steps, duty),
    required: planItems.some(({ doneBy, required }) => required && stepOfCompleter[doneBy] === step.what),
    of: "training",
    step,
  };
}

function dayOfStep(step: PathStep, steps: Step[], duty: OwnDuty | null): string | null {
  if (step.what === "completed") return danishDate(step.completedAt);
  if (step.what === "day") return dayOfDuty(step, duty);
  if (step.what === "elearning" && step.completedAt) return danishDate(step.completedAt);
  if (step.what !== "diploma") return step.dueOn;
  // It follows from the e-learning, and stands after it.
  const elearning = steps.find(({ what }) => what === "elearning");
  return elearning?.what === "elearning" ? dayOfStep(elearning, [], null) : null;
}

/** A place on a waiting list is no appointment: the day still has to be found. */
const dayOfDuty = ({ day }: PathStep & { what: "day" }, duty: OwnDuty | null): string | null =>
  day.stands === "owes" || day.stands === "waiting" ? (duty?.due ?? null) : day.on;

function planPathItem(planItem: ShownPlanItem, { next, away, today }: PathInput): PathItem {
  const agreed = planItem.listenIn && planItem.listenIn.on >= today ? planItem.listenIn.on : null;
  const isNext = next?.what === "item" && next.key === planItem.key;
  return {
    key: planItem.key,
    state: planItem.doneOn
      ? "done"
      : planItem.state === "late" && !agreed && !away
        ? "late"
        : isNext
          ? "now"
          : "ahead",
    isNext,
    on: planItem.doneOn ?? agreed ?? planItem.dueOn,
    required: planItem.required,
    of: "plan",
    planItem,
  };
}

/** What has no day comes last. */
const byDay = (a: PathItem, b: PathItem): number => (a.on ?? "9").localeCompare(b.on ?? "9");
