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

interface WaitingJob {
  owner: string;
  job: Job;
}

/**
 * A queue that runs so many tasks at a time, at most one of each person's, in the order in which they came. `run` rejects with
 * `TaskLimitError` ("queue") when the person, or everybody together, has too many waiting. Those who ask for the same `sharedKey`
 * while it waits or runs share one run: it begins at the turn of whoever comes first, so nobody waits for another's other tasks.
 */
export function createFairQueue(concurrency: number) {
  const waiting = createWaitingLine();
  const shared = createSharedJobs();
  const running = new Set<string>();

  function startNext() {
    while (running.size < concurrency) {
      const next = waiting.takeFirst(running);
      if (!next) return;
      start(next);
    }
  }

  function start({ owner, job }: WaitingJob) {
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

  return {
    async run<Result>(owner: string, task: () => Promise<Result>, sharedKey?: string): Promise<Result> {
      const known = sharedKey === undefined ? undefined : shared.find(sharedKey);
      const job = known ?? createJob(task);
      if (!job.hasBegun) {
        waiting.add(owner, job);
        if (sharedKey !== undefined && !known) shared.add(sharedKey, job);
        startNext();
      }
      return job.result as Promise<Result>;
    },
  };
}

/** The jobs that have not begun, in the order in which they came; one that several share waits once for each of them. */
function createWaitingLine() {
  let waiting: WaitingJob[] = [];
  return {
    add(owner: string, job: Job) {
      const own = waiting.filter((other) => other.owner === owner);
      if (own.some((other) => other.job === job)) return;
      if (own.length >= maxWaitingTasksEach || waiting.length >= maxWaitingTasks)
        throw new TaskLimitError("queue");
      waiting.push({ owner, job });
    },
    /** Takes out the first job of somebody who has none running. */
    takeFirst(running: Set<string>): WaitingJob | undefined {
      const next = waiting.find(({ owner }) => !running.has(owner));
      if (next) waiting = waiting.filter(({ job }) => job !== next.job);
      return next;
    },
  };
}

/** The jobs that others may share, by their key, each until it ends. */
function createSharedJobs() {
  const jobs = new Map<string, Job>();
  return {
    find: (key: string) => jobs.get(key),
    add(key: string, job: Job) {
      jobs.set(key, job);
      const forget = () => jobs.delete(key);
      job.result.then(forget, forget);
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
