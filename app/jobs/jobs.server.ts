/**
 * Work that lasts longer than a request should: it runs in this process after the request has been answered, in slices between which
 * everybody else is answered, and tells how far it is and how it ended (view-jobs.server.ts). A job is a row; how far it is, is memory.
 */
import { and, count, eq, lt, ne } from "drizzle-orm";
import { type Database, db, type Tx, writeRelaxed, writeTransaction } from "../../db/database.server.ts";
import type { JobKindName, Role } from "../../db/enums.ts";
import { jobs } from "../../db/schema/jobs.ts";
import { waitForWriteLock } from "../../db/write-lock.server.ts";
import { log } from "../base/log.server.ts";
import type { AnyJobKind, JobRun } from "./job-kind.server.ts";

/** How many jobs one person may have running. */
const maxRunningJobsEach = 3;
/** How many processes may work on one job: one that ends its process each time is not begun again for ever. */
const maxRuns = 3;
/** A slice waits this long for another process that holds the write lock. */
const maxLockWaitMs = 600_000;
/** How often it looks meanwhile whether the process is about to end. */
const lockWaitMs = 500;
const keptDays = 30;
const dayMs = 86_400_000;

type JobRow = typeof jobs.$inferSelect;

interface Running {
  done: number;
  total: number;
  /** Resolves when the run is over, whatever its end. */
  over: Promise<void>;
}

const running = new Map<number, Running>();
let stopping = new AbortController();
let kinds = new Map<JobKindName, AnyJobKind>();

/** Sets the kinds of jobs of this process; called once at start. */
export function registerJobKinds(list: readonly AnyJobKind[]): void {
  kinds = new Map(list.map((kind) => [kind.name, kind]));
}

/** The kind of a job. Throws for one that nobody has registered. */
export function kindNamed(name: JobKindName): AnyJobKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`No kind of job is registered as ${name}.`);
  return kind;
}

interface JobToStart {
  by: { id: number; role: Role };
  scope: string;
  input: unknown;
}

/**
 * Begins a job, or finds the one of its kind and scope that runs already, whoever began it: a second click begins nothing. Refused when
 * the person has `maxRunningJobsEach` running.
 */
export function startJob(
  kind: AnyJobKind,
  job: JobToStart,
  now: Date,
): { id: number; isNew: boolean } | { refused: "queue" } {
  const started = writeTransaction((tx) => insertJob(tx, kind, job, now));
  if ("refused" in started) return started;
  if (!("row" in started)) return { id: started.id, isNew: false };
  beginRun(kind, started.row, now);
  return { id: started.row.id, isNew: true };
}

/** The job of this kind and scope that runs now, whoever began it; null when there is none. */
export const runningJob = (kind: AnyJobKind, scope: string): number | null =>
  findRunning(db, kind, scope)?.id ?? null;

const findRunning = (at: Database | Tx, { name }: AnyJobKind, scope: string) =>
  at
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.kind, name), eq(jobs.scope, scope), isRunning))
    .get();

const isRunning = eq(jobs.state, "running");

function insertJob(
  tx: Tx,
  kind: AnyJobKind,
  { by, scope, input }: JobToStart,
  now: Date,
): { row: JobRow } | { id: number } | { refused: "queue" } {
  const earlier = findRunning(tx, kind, scope);
  if (earlier) return earlier;
  const own = and(eq(jobs.personId, by.id), isRunning);
  if (tx.select({ n: count() }).from(jobs).where(own).get()!.n >= maxRunningJobsEach)
    return { refused: "queue" };
  const row = { kind: kind.name, personId: by.id, role: by.role, scope, input, startedAt: now };
  return {
    row: tx
      .insert(jobs)
      .values({ ...row, state: "running" })
      .returning()
      .get(),
  };
}

function beginRun(kind: AnyJobKind, row: JobRow, now: Date): void {
  const job: Running = { done: 0, total: 0, over: Promise.resolve() };
  running.set(row.id, job);
  job.over = perform(kind, row, job, now).finally(() => running.delete(row.id));
}

/** Runs a job to its end. One that fails is told as broken off; one that the end of the process stops is left to the next process. */
async function perform(kind: AnyJobKind, row: JobRow, at: Running, now: Date): Promise<void> {
  const { signal } = stopping;
  const run = createRun(row, at, signal);
  try {
    await run.turn();
    const outcome = await kind.run(run, now);
    // Also when the process is about to end.
    writeRelaxed((tx) => run.end(tx, outcome));
  } catch (err) {
    if (signal.aborted) return;
    log.error({ err, job: row.id }, "a job failed");
    writeRelaxed((tx) => updateRunning(tx, row.id, { state: "broken-off", endedAt: new Date() }));
  }
}

function createRun(row: JobRow, at: Running, signal: AbortSignal): JobRun<unknown, unknown> {
  return {
    by: { id: row.personId, role: row.role },
    input: row.input,
    reached: row.outcome,
    progress: (done, total) => void Object.assign(at, { done, total }),
    turn: () => waitForTurn(signal),
    async write(act) {
      await waitForTurn(signal);
      await untilWritable(signal);
      return writeTransaction(act);
    },
    saveReached: (tx, outcome) => updateRunning(tx, row.id, { outcome }),
    end: (tx, outcome) => updateRunning(tx, row.id, { outcome, state: "ended", endedAt: new Date() }),
  };
}

async function waitForTurn(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}

/** Waits while another process, such as an operator's command, holds the write lock. Throws when it does for `maxLockWaitMs`. */
async function untilWritable(signal: AbortSignal): Promise<void> {
  for (let waitedMs = 0; !(await waitForWriteLock(lockWaitMs)); waitedMs += lockWaitMs) {
    signal.throwIfAborted();
    if (waitedMs >= maxLockWaitMs) throw new Error("The database is locked by another process.");
  }
  signal.throwIfAborted();
}

/** Changes a job unless it has ended. */
function updateRunning(tx: Tx, id: number, change: Partial<JobRow>): void {
  tx.update(jobs)
    .set(change)
    .where(and(eq(jobs.id, id), isRunning))
    .run();
}

/** How far a job is that runs in this process. */
export function progressOf(id: number): { done: number; total: number } {
  const { done, total } = running.get(id) ?? { done: 0, total: 0 };
  return { done, total };
}

/**
 * At start, once the previous process is certain to have ended: goes on with its jobs where their kind can, and tells the others as
 * broken off.
 */
export function resumeJobs(now: Date): void {
  const left = db.select().from(jobs).where(isRunning).all();
  for (const row of left.filter(({ id }) => !running.has(id))) {
    const kind = kindNamed(row.kind);
    const goesOn = kind.resumes && row.runs < maxRuns;
    const change = goesOn ? { runs: row.runs + 1 } : { state: "broken-off" as const, endedAt: now };
    writeTransaction((tx) => updateRunning(tx, row.id, change));
    if (goesOn) beginRun(kind, row, now);
  }
}

/** Resolves when no job runs. */
export async function settleJobs(): Promise<void> {
  while (running.size > 0) await Promise.all([...running.values()].map(({ over }) => over));
}

/** Stops the jobs between two slices, for the end of the process; the next one goes on with them. */
export async function stopJobs(): Promise<void> {
  stopping.abort();
  await settleJobs();
  stopping = new AbortController();
}

/** Deletes jobs that ended long ago. */
export function deleteOldJobs(now: Date): void {
  const before = new Date(now.getTime() - keptDays * dayMs);
  const over = and(lt(jobs.startedAt, before), ne(jobs.state, "running"));
  writeTransaction((tx) => tx.delete(jobs).where(over).run());
}
