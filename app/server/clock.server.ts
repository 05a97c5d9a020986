import { setTimeout } from "node:timers/promises";
import { clearEarlier } from "../../db/earlier.server.ts";
import { diskFaultOf } from "../../db/disk-faults.ts";
import { waitForWriteLock } from "../../db/write-lock.server.ts";
import { env } from "../base/env.server.ts";
import { log } from "../base/log.server.ts";
import { handleFinishedDays } from "../course-days/attendance/finished-days.server.ts";
import { saveFinalCounts } from "../course-days/sign-up/final-counts.server.ts";
import { notifyFinalCounts } from "../course-days/notices/information-letters.server.ts";
import { deleteExpiredLists } from "../course-days/lists/stored-lists.server.ts";
import { deleteOldNeeds } from "../course-days/sign-up/needs.server.ts";
import { releaseExpired } from "../course-days/sign-up/waiting-list.server.ts";
import { remindBeforeDays } from "../course-days/notices/reminders.server.ts";
import { deleteOldLetterFiles } from "../mail/letter-files/letter-files.server.ts";
import { deleteOldSignInLetters } from "../mail/outbox/delete-letters.server.ts";
import { deleteDiscreetLetters } from "../mail/outbox/discreet-letters.server.ts";
import { endAbandonedLetters, letterLanes } from "../mail/delivery/lanes.server.ts";
import { clearRecoveredMails } from "../mail/failures/mail-failures.server.ts";
import { readReturnedLetters } from "../mail/returned/read-mailbox.server.ts";
import { mailTransport } from "../mail/delivery/transport.server.ts";
import { closeDueRounds, finishClosings } from "../surveys/closing/closing.server.ts";
import { restoreClosedRounds } from "../surveys/closing/recovery.server.ts";
import { sealOlderMarks } from "../surveys/anonymity/unsealed-marks.server.ts";
import { inviteStarting } from "../elearning/deadlines/invitations.server.ts";
import { remindOfCourses } from "../elearning/deadlines/course-reminders.server.ts";
import { remindOfRevisions } from "../elearning/deadlines/revision-reminders.server.ts";
import { clearUnusedPackages } from "../elearning/kinds/package/package-lesson.server.ts";
import { clearUnpacking } from "../elearning/kinds/package/store.server.ts";
import { clearUnusedFiles } from "../elearning/uploads/unused-files.server.ts";
import { clearIncoming } from "../base/receive-file.server.ts";
import { deleteOldSignIns } from "../people/sign-in/clean-up.server.ts";
import { deleteOldKeptForms } from "../people/sign-in/kept-forms.server.ts";
import { countSentAnswers, sendDueReminders } from "../surveys/rounds/reminders.server.ts";
import { forgetDue } from "../people/leaving/forgotten.server.ts";
import { updateRegions } from "../people/register/municipalities.server.ts";
import { deleteOldDrafts } from "../people/import/drafts.server.ts";
import { backUpWhenDue } from "../ops/backups/nightly-run.server.ts";
import { deleteOldJobs } from "../jobs/jobs.server.ts";
import { endKeysOfLeftMunicipalities } from "../feeds/feed-keys.server.ts";
import { lapseMailChanges } from "../people/mail-change/deciding.server.ts";
import { endExpiredDeputies } from "../people/persons/deputies.server.ts";
import { closePeopleOfLeftMunicipalities } from "../people/leaving/leaving.server.ts";
import { syncPlansWithMembership } from "../onboarding/plans/begin-plan.server.ts";
import { clearOldUndos } from "../undo/undo.server.ts";
import { remindOfOverdue } from "../onboarding/follow-ups/overdue-reminders.server.ts";
import { mailShiftChanges } from "../onboarding/readiness/mailed-changes.server.ts";
import { recordReadinessChanges } from "../onboarding/readiness/shift-list.server.ts";
import { sendDueWelcomePacks } from "../onboarding/plans/welcome-pack.server.ts";

import { createSchedule } from "./schedule.ts";
import { createSteadyClock, jumpMs, type Reading } from "./steady-clock.ts";

