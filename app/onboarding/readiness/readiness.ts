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

/** Whether all that is required before the first shift is done; leave and exceptions are not considered. */
export const hasDoneRequired = ({
  completed,
  lacks,
}: Pick<ReadinessFacts, "completed" | "lacks">): boolean => (lacks ? lacks.length === 0 : completed);

/**
 * Ready when every item of the plan that must be done before the first shift is done. For agents without a plan, who took calls
 * before there were plans, the e-learning alone decides. An exception is valid up to and including its last day. Nobody on leave is
 * ready.
 */
export function readinessBy({ completed, lacks, exception, away }: ReadinessFacts, today: string): Readiness {
  if (away) return { ready: false, because: "away" };
  const ready = hasDoneRequired({ completed, lacks });
  if (ready) return { ready, because: lacks ? "items-done" : "elearning-done" };
  if (exception && exception.until >= today)
    return { ready: true, because: "exception", ...exception, lacks: lacks ?? [] };
  return lacks ? { ready: false, because: "lacks", lacks } : { ready: false, because: "elearning-lacks" };
}
