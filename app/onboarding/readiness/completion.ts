import type { Completer, ListenDirection } from "../../../db/enums.ts";
import { isSettled } from "../../course-days/duty/duty.ts";
import type { BaseTraining } from "./training.ts";

/** What the site knows of one person that completes items of their plan. */
export interface PersonCompletions {
  base: BaseTraining;
  /** When the welcome pack was sent. */
  welcomedAt: Date | null;
  /** When each direction of the listen-in was done. */
  listenedAt: Partial<Record<ListenDirection, Date | null>>;
}

/**
 * When what completes an item of a person's plan by itself happened: a moment, or a day (yyyy-mm-dd) where no more is known. Null
 * while it has not, and for what only a municipality's plan asks.
 */
export function completionOf(
  completer: Exclude<Completer, "hand">,
  { base: { progress, day, diploma }, welcomedAt, listenedAt }: PersonCompletions,
): Date | string | null {
  switch (completer) {
    case "elearning":
      return progress.completedAt;
    case "course-day":
      return isSettled(day) && "on" in day ? day.on : null;
    case "diploma":
      return diploma?.completedAt ?? null;
    case "welcome-pack":
      return welcomedAt;
    case "listen-in":
      return listenedAt.listens ?? null;
    case "listen-in-back":
      return listenedAt["is-heard"] ?? null;
    default:
      return null;
  }
}