interface TimedJob {
  name: string;
  /** A cron pattern in Danish time; the first field is seconds. */
  pattern: string;
  /** `stopping` is aborted when the process is about to end, for jobs that take long. */
  run: (now: Date, stopping: AbortSignal) => unknown;
}

/** Every job that runs on a schedule. Letters are due by the machine's own clock, by which they were posted. */
export const timedJobs: TimedJob[] = [
  ...letterLanes.map(({ name, pattern, deliver }) => ({
    name,
    pattern,
    run: (_now: Date, stopping: AbortSignal) => deliver(new Date(), mailTransport(), stopping),
  })),
  { name: "read returned letters", pattern: "0 */5 * * * *", run: readReturnedLetters },
  { name: "forget mail failures that are over", pattern: "0 24 3 * * *", run: clearRecoveredMails },
  { name: "end abandoned letters", pattern: "55 * * * * *", run: () => endAbandonedLetters(new Date()) },
  { name: "close due rounds", pattern: "30 * * * * *", run: closeDueRounds },
  { name: "finish interrupted closings", pattern: "45 * * * * *", run: finishClosings },
  {
    name: "restore closed rounds after a restored backup",
    pattern: "50 * * * * *",
    run: restoreClosedRounds,
  },
  { name: "seal what an older version stored", pattern: "15 * * * * *", run: sealOlderMarks },
  { name: "count sent answers", pattern: "0 10 3 * * *", run: countSentAnswers },
  { name: "survey reminders", pattern: "0 15 9 * * 1-5", run: (now) => sendDueReminders(now) },
  { name: "delete sent survey reminders", pattern: "0 12 * * * *", run: deleteDiscreetLetters },
  { name: "release expired offers and reservations", pattern: "20 * * * * *", run: releaseExpired },
  { name: "final counts of course days", pattern: "25 * * * * *", run: saveFinalCounts },
  { name: "clear what cannot be undone any more", pattern: "40 * * * * *", run: clearOldUndos },
  { name: "delete old needs", pattern: "0 40 3 * * *", run: deleteOldNeeds },
  { name: "delete expired lists", pattern: "0 */15 * * * *", run: deleteExpiredLists },
  { name: "course day reminders", pattern: "0 5 8-20 * * *", run: remindBeforeDays },
  { name: "notify of final counts", pattern: "0 10 7-20 * * *", run: notifyFinalCounts },
  { name: "finished course days", pattern: "0 */10 8-20 * * *", run: handleFinishedDays },
  {
    name: "close people of municipalities that left",
    pattern: "5 * * * * *",
    run(now) {
      closePeopleOfLeftMunicipalities(now);
    },
  },
  { name: "end keys of municipalities that left", pattern: "35 * * * * *", run: endKeysOfLeftMunicipalities },
  { name: "end expired deputies", pattern: "10 1-59/10 * * * *", run: endExpiredDeputies },
  { name: "lapse unanswered mail changes", pattern: "15 */10 * * * *", run: lapseMailChanges },
  { name: "invite new agents to courses", pattern: "0 15 7 * * *", run: inviteStarting },
  { name: "course reminders", pattern: "0 25 9 * * 1-5", run: remindOfCourses },
  { name: "revision reminders", pattern: "0 30 9 * * 1-5", run: remindOfRevisions },
  {
    name: "sync municipality plans with membership",
    pattern: "5 */10 * * * *",
    run: syncPlansWithMembership,
  },
  { name: "welcome packs", pattern: "0 5 7 * * *", run: sendDueWelcomePacks },
  { name: "reminders of overdue plan items", pattern: "0 35 9 * * 1-5", run: remindOfOverdue },
  { name: "record readiness changes", pattern: "0 50 * * * *", run: recordReadinessChanges },
  { name: "mail readiness changes", pattern: "0 55 7-16 * * 1-5", run: mailShiftChanges },
  { name: "clear abandoned uploads", pattern: "0 30 * * * *", run: (now) => clearIncoming(now) },
  { name: "clear unused files", pattern: "0 40 3 * * *", run: clearUnusedFiles },
  { name: "forget people who left long ago", pattern: "0 45 2 * * *", run: forgetDue },
  { name: "update regions of municipalities", pattern: "0 2 0 * * *", run: updateRegions },
  { name: "delete old import drafts", pattern: "0 25 3 * * *", run: deleteOldDrafts },
  { name: "clear unfinished unpacking", pattern: "0 35 3 * * *", run: (now) => clearUnpacking(now) },
  { name: "clear unused packages", pattern: "0 50 3 * * *", run: clearUnusedPackages },
  { name: "nightly backup", pattern: "55 * * * * *", run: backUpWhenDue },
  {
    name: "delete what a restore or an upgrade replaced",
    pattern: "0 52 3 * * *",
    run: (now) => clearEarlier(env.DATA_DIR, now),
  },
  { name: "delete old jobs", pattern: "0 27 3 * * *", run: deleteOldJobs },
  { name: "delete forms that nobody came back to", pattern: "40 */5 * * * *", run: deleteOldKeptForms },
  { name: "delete old sign-ins", pattern: "0 20 3 * * *", run: deleteOldSignIns },
  { name: "delete old sign-in letters", pattern: "0 22 3 * * *", run: deleteOldSignInLetters },
  { name: "delete old letter files", pattern: "0 42 * * * *", run: (now) => deleteOldLetterFiles(now) },
];

