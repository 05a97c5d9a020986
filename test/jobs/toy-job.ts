/** A kind of job for the tests, whose work waits for the test. */
import { setImmediate } from "node:timers/promises";
import { sqlite } from "../../db/database.server.ts";
import { defineJob, type JobRun } from "../../app/jobs/job-kind.server.ts";
import { registerJobKinds } from "../../app/jobs/jobs.server.ts";
import { jobKinds } from "../../app/server/job-kinds.server.ts";

interface Input {
  steps: number;
  failsAt?: number;
}
interface Outcome {
  saved: number;
}

/** How many steps may be done now. */
let allowedSteps = 0;
/** How many steps any run has begun. */
export let begunSteps = 0;

async function run(job: JobRun<Input, Outcome>): Promise<Outcome> {
  const { steps, failsAt } = job.input;
  for (let saved = job.reached?.saved ?? 0; saved < steps; saved++) {
    job.progress(saved, steps);
    while (saved >= allowedSteps) await job.turn();
    begunSteps++;
    await job.write((tx) => {
      job.saveReached(tx, { saved: saved + 1 });
      if (saved === failsAt) throw new Error("a step that fails");
    });
  }
  return { saved: steps };
}

const describeJob = { up: { to: "/sekretariat", label: "Sekretariat" } };

/** A kind under a name of the product's; one that the next process goes on with, unless it `resumes` not. */
export const toyJob = (resumes = true) =>
  defineJob<Input, Outcome>({
    name: "people-import",
    roles: ["secretariat"],
    resumes,
    run,
    describe: ({ state, outcome, done, total }) => ({
      ...describeJob,
      title: "Tæller",
      progress: `${done} af ${total}`,
      sentences: [state === "ended" ? `Talt til ${outcome!.saved}` : `Afbrudt ved ${outcome?.saved ?? 0}`],
      succeeded: state === "ended",
    }),
  });

/** Registers the toy in the place of the product's kind. */
export function registerToy(toy: ReturnType<typeof toyJob>): void {
  [allowedSteps, begunSteps] = [0, 0];
  registerJobKinds([...jobKinds.filter(({ name }) => name !== toy.name), toy]);
}

/** Lets it do so many steps in all. */
export const allow = (steps: number): void => {
  allowedSteps = steps;
};

/** Resolves once so many steps of the only job are saved. */
export async function untilSaved(steps: number): Promise<void> {
  const saved = () =>
    sqlite.prepare("select coalesce(json_extract(outcome, '$.saved'), 0) from jobs").pluck().get() as number;
  while (saved() < steps) await setImmediate();
}
