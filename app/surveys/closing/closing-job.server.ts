/** Closes a round that has asked many people, step by step, with a turn for everybody else between the steps. */
import { count, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { invitations } from "../../../db/schema/surveys.ts";
import { log } from "../../base/log.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { defineJob, type JobFacts, type JobRun } from "../../jobs/job-kind.server.ts";
import type { JobWords } from "../../jobs/job-view.ts";
import { runningJob, startJob } from "../../jobs/jobs.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { findKey } from "../anonymity/keys.server.ts";
import { findRound } from "../round.server.ts";
import { closeRound, closeWithin, closingSteps } from "./closing.server.ts";

/** A round that has asked so many is closed while the sender waits. */
const maxInviteesAtOnce = 500;

interface Input {
  roundId: number;
}
/** `isFinished`: the erased data is purged, the backup taken and the key destroyed; otherwise the clock does it. */
type Outcome = { closed: true; isFinished: boolean } | { refused: "unknown" | "not-open" | "key-lost" };
type Job = JobRun<Input, Outcome>;

/** Closes a round, or begins a job that does where it has asked more than `maxInviteesAtOnce`. */
export function closeRoundOrBegin(by: Person, roundId: number, now: Date) {
  const running = runningClosing(roundId);
  if (running) return { job: running };
  const isOpen = findRound(roundId)?.state === "open" && findKey(roundId) !== null;
  if (!isOpen || countInvited(roundId) <= maxInviteesAtOnce) return closeRound(by, roundId, now);
  const input = { roundId } satisfies Input;
  const started = startJob(roundClosing, { by, scope: scopeOf(roundId), input }, now);
  return "refused" in started ? started : { job: started.id };
}

/** The job that is closing a round; null when none is. */
export const runningClosing = (roundId: number): number | null => runningJob(roundClosing, scopeOf(roundId));

const scopeOf = (roundId: number) => `round:${roundId}`;

const countInvited = (roundId: number): number =>
  db.select({ n: count() }).from(invitations).where(eq(invitations.roundId, roundId)).get()!.n;

/** The answers, then the two steps that follow. */
const stepCount = 3;

export const roundClosing = defineJob<Input, Outcome>({
  name: "round-closing",
  roles: ["secretariat"],
  resumes: true,
  async run(job, now) {
    const { roundId } = job.input;
    job.progress(0, stepCount);
    if (!job.reached) {
      const outcome = await closeOnce(job, now);
      if ("refused" in outcome) return outcome;
    }
    return { closed: true, isFinished: await finish(job, roundId) };
  },
  describe: (facts, locale) => describeClosing(facts, locale),
});

async function closeOnce(job: Job, now: Date): Promise<Outcome> {
  const { roundId } = job.input;
  const key = findKey(roundId);
  return job.write((tx): Outcome => {
    const outcome = closeWithin(tx, job.by, { roundId, key }, now);
    if ("refused" in outcome) return outcome;
    const reached = { ...outcome, isFinished: false };
    job.saveReached(tx, reached);
    return reached;
  });
}

/** Whether the steps after the transaction could be done; otherwise the clock does them. */
async function finish(job: Job, roundId: number): Promise<boolean> {
  const steps = closingSteps(roundId);
  for (let done = 1; done < stepCount; done++) {
    job.progress(done, stepCount);
    await job.turn();
    try {
      steps.next();
    } catch (err) {
      log.warn({ err }, "a closing is finished later");
      return false;
    }
  }
  return true;
}

function describeClosing({ input, outcome, done }: JobFacts<Input, Outcome>, locale: Locale): JobWords {
  const t = textsOf(locale, "surveys", "closingJob");
  const refusal = textsOf(locale, "surveys", "secretariat");
  const round = findRound(input.roundId);
  const steps = ["answers", "erasing", "backup"] as const;
  return {
    title: t("title", { name: round?.name ?? "" }),
    progress: t(`step.${steps[Math.min(done, steps.length - 1)]!}`),
    sentences:
      outcome && "closed" in outcome
        ? [t("closed"), ...(outcome.isFinished ? [] : [t("later")])]
        : [outcome ? refusal(`wrong.${outcome.refused}`) : t("brokenOff")],
    succeeded: outcome !== null && "closed" in outcome,
    up: { to: "/sekretariat/maalinger", label: refusal("title") },
    ...(round && { next: { to: `/sekretariat/maalinger/${round.id}`, label: t("seeRound") } }),
  };
}
