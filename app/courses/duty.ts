/** Where someone stands with the one course day that every agent owes. */
export type Standing =
  | { stands: "attended"; dayId: number; on: string }
  | { stands: "enrolled" | "waiting"; dayId: number; on: string }
  | { stands: "owes" };

/** What is known of one person and one agents' day. */
export interface DutyFact {
  dayId: number;
  on: string;
  /** Has been there, wholly or partly. */
  attended: boolean;
  /** A seat or a place on the list of a day that has not begun. */
  ahead: "enrolled" | "waiting" | null;
}

/**
 * The standing that follows from the facts: the first day attended settles the duty for good; else the nearest seat ahead,
 * else the nearest place on a list. A seat alone does not settle it: whoever stays away owes again.
 */
export function standingOf(facts: DutyFact[]): Standing {
  const ordered = [...facts].sort((a, b) => a.on.localeCompare(b.on));
  const found =
    ordered.find((fact) => fact.attended) ??
    ordered.find((fact) => fact.ahead === "enrolled") ??
    ordered.find((fact) => fact.ahead === "waiting");
  if (!found) return { stands: "owes" };
  const { dayId, on, attended, ahead } = found;
  return { stands: attended ? "attended" : ahead!, dayId, on };
}
