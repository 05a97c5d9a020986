import { defineTask } from "../../base/tasks/tasks.server.ts";
import type { FrozenFigures } from "../figures/decide-figures.ts";
import type { RoundToFreeze } from "../figures/round-to-freeze.ts";

/** Decides what may be shown of a round, in a task: with many units and crosses the audit takes longer than a request may. */
export const decideInTask = defineTask<RoundToFreeze, FrozenFigures>(
  "app/results/publishing/decide-figures.task.server.ts",
  { ms: 120_000 },
);
