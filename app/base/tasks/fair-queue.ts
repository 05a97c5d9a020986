import { TaskLimitError } from "./task-limit-error.ts";

/** How many tasks one person may have waiting, besides the one that runs. */
const maxWaitingTasksEach = 5;
/** How many may wait in all. */
const maxWaitingTasks = 200;

interface Job {
  task: () => Promise<unknown>;
  result: Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
  hasBegun: boolean;
}

/**
 * A queue that runs so many tasks at a time, at most one of each person's, in the order in which they came. `run` rejects with
 * `TaskLimitError` ("queue") when the person, or everybody together, has too many waiting. Those who ask for the same `sharedKey`
 * while it waits or runs share one run: it begins at the turn of whoever comes first, so nobody waits for another's other tasks.
 */
export function createFairQueue(concurrency: number) {
  let waiting: { owner: string; job: Job }[] = [];
  const running = new Set<string>();
  const shared = new Map<string, Job>();

  function startNext() {
    while (running.size < concurrency) {
      const next = waiting.find(({ owner }) => !running.has(owner));
      if (!next) return;
      waiting = waiting.filter(({ job }) => job !== next.job);
      start(next.owner, next.job);
    }
  }

  function start(owner: string, job: Job) {
    running.add(owner);
    job.hasBegun = true;
    void job
      .task()
      .then(job.resolve, job.reject)
      .finally(() => {
        running.delete(owner);
        startNext();
      });
  }

  function wait(owner: string, job: Job) {
    const own = waiting.filter((other) => other.owner === owner);
    if (own.some((other) => other.job === job)) return;
    if (own.length >= maxWaitingTasksEach || waiting.length >= maxWaitingTasks)
      throw new TaskLimitError("queue");
    waiting.push({ owner, job });
  }

  function share(sharedKey: string, job: Job) {
    shared.set(sharedKey, job);
    const forget = () => shared.delete(sharedKey);
    job.result.then(forget, forget);
  }

  return {
    async run<Result>(owner: string, task: () => Promise<Result>, sharedKey?: string): Promise<Result> {
      const known = sharedKey === undefined ? undefined : shared.get(sharedKey);
      const job = known ?? createJob(task);
      if (!job.hasBegun) {
        wait(owner, job);
        if (sharedKey !== undefined && !known) share(sharedKey, job);
        startNext();
      }
      return job.result as Promise<Result>;
    },
  };
}

function createJob(task: Job["task"]): Job {
  let settle!: Pick<Job, "resolve" | "reject">;
  const result = new Promise<unknown>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Everyone who asked gets the error from `run`.
  result.catch(() => {});
  return { task, result, ...settle, hasBegun: false };
}
