import type { DutyStatus } from "../../course-days/duty/duty.ts";
import type { Readiness } from "./readiness.ts";

/** What an agent has done in the e-learning and on course days. */
export interface BaseTraining {
  progress: { done: number; of: number; completedAt: Date | null };
  day: DutyStatus;
  diploma: { number: string; completedAt: Date } | null;
}

/** An agent's training, and whether it makes them ready for shifts. */
export interface Training extends BaseTraining {
  shifts: Readiness;
}

/** What someone lacks, in the order it should be done. */
export type Lack =
  | { lacks: "elearning" }
  | { lacks: "lessons"; count: number }
  | { lacks: "day" }
  | { lacks: "day-waiting" | "day-ahead"; on: string };

/** What someone lacks. A seat on a day ahead counts as lacking until the day is attended; the diploma follows from the lessons by itself. */
export function lacksOf({ progress, day }: BaseTraining): Lack[] {
  const lacks: Lack[] = [];
  if (!progress.completedAt)
    lacks.push(
      progress.done === 0 ? { lacks: "elearning" } : { lacks: "lessons", count: progress.of - progress.done },
    );
  if (day.stands === "owes") lacks.push({ lacks: "day" });
  if (day.stands === "waiting") lacks.push({ lacks: "day-waiting", on: day.on });
  if (day.stands === "enrolled") lacks.push({ lacks: "day-ahead", on: day.on });
  return lacks;
}

export type Stage = "ready" | "underWay" | "notBegun";

/** Ready for shifts, or how far on the way: readiness itself follows from the plan (readiness.ts). */
export function stageOf({ progress, shifts }: Training): Stage {
  if (shifts.ready) return "ready";
  return progress.completedAt || progress.done > 0 ? "underWay" : "notBegun";
}
