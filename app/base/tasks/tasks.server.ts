/**
 * Work on what others wrote (conversations, lists, films, pictures, packages) and slow drawing (PDFs, workbooks): in a process of its own,
 * with limits of time and memory, so that no request waits for another's file.
 *
 * A task is a file `<name>.task.server.ts` whose default export is a pure function of its input; a second argument takes how far it is. It reaches neither database nor settings (the
 * house test holds it to that), and input and result are copied as by structuredClone. What it throws arrives as a plain Error with its
 * message; an expected refusal is returned.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createFairQueue } from "./fair-queue.ts";
import { endProcesses, type OnProgress, runInProcess } from "./task-processes.server.ts";

/** How many tasks run at once: one more than a small machine has cores, so that one long task does not delay a short one. */
const maxProcesses = 3;

const queue = createFairQueue(maxProcesses);

/** A result that several may ask for: who asks for the same `key` meanwhile shares it. What `find` gives is not made again. */
export interface SharedResult<Result> {
  key: string;
  find?: () => Promise<Result | null>;
  keep?: (result: Result) => Promise<void>;
}

/**
 * Defines a task: the path of its file from the project's folder, and how many milliseconds of processor time it may use.
 *
 * The function returned runs it for someone (`askedBy`: an id; each has one task running and few waiting, so that nobody takes the
 * others' turn), or gives a shared result. Rejects with `TaskLimitError` when the task takes too long or too much memory, or when too
 * many tasks wait. By then its process has ended, so that what it wrote can be removed.
 */
export function defineTask<Input, Result>(file: `${string}.task.server.ts`, limits: { ms: number }) {
  const href = pathToFileURL(resolve(file)).href;
  return (
    input: Input,
    askedBy: string,
    shared?: SharedResult<Result>,
    onProgress?: OnProgress,
  ): Promise<Result> => {
    const run = () => runInProcess<Result>(href, input, limits.ms, onProgress);
    return shared ? queue.run(askedBy, () => findOrMake(shared, run), shared.key) : queue.run(askedBy, run);
  };
}

async function findOrMake<Result>({ find, keep }: SharedResult<Result>, make: () => Promise<Result>) {
  const found = (await find?.()) ?? null;
  if (found !== null) return found;
  const made = await make();
  await keep?.(made);
  return made;
}

/** Ends the processes of the tasks; for the end of the site. */
export const closeTasks = endProcesses;
