import type { DutyStatus } from "../../course-days/duty/duty.ts";
import type { LessonProgress } from "../../elearning/courses/lesson-progress.ts";
import type { Milestone } from "../../elearning/courses/milestone.ts";

/** Another course than the agents' own, or what is new in one that has been completed. */
export interface CourseStep<What extends "course" | "again"> {
  what: What;
  state: "to-do" | "under-way";
  slug: string;
  title: string;
  /** How many lessons are left, and their stated time. */
  lessons: number;
  secondsLeft: number;
  /** The address of the first of them. */
  next: string;
  dueOn: string | null;
}

/** Another course than the agents' own that has been completed, and its diploma where it gives one. */
export interface CompletedStep {
  what: "completed";
  state: "done";
  slug: string;
  title: string;
  completedAt: Date;
  number: string | null;
}

/** One thing in an agent's training, and how far it has come. */
export type Step =
  | {
      what: "elearning";
      state: "to-do" | "under-way" | "done";
      done: number;
      of: number;
      /** What of the lessons' stated time is left. */
      secondsLeft: number;
      /** The first lesson that is not complete. */
      next: Pick<LessonProgress, "slug" | "title" | "kind" | "poster" | "statedSeconds"> | null;
      /** What of it can be reached today. */
      milestone: Milestone | null;
      completedAt: Date | null;
      dueOn: string | null;
    }
  | CompletedStep
  | CourseStep<"course">
  | CourseStep<"again">
  | { what: "day"; state: "to-do" | "waiting" | "booked" | "done"; day: DutyStatus }
  | { what: "item"; state: "to-do"; planId: number; key: string; title: string; link: string; dueOn: string }
  | { what: "diploma"; state: "later" | "done"; number: string | null }
  | { what: "survey"; state: "open"; roundId: number; name: string; closesAt: Date };

/** Whether the step asks something of the agent now. */
const isAsked = (step: Step): boolean =>
  step.state === "to-do" || step.state === "under-way" || step.state === "open";

/** The next step, or null when nothing is asked of the agent now. */
export const nextStepOf = (steps: Step[]): Step | null => steps.find(isAsked) ?? null;

export type PathStep = Exclude<Step, { what: "item" | "survey" }>;

/** Items of the plan are shown with the rest of the plan, and surveys beside it. */
export const isPathStep = (step: Step): step is PathStep => step.what !== "item" && step.what !== "survey";

export type SurveyStep = Step & { what: "survey" };

export const isSurvey = (step: Step): step is SurveyStep => step.what === "survey";

/** Whether the step is still to be done though its day has passed. `dayOverdue`: whether the course day is. `today` is yyyy-mm-dd. */
export function isLate(step: Step, dayOverdue: boolean, today: string): boolean {
  if (step.state !== "to-do" && step.state !== "under-way") return false;
  if (step.what === "day") return dayOverdue;
  return "dueOn" in step && step.dueOn !== null && step.dueOn < today;
}
