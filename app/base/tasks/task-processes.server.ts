/**
 * The processes that tasks run in, each one task at a time, kept for the next one. A process, not a thread: where one array or map
 * outgrows the memory of a thread, V8 ends the whole process that the thread is in.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { getPriority, setPriority } from "node:os";
import { resolve } from "node:path";
import { watchTime } from "./process-time.ts";
import { TaskLimitError } from "./task-limit-error.ts";

/** JavaScript memory of a process; binary data is outside it, and each task limits what it unpacks. */
const memoryMB = 128;
/** Loading a task's file, which a busy machine does slowly; not counted in the task's own limit. */
const loadLimitMs = 60_000;
/**
 * A process that had nothing to do for so long ends, and frees its memory. The last one stays: a new one takes half a second to begin,
 * which a learner would wait for at every choice that she thinks about for a minute.
 */
const idleTimeoutMs = 60_000;
/** How much more patient than the site a task is with the processor. */
const niceSteps = 5;
const maxNiceSteps = 19;

const running = new Set<ChildProcess>();
const idle: ChildProcess[] = [];
let endsWithSite = false;

type Ended = { result: unknown } | { error: Error };
type Message = { begun: true } | { progress: { done: number; total: number } } | Ended;

/** Told now and then how far a task is. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Runs the task of a file (an address). Rejects with `TaskLimitError` when it has used `limitMs` of processor time, when it has lasted four times as long, or when it
 * takes too much memory; its process has ended then.
 */
export async function runInProcess<Result>(
  file: string,
  input: unknown,
  limitMs: number,
  onProgress?: OnProgress,
): Promise<Result> {
  const child = takeProcess();
  let timedOut = false;
  const end = () => {
    timedOut = true;
    child.kill("SIGKILL");
  };
  const loading = setTimeout(end, loadLimitMs);
  let stopWatching = () => clearTimeout(loading);
  try {
    const message = await new Promise<Ended>((resolve, reject) => {
      child.on("message", (message: Message) => {
        if ("progress" in message) return onProgress?.(message.progress.done, message.progress.total);
        if (!("begun" in message)) return resolve(message);
        stopWatching();
        stopWatching = watchTime(child.pid ?? 0, limitMs, end);
      });
      child.once("exit", (code, signal) => reject(errorOfEnd(timedOut, code, signal)));
      if (child.pid === undefined) reject(new Error("no process for a task can be started"));
      else child.send({ file, input }, () => {});
    });
    if ("error" in message) throw message.error;
    return message.result as Result;
  } finally {
    stopWatching();
    child.removeAllListeners("message").removeAllListeners("exit");
    releaseProcess(child, timedOut);
  }
}

/** V8 aborts the process that it has no memory for; the system kills one. */
function errorOfEnd(timedOut: boolean, code: number | null, signal: string | null): Error {
  if (timedOut) return new TaskLimitError("time");
  if (signal === "SIGABRT" || signal === "SIGKILL") return new TaskLimitError("memory");
  return new Error(`a task's process ended (${signal ?? code})`);
}

function takeProcess(): ChildProcess {
  const child = idle.pop() ?? startProcess();
  child.removeAllListeners("exit");
  child.ref();
  child.channel?.ref();
  return child;
}

function startProcess(): ChildProcess {
  if (!endsWithSite) process.once("exit", killAll);
  endsWithSite = true;
  // Secrets and settings stay out of it.
  const child = fork(resolve("app/base/tasks/process.mjs"), [], {
    env: {} as NodeJS.ProcessEnv,
    execArgv: [`--max-old-space-size=${memoryMB}`],
    serialization: "advanced",
    stdio: ["pipe", "ignore", "ignore", "ipc"],
  });
  // What cannot be started or sent is reported by the end of the process; without a listener it would end the site.
  child.on("error", () => child.kill("SIGKILL"));
  // A pipe at run time, which has unref; its type does not say so.
  (child.stdin as { unref?: () => void } | null)?.unref?.();
  running.add(child);
  if (child.pid) setPriority(child.pid, Math.min(maxNiceSteps, getPriority() + niceSteps));
  return child;
}

/** Keeps a process for the next task, without keeping the site alive for it. */
function releaseProcess(child: ChildProcess, isEnding: boolean): void {
  if (isEnding || !child.connected || hasEnded(child)) {
    child.kill("SIGKILL");
    forget(child);
    return;
  }
  idle.push(child);
  child.once("exit", () => forget(child));
  child.unref();
  child.channel?.unref();
  setTimeout(() => endIdle(child), idleTimeoutMs).unref();
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

function forget(child: ChildProcess): void {
  running.delete(child);
  const at = idle.indexOf(child);
  if (at !== -1) idle.splice(at, 1);
}

/** The oldest idle processes end; the one used last is taken first. */
function endIdle(child: ChildProcess): void {
  if (idle.length > 1 && idle.includes(child)) child.kill("SIGKILL");
}

function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Ends the processes, also those with a task; for the end of the site. */
export async function endProcesses(): Promise<void> {
  const children = [...running];
  // A task that begins meanwhile gets none of them: it would wait for one that has ended.
  idle.length = 0;
  const ended = children.filter((child) => !hasEnded(child)).map((child) => once(child, "exit"));
  killAll();
  await Promise.all(ended);
  for (const child of children) forget(child);
}
