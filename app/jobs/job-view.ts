import type { JobState } from "../../db/enums.ts";

interface Way {
  to: string;
  label: string;
}

/** What a kind of job says of one, in the reader's language. */
export interface JobWords {
  /** What is being done, as a heading. */
  title: string;
  /** While it runs: how far it is, with the numbers in it. */
  progress: string;
  /** Once it is over: how it ended. */
  sentences: string[];
  /** Whether it did what it was begun for. */
  succeeded: boolean;
  /** The page that it was begun on. */
  up: Way;
  /** What to do or see now. */
  next?: Way;
}

/** One job as its page shows it. */
export interface JobView extends JobWords {
  id: number;
  state: JobState;
  done: number;
  total: number;
  startedAt: Date;
  endedAt: Date | null;
  isOwn: boolean;
}

/** One job as its owner's first page tells of it. */
export interface JobLine {
  id: number;
  isRunning: boolean;
  title: string;
  sentence: string;
  succeeded: boolean;
}
