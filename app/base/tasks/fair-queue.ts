import { TaskLimitError } from "./task-limit-error.ts";

/** How many tasks one person may have waiting, besides the one that runs. */
const maxWaitingTasksEach = 5;
/** How many may wait in all. */
const maxWaitingTasks = 200;

/**
 * A queue that runs so many tasks at a time, at most one of each person's, in the order in which they came. `run` rejects with
 * `TaskLimitError` ("queue") when the person, or everybody together, has too many waiting.
 */
export function createFairQueue(concurrency: number) {
  const waiting: { owner: string; start: () => Promise<void> }[] = [];
  const running = new Set<string>();

  function startNext() {
    while (running.size < concurrency) {
      const at = waiting.findIndex(({ owner }) => !running.has(owner));
      if (at === -1) return;
      const [{ owner, start }] = waiting.splice(at, 1) as [(typeof waiting)[number]];
      running.add(owner);
      void start().finally(() => {
        running.delete(owner);
        startNext();
      });
    }
  }

  return {
    run<Result>(owner: string, task: () => Promise<Result>): Promise<Result> {
      const own = waiting.filter((other) => other.owner === owner).length;
      if (own >= maxWaitingTasksEach || waiting.length >= maxWaitingTasks)
        return Promise.reject(new TaskLimitError("queue"));
      return new Promise((resolve, reject) => {
        waiting.push({ owner, start: () => task().then(resolve, reject) });
        startNext();
      });
    },
  };
}
