/** Whether someone may take shifts, and why either way. */
export type Readiness =
  | { ready: true; because: "items-done" | "elearning-done" }
  | { ready: true; because: "exception"; reason: string; until: string; lacks: string[] }
  | { ready: false; because: "lacks"; lacks: string[] }
  | { ready: false; because: "elearning-lacks" | "away" };

/** What readiness follows from. */
export interface ReadinessFacts {
  completed: boolean;
  /** The titles of the plan's required items that are not done; null for who has no plan. */
  lacks: string[] | null;
  exception: { reason: string; until: string } | null;
  /** On leave of absence. */
  away: boolean;
}

/** Whether all that is asked before the first shift is done; on leave or let in by exception does not count. */
export const hasDoneRequired = ({
  completed,
  lacks,
}: Pick<ReadinessFacts, "completed" | "lacks">): boolean => (lacks ? lacks.length === 0 : completed);

/**
 * Ready when every item of one's plan that must be done before the first shift is done. Who has no plan took calls before there
 * were any: then the e-learning alone decides. An exception stands up to and including its last day.
 * Nobody on leave is ready.
 */
export function readinessBy({ completed, lacks, exception, away }: ReadinessFacts, today: string): Readiness {
  if (away) return { ready: false, because: "away" };
  const ready = hasDoneRequired({ completed, lacks });
  if (ready) return { ready, because: lacks ? "items-done" : "elearning-done" };
  if (exception && exception.until >= today)
    return { ready: true, because: "exception", ...exception, lacks: lacks ?? [] };
  return lacks ? { ready: false, because: "lacks", lacks } : { ready: false, because: "elearning-lacks" };
}
