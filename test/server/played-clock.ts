/** The schedule played by a clock that can be set, without waiting. */
import { timedJobs } from "../../app/server/clock.server.ts";
import { createSchedule } from "../../app/server/schedule.ts";
import { createSteadyClock } from "../../app/server/steady-clock.ts";

/** Between two looks at the schedule: as seldom as shows each minute's jobs. */
export const stepMs = 20_000;

export interface Jump {
  /** At this moment, by a clock that is right, the machine's is set. */
  at: Date;
  aheadMs: number;
}

export interface Run {
  name: string;
  /** The time that the job is given. */
  now: Date;
  /** What the time really is. */
  really: Date;
}

/** Every job but those that run every few seconds, of which nobody counts the runs. */
export const playedJobs = timedJobs.filter(({ pattern }) => /^\d+ /.test(pattern));

interface Play {
  jobs?: typeof timedJobs;
  jumps?: Jump[];
  onRun?: (run: Run) => void;
}

/** Plays the schedule from one moment to another. */
export function play(
  from: Date,
  to: Date,
  { jobs = playedJobs, jumps = [], onRun = () => {} }: Play = {},
): Run[] {
  const aheadAt = (time: number) => jumps.filter(({ at }) => at.getTime() <= time).at(-1)?.aheadMs ?? 0;
  const steady = createSteadyClock({ time: from.getTime(), uptimeMs: 0 });
  const due = createSchedule(jobs, from);
  const runs: Run[] = [];
  for (let time = from.getTime() + stepMs; time <= to.getTime(); time += stepMs) {
    const now = steady({ time: time + aheadAt(time), uptimeMs: time - from.getTime() });
    for (const { name } of due(now)) {
      const run = { name, now, really: new Date(time) };
      runs.push(run);
      onRun(run);
    }
  }
  return runs;
}
