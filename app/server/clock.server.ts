import { setTimeout } from "node:timers/promises";
import { Cron } from "croner";
import { log } from "../base/log.server.ts";
import { followUp } from "../course-days/attendance/finished-days.server.ts";
import { keepFinalCounts } from "../course-days/sign-up/final-counts.server.ts";
import { tellFinal } from "../course-days/notices/information-letters.server.ts";
import { dropOldLists } from "../course-days/lists/stored-lists.server.ts";
import { dropNeeds } from "../course-days/sign-up/needs.server.ts";
import { releaseDue } from "../course-days/sign-up/waiting-list.server.ts";
import { remindAhead } from "../course-days/notices/reminders.server.ts";
import { deliverDue } from "../mail/delivery/deliver.server.ts";
import { mailTransport } from "../mail/delivery/transport.server.ts";
import { closeDue, finishClosings } from "../surveys/closing/closing.server.ts";
import { takeBackClosed } from "../surveys/closing/recovery.server.ts";
import { inviteStarting } from "../elearning/deadlines/invitations.server.ts";
import { remindOfCourses } from "../elearning/deadlines/course-reminders.server.ts";
import { remindOfRevisions } from "../elearning/deadlines/revision-reminders.server.ts";
import { clearUnpacking } from "../elearning/kinds/package/store.server.ts";
import { clearUnused } from "../elearning/uploads/unused-files.server.ts";
import { clearIncoming } from "../elearning/uploads/receive-file.server.ts";
import { cleanSignIns } from "../people/sign-in/clean-up.server.ts";
import { countAnswered, remind } from "../surveys/rounds/reminders.server.ts";
import { forgetDue } from "../people/leaving/forgotten.server.ts";
import { dropDrafts } from "../people/import/drafts.server.ts";
import { endDeputies } from "../people/persons/deputies.server.ts";
import { leaveWithMunicipality } from "../people/leaving/leaving.server.ts";
import { followMembership } from "../onboarding/plans/begin-plan.server.ts";
import { remindOfPlans } from "../onboarding/follow-ups/overdue-reminders.server.ts";
import { noteReadiness } from "../onboarding/readiness/shift-list.server.ts";
import { welcomeDue } from "../onboarding/plans/welcome-pack.server.ts";

interface Timed {
  name: string;
  /** A cron pattern in Danish time; the first field is seconds. */
  pattern: string;
  /** `stopping` tells a long act that the process is about to end. */
  act: (now: Date, stopping: AbortSignal) => unknown;
}

/** Everything that happens by time. */
const timed: Timed[] = [
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
  { name: "rounds whose time is up", pattern: "30 * * * * *", act: closeDue },
  { name: "closings broken off", pattern: "45 * * * * *", act: finishClosings },
  { name: "rounds that had closed before a copy was put back", pattern: "50 * * * * *", act: takeBackClosed },
  { name: "answers counted", pattern: "0 10 3 * * *", act: countAnswered },
  { name: "survey reminders", pattern: "0 15 9 * * 1-5", act: remind },
  { name: "seats offered or reserved", pattern: "20 * * * * *", act: releaseDue },
  { name: "final numbers of course days", pattern: "25 * * * * *", act: keepFinalCounts },
  { name: "needs told for course days", pattern: "0 40 3 * * *", act: dropNeeds },
  { name: "lists that nobody took", pattern: "0 */15 * * * *", act: dropOldLists },
  { name: "course days ahead", pattern: "0 5 8-20 * * *", act: remindAhead },
  { name: "course days whose sign-up has closed", pattern: "0 10 7-20 * * *", act: tellFinal },
  { name: "course days that are over", pattern: "0 */10 8-20 * * *", act: followUp },
  {
    name: "municipalities that left",
    pattern: "5 * * * * *",
    act(now) {
      leaveWithMunicipality(now);
    },
  },
  { name: "deputies whose time is up", pattern: "10 1-59/10 * * * *", act: endDeputies },
  { name: "new agents whose first day nears", pattern: "0 15 7 * * *", act: inviteStarting },
  { name: "course reminders", pattern: "0 25 9 * * 1-5", act: remindOfCourses },
  { name: "revisions to see", pattern: "0 30 9 * * 1-5", act: remindOfRevisions },
  { name: "plans of municipalities", pattern: "5 */10 * * * *", act: followMembership },
  { name: "welcome packs", pattern: "0 5 7 * * *", act: welcomeDue },
  { name: "plans' overdue items", pattern: "0 35 9 * * 1-5", act: remindOfPlans },
  { name: "who is ready for shifts", pattern: "0 50 * * * *", act: noteReadiness },
  { name: "uploads broken off", pattern: "0 30 * * * *", act: clearIncoming },
  { name: "uploads no lesson holds", pattern: "0 40 3 * * *", act: clearUnused },
  { name: "those who left long ago", pattern: "0 45 2 * * *", act: forgetDue },
  { name: "lists not confirmed", pattern: "0 25 3 * * *", act: dropDrafts },
  { name: "packages half unpacked", pattern: "0 35 3 * * *", act: clearUnpacking },
  { name: "old sign-ins", pattern: "0 20 3 * * *", act: cleanSignIns },
];

/** How long an act under way may hold up the end of the process; a letter's lease outlives it. */
const grace = 1000;

/**
 * Starts the list; returns what stops it and waits a moment for acts under way. One act never overlaps itself, and a
 * fault in one does not stop the others.
 */
export function startClock(): () => Promise<void> {
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const run = async (act: Timed["act"]) => {
    const done = Promise.resolve(act(new Date(), stopping.signal));
    underWay.add(done);
    await done.finally(() => underWay.delete(done));
  };
  const jobs = timed.map(
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
    await Promise.race([Promise.allSettled(underWay), setTimeout(grace)]);
  };
}
