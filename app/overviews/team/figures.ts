import { stageOf } from "../../onboarding/readiness/training.ts";
import type { Agent } from "./members.ts";
import { lacksDay, lacksSomething } from "./training-status.ts";

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
 * still owe the course day, `lacking` lack that or something else. The one place where agents are counted.
 */
export type Figures = typeof zeroFigures;

/** The figures of those of these agents who have begun: whoever begins later counts from their first day on. */
export const figuresOf = (agents: Pick<Agent, "training" | "status" | "startsLater">[]): Figures =>
  sumFigures(
    agents
      .filter(({ startsLater }) => !startsLater)
      .map((agent) => ({
        ...zeroFigures,
        agents: 1,
        [stageOf(agent.training)]: 1,
        completed: Number(agent.training.progress.completedAt !== null),
        attended: Number(agent.training.day.stands === "attended"),
        owing: Number(lacksDay(agent)),
        diplomas: Number(agent.training.diploma !== null),
        lacking: Number(lacksSomething(agent)),
      })),
  );

export function sumFigures(parts: Figures[]): Figures {
  const sum = { ...zeroFigures };
  for (const part of parts) for (const key of Object.keys(sum) as (keyof Figures)[]) sum[key] += part[key];
  return sum;
}
