import type { JobKindName, JobState, Role } from "../../db/enums.ts";
import type { Tx } from "../../db/database.server.ts";
import type { Actor } from "../audit/audit.server.ts";
import type { Locale } from "../base/texts/locale.ts";
import type { JobWords } from "./job-view.ts";

/** What is stored of a job, and how far it is. */
export interface JobFacts<Input, Outcome> {
  input: Input;
  state: JobState;
  /** How it ended; of one that did not end, what had been saved for good. */
  outcome: Outcome | null;
  /** How far the run is, of how much; 0 of 0 before it has said so. */
  done: number;
  total: number;
}

/** One run of a job. Whatever it calls here throws once the process is about to end. */
export interface JobRun<Input, Outcome> {
  by: Exclude<Actor, "site">;
  input: Input;
  /** What an earlier run had saved for good when its process ended. */
  reached: Outcome | null;
  /** Says how far it is. Kept in memory. */
  progress: (done: number, total: number) => void;
  /** Lets everybody else have a turn. */
  turn: () => Promise<void>;
  /** Runs a transaction once others have had a turn and the write lock is free. */
  write: <Result>(act: (tx: Tx) => Result) => Promise<Result>;
  /** Stores, in a transaction that saves a part of the work for good, how far the work then is. */
  saveReached: (tx: Tx, outcome: Outcome) => void;
  /** Ends the job in the transaction of its last act, so that no other run repeats it. */
  end: (tx: Tx, outcome: Outcome) => void;
}

/** A kind of job, as its room defines it. */
interface JobKind<Input, Outcome> {
  name: JobKindName;
  /** Those who may begin such a job, and therefore see one that another began. */
  roles: readonly Role[];
  /** Whether the next process goes on with it when its process ends in the middle. Otherwise it is told as broken off. */
  resumes: boolean;
  /** Does the work. What it returns is how it ended, unless it has called `end`. */
  run: (job: JobRun<Input, Outcome>, now: Date) => Promise<Outcome>;
  describe: (job: JobFacts<Input, Outcome>, locale: Locale) => JobWords;
}

/** A kind whose input and outcome are known to itself only. */
export type AnyJobKind = JobKind<unknown, unknown>;

/** Defines a kind of job. Input and outcome are stored as JSON: ids and numbers, never names. */
export const defineJob = <Input, Outcome>(kind: JobKind<Input, Outcome>): AnyJobKind =>
  kind as unknown as AnyJobKind;