/** A job waits this long for another process that holds the write lock: some run but once a day. */
const maxLockWaitMs = 600_000;

/** Runs the job once the write lock is free. Throws when it stays locked, or when the process stops meanwhile. */
async function runWhenWritable(
  run: TimedJob["run"],
  time: () => Date,
  stopping: AbortSignal,
): Promise<unknown> {
  if (!(await waitForWriteLock(maxLockWaitMs))) throw new Error("The database is locked by another process.");
  stopping.throwIfAborted();
  return run(time(), stopping);
}

const readClock = (): Reading => ({ time: Date.now(), uptimeMs: performance.now() });

/** The time by which jobs run (steady-clock.ts). Logs once that the machine's clock is ahead of it. */
function createLoggedClock(): () => Date {
  const steady = createSteadyClock(readClock());
  let isAhead = false;
  return () => {
    const now = steady(readClock());
    const aheadMs = Date.now() - now.getTime();
    if (aheadMs > jumpMs && !isAhead)
      log.warn({ aheadMs }, "the clock was set ahead, and is not believed yet");
    isAhead = aheadMs > jumpMs;
    return now;
  };
}

/** A fault of the disk meets every job at every run, so it is logged no oftener than this for each. */
const sameDiskFaultMs = 600_000;

function createFailureLog(): (name: string, error: unknown) => void {
  const loggedAt = new Map<string, number>();
  return (name, error) => {
    const fault = diskFaultOf(error);
    const key = `${name} ${fault}`;
    if (fault && performance.now() - (loggedAt.get(key) ?? -sameDiskFaultMs) < sameDiskFaultMs) return;
    loggedAt.set(key, performance.now());
    log.error({ err: error, name }, "timed job failed");
  };
}

/** How long a running job may delay the end of the process. */
const shutdownGraceMs = 1000;
const secondMs = 1000;

/**
 * Starts the timed jobs. Returns a function that stops them and waits up to `shutdownGraceMs` for those running. A job never
 * overlaps itself, and an error in one does not stop the others.
 */
export function startClock(): () => Promise<void> {
  const stopping = new AbortController();
  const running = new Map<TimedJob, Promise<unknown>>();
  const time = createLoggedClock();
  const logFailure = createFailureLog();
  const due = createSchedule(timedJobs, time());
  const begin = (job: TimedJob) => {
    const done = runWhenWritable(job.run, time, stopping.signal)
      .catch((error) => logFailure(job.name, error))
      .finally(() => running.delete(job));
    running.set(job, done);
  };
  let timer: NodeJS.Timeout;
  const look = () => {
    for (const job of due(time())) if (!running.has(job)) begin(job);
    timer = globalThis.setTimeout(look, secondMs - (Date.now() % secondMs));
  };
  look();
  return async () => {
    clearTimeout(timer);
    stopping.abort();
    await Promise.race([Promise.allSettled(running.values()), setTimeout(shutdownGraceMs)]);
  };
}
