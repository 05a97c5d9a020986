/**
 * Work on what others wrote (conversations, lists, films, pictures, packages) and slow drawing (PDFs, workbooks): in a worker thread,
 * with limits of time and memory, so that no request waits for another's file.
 *
 * A task is a file `<name>.task.server.ts` whose default export is a pure function of its input. It reaches neither database nor settings (the
 * house test holds it to that), and input and result are copied as by structuredClone. What it throws arrives as a plain Error with its
 * message; an expected refusal is returned.
 */
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { createFairQueue } from "./fair-queue.ts";
import { TaskLimitError } from "./task-limit-error.ts";

/** How many tasks run at once: one more than a small machine has cores, so that one long task does not delay a short one. */
const maxThreads = 3;
/** JavaScript memory of a thread; binary data is outside it, and each task limits what it unpacks. */
const memoryMB = 128;
/** Loading a task's file, which a busy machine does slowly; not counted in the task's own limit. */
const loadLimitMs = 60_000;
/**
 * A thread that had nothing to do for so long ends, and frees its memory. The last one stays: a new one takes half a second to begin,
 * which a learner would wait for at every choice that she thinks about for a minute.
 */
const idleTimeoutMs = 60_000;
/** How long a thread that is ended may take: native code, such as the decoding of a picture, runs to its end. */
const threadEndGraceMs = 30_000;

let pool: Piscina | undefined;

// Secrets and settings stay out of the threads.
const openPool = () =>
  (pool ??= new Piscina({
    filename: pathToFileURL(resolve("app/base/tasks/thread.mjs")).href,
    minThreads: 1,
    maxThreads,
    idleTimeout: idleTimeoutMs,
    resourceLimits: { maxOldGenerationSizeMb: memoryMB },
    env: {},
    execArgv: [],
    niceIncrement: 5,
  }));

const queue = createFairQueue(maxThreads);

/** A result that several may ask for: who asks for the same `key` meanwhile shares it. What `find` gives is not made again. */
export interface SharedResult<Result> {
  key: string;
  find?: () => Promise<Result | null>;
  keep?: (result: Result) => Promise<void>;
}

/**
 * Defines a task: the path of its file from the project's folder, and how many milliseconds it may run.
 *
 * The function returned runs it for someone (`askedBy`: an id; each has one task running and few waiting, so that nobody takes the
 * others' turn), or gives a shared result. Rejects with `TaskLimitError` when the task takes too long or too much memory, or when too
 * many tasks wait. By then its thread has ended, so that what it wrote can be removed, as long as it wrote synchronously.
 */
export function defineTask<Input, Result>(file: `${string}.task.server.ts`, limits: { ms: number }) {
  const href = pathToFileURL(resolve(file)).href;
  return (input: Input, askedBy: string, shared?: SharedResult<Result>): Promise<Result> => {
    const run = () => runInThread<Result>(href, input, limits.ms);
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

async function runInThread<Result>(file: string, input: unknown, limitMs: number): Promise<Result> {
  const { port1: here, port2: begun } = new MessageChannel();
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), loadLimitMs);
  here.once("message", () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), limitMs);
  });
  // The thread keeps the other port, which closes with the thread.
  const threadEnded = new Promise<void>((resolve) => void here.once("close", resolve));
  here.unref();
  try {
    return await openPool().run({ file, input, begun }, { transferList: [begun], signal: abort.signal });
  } catch (error) {
    const outOfMemory = (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY";
    if (!abort.signal.aborted && !outOfMemory) throw error;
    await Promise.race([threadEnded, wait(threadEndGraceMs, undefined, { ref: false })]);
    throw new TaskLimitError(outOfMemory ? "memory" : "time");
  } finally {
    clearTimeout(timer);
    here.close();
  }
}

/** Ends the threads; for the end of the process. */
export async function closeTasks(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.destroy();
}
