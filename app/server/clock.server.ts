import { setTimeout } from "node:timers/promises";
import { Cron } from "croner";
import { log } from "../base/log.server.ts";
import { handleFinishedDays } from "../course-days/attendance/finished-days.server.ts";
import { saveFinalCounts } from "../course-days/sign-up/final-counts.server.ts";
import { notifyFinalCounts } from "../course-days/notices/information-letters.server.ts";
import { deleteExpiredLists } from "../course-days/lists/stored-lists.server.ts";
import { deleteOldNeeds } from "../course-days/sign-up/needs.server.ts";
import { releaseExpired } from "../course-days/sign-up/waiting-list.server.ts";
import { remindBeforeDays } from "../course-days/notices/reminders.server.ts";
import { deliverDue } from "../mail/delivery/deliver.server.ts";
import { mailTransport } from "../mail/delivery/transport.server.ts";
import { closeDueRounds, finishClosings } from "../surveys/closing/closing.server.ts";
import { restoreClosedRounds } from "../surveys/closing/recovery.server.ts";
import { inviteStarting } from "../elearning/deadlines/invitations.server.ts";
import { remindOfCourses } from "../elearning/deadlines/course-reminders.server.ts";
import { remindOfRevisions } from "../elearning/deadlines/revision-reminders.server.ts";
import { clearUnpacking } from "../elearning/kinds/package/store.server.ts";
import { clearUnusedFiles } from "../elearning/uploads/unused-files.server.ts";
import { clearIncoming } from "../base/receive-file.server.ts";
import { deleteOldSignIns } from "../people/sign-in/clean-up.server.ts";
import { countSentAnswers, sendDueReminders } from "../surveys/rounds/reminders.server.ts";
import { forgetDue } from "../people/leaving/forgotten.server.ts";
import { deleteOldDrafts } from "../people/import/drafts.server.ts";
import { endExpiredDeputies } from "../people/persons/deputies.server.ts";
import { closePeopleOfLeftMunicipalities } from "../people/leaving/leaving.server.ts";
import { syncPlansWithMembership } from "../onboarding/plans/begin-plan.server.ts";
import { remindOfOverdue } from "../onboarding/follow-ups/overdue-reminders.server.ts";
import { recordReadinessChanges } from "../onboarding/readiness/shift-list.server.ts";
import { sendDueWelcomePacks } from "../onboarding/plans/welcome-pack.server.ts";

interface TimedJob {
  name: string;
  /** A cron pattern in Danish time; the first field is seconds. */
  pattern: string;
  /** `stopping` tells a long act that the process is about to end. */
  act: (now: Date, stopping: AbortSignal) => unknown;
}

/** Everything that happens by time. */
const timedJobs: TimedJob[] = [
  {
    name: "urgent letters",
    pattern: "* * * * * *",
    act: (now, stopping) => deliverDue(now, mailTransport(), { urgentOnly: true, stopping }),
  },
  {
    name: "letters",
    pattern: "*/2 * * * * *",
    act: (now, stopping) => deliverDue(now, mailTransport(), { stopping }),
  },
  { name: "rounds whose time is up", pattern: "30 * * * * *", act: closeDueRounds },
  { name: "closings broken off", pattern: "45 * * * * *", act: finishClosings },
  {
    name: "rounds that had closed before a copy was put back",
    pattern: "50 * * * * *",
    act: restoreClosedRounds,
  },
  { name: "answers counted", pattern: "0 10 3 * * *", act: countSentAnswers },
  { name: "survey reminders", pattern: "0 15 9 * * 1-5", act: sendDueReminders },
  { name: "seats offered or reserved", pattern: "20 * * * * *", act: releaseExpired },
  { name: "final numbers of course days", pattern: "25 * * * * *", act: saveFinalCounts },
  { name: "needs told for course days", pattern: "0 40 3 * * *", act: deleteOldNeeds },
  { name: "lists that nobody took", pattern: "0 */15 * * * *", act: deleteExpiredLists },
  { name: "course days ahead", pattern: "0 5 8-20 * * *", act: remindBeforeDays },
  { name: "course days whose sign-up has closed", pattern: "0 10 7-20 * * *", act: notifyFinalCounts },
  { name: "course days that are over", pattern: "0 */10 8-20 * * *", act: handleFinishedDays },
  {
    name: "municipalities that left",
    pattern: "5 * * * * *",
    act(now) {
      closePeopleOfLeftMunicipalities(now);
    },
  },
  { name: "deputies whose time is up", pattern: "10 1-59/10 * * * *", act: endExpiredDeputies },
  { name: "new agents whose first day nears", pattern: "0 15 7 * * *", act: inviteStarting },
  { name: "course reminders", pattern: "0 25 9 * * 1-5", act: remindOfCourses },
  { name: "revisions to see", pattern: "0 30 9 * * 1-5", act: remindOfRevisions },
  { name: "plans of municipalities", pattern: "5 */10 * * * *", act: syncPlansWithMembership },
  { name: "welcome packs", pattern: "0 5 7 * * *", act: sendDueWelcomePacks },
  { name: "plans' overdue items", pattern: "0 35 9 * * 1-5", act: remindOfOverdue },
  { name: "who is ready for shifts", pattern: "0 50 * * * *", act: recordReadinessChanges },
  { name: "uploads broken off", pattern: "0 30 * * * *", act: clearIncoming },
  { name: "uploads no lesson holds", pattern: "0 40 3 * * *", act: clearUnusedFiles },
  { name: "those who left long ago", pattern: "0 45 2 * * *", act: forgetDue },
  { name: "lists not confirmed", pattern: "0 25 3 * * *", act: deleteOldDrafts },
  { name: "packages half unpacked", pattern: "0 35 3 * * *", act: clearUnpacking },
  { name: "old sign-ins", pattern: "0 20 3 * * *", act: deleteOldSignIns },
];

/** How long an act under way may hold up the end of the process; a letter's lease outlives it. */
const shutdownGraceMs = 1000;

/**
 * Starts the list; returns what stops it and waits a moment for acts under way. One act never overlaps itself, and a
 * fault in one does not stop the others.
 */
export function startClock(): () => Promise<void> {
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const run = async (act: TimedJob["act"]) => {
    const done = Promise.resolve(act(new Date(), stopping.signal));
    underWay.add(done);
    await done.finally(() => underWay.delete(done));
  };
  const jobs = timedJobs.map(
    ({ name, pattern, act }) =>
      new Cron(
        pattern,
        {
          timezone: "Europe/Copenhagen",
          protect: true,
          catch: (error) => log.error({ err: error, name }, "timed act failed"),
        },
        () => run(act),
      ),
  );
  return async () => {
    for (const job of jobs) job.stop();
    stopping.abort();
    await Promise.race([Promise.allSettled(underWay), setTimeout(shutdownGraceMs)]);
  };
}
