import { isSettled } from "../../course-days/duty/duty.ts";
import { lacksOf, stageOf, type Training } from "../../onboarding/readiness/training.ts";

const zeroFigures = {
  agents: 0,
  ready: 0,
  underWay: 0,
  notBegun: 0,
  completed: 0,
  attended: 0,
  owing: 0,
  diplomas: 0,
  lacking: 0,
};

/**
 * How many of a group of agents have come how far. `ready`, `underWay` and `notBegun` add up to `agents`; `owing`
 * still owe the course day, `lacking` lack that or something else.
 */
export type Figures = typeof zeroFigures;

export const figuresOf = (trainings: Training[]): Figures =>
  sumFigures(
    trainings.map((training) => ({
      ...zeroFigures,
      agents: 1,
      [stageOf(training)]: 1,
      completed: Number(training.progress.completedAt !== null),
      attended: Number(training.day.stands === "attended"),
      owing: Number(!isSettled(training.day)),
      diplomas: Number(training.diploma !== null),
      lacking: Number(lacksOf(training).length > 0),
    })),
  );

export function sumFigures(parts: Figures[]): Figures {
  const sum = { ...zeroFigures };
  for (const part of parts) for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += part[key];
  return sum;
}
