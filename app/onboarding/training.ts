import type { Standing } from "../courses/duty.ts";
import type { Progress } from "../elearning/progress.server.ts";

/** All that is known of one agent's training at one moment. */
export interface Training {
  progress: Progress;
  day: Standing;
  diploma: { number: string } | null;
}

/** What someone lacks, in the order it should be done. */
export type Lack =
  | { lacks: "elearning" }
  | { lacks: "lessons"; count: number }
  | { lacks: "day" }
  | { lacks: "day-waiting" | "day-ahead"; on: string };

/** A seat on a day ahead is named as lacking until the day has been attended; the diploma follows from the lessons by itself. */
export function lacksOf({ progress, day }: Training): Lack[] {
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

/**
 * Ready for shifts when the e-learning is complete. The course day is owed but does not hold a shift back: the days come
 * four times a year, and nobody waits a quarter for the first shift.
 */
export function stageOf({ progress }: Training): Stage {
  if (progress.completedAt) return "ready";
  return progress.done > 0 ? "underWay" : "notBegun";
}
