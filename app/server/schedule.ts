/** When scheduled jobs are due: by patterns in Danish time, once each, also when clocks are changed or set. */
import { Cron } from "croner";

interface Scheduled<Job> {
  job: Job;
  pattern: Cron;
  isFrequent: boolean;
  next: Date;
}

/** A job that runs at least so often does not wait for its planned time when the clock is set back: letters would stand still. */
const frequentMs = 15 * 60_000;
/** A clock that is set back by more was wrong, and what was planned by it too. */
const largeSetBackMs = 2 * 60 * 60_000;

/**
 * Returns the jobs that are due at each moment asked about, as often as every second. A time that the change to summer time leaves out is that of
 * its end, and one that comes twice in the autumn is the first. A job whose time was missed is due at once, and once. When the clock is set
 * back, what runs hourly or daily does not run again for the same hour.
 */
export function createSchedule<Job extends { pattern: string }>(
  jobs: readonly Job[],
  start: Date,
): (now: Date) => Job[] {
  const all = jobs.map((job) => schedule(job, start));
  let last = start;
  return (now) => {
    const setBackMs = last.getTime() - now.getTime();
    last = now;
    if (setBackMs > 0)
      for (const one of all)
        if (one.isFrequent || setBackMs > largeSetBackMs) one.next = after(one.pattern, now);
    const due = all.filter(({ next }) => next <= now);
    for (const one of due) one.next = after(one.pattern, now);
    return due.map(({ job }) => job);
  };
}

function schedule<Job extends { pattern: string }>(job: Job, start: Date): Scheduled<Job> {
  const pattern = new Cron(job.pattern, { timezone: "Europe/Copenhagen", paused: true });
  const next = after(pattern, start);
  const gapMs = after(pattern, next).getTime() - next.getTime();
  return { job, pattern, isFrequent: gapMs <= frequentMs, next };
}

function after(pattern: Cron, moment: Date): Date {
  const next = pattern.nextRun(moment);
  if (!next) throw new Error(`A job's pattern has no next time: ${pattern.getPattern()}`);
  return next;
}
