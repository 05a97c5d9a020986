import { plansOf } from "../plans/find-plans.server.ts";
import { tallyOf } from "../plans/plan-lines.ts";
import type { Plan } from "../plans/load-plans.server.ts";
import type { Base } from "../readiness/training.ts";

/** A person's running plan in short, for a list of people. */
export interface PlanGlance {
  id: number;
  done: number;
  of: number;
  /** How many items somebody should have done by now. */
  late: number;
  /** What is open of the rest than training and must be done before the first shift, or is late: the titles. */
  lacks: string[];
  /** Those of it that are the person's own to do. */
  own: string[];
}

/** The running plans of these people; whoever has none is not in the answer. */
export const glancesOf = (
  personIds: number[],
  now: Date,
  known: Map<number, Base>,
): Map<number, PlanGlance> =>
  new Map(plansOf(personIds, now, known).map((plan) => [plan.personId!, glanceOf(plan)]));

/** The pack goes out, and the diploma follows, by themselves. */
const byThemselves = ["welcome-pack", "diploma"];
const training = ["elearning", "course-day"];

function glanceOf({ id, personId, lines }: Plan): PlanGlance {
  const asked = lines.filter(({ doneBy }) => !byThemselves.includes(doneBy));
  const late = asked.filter(({ state }) => state === "late");
  const lacks = asked.filter(
    ({ state, required, doneBy }) =>
      !training.includes(doneBy) && (state === "late" || (state === "open" && required)),
  );
  const own = lacks.filter(({ owner }) => owner?.id === personId);
  const titles = (some: typeof lacks) => some.map(({ title }) => title);
  return {
    id,
    ...tallyOf(lines),
    late: late.length,
    lacks: titles(lacks),
    own: titles(own),
  };
}
