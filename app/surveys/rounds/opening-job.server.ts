/** Opens a round that asks many people: invitations are prepared in slices, and saved in the one transaction that opens it. */
import { isDeepStrictEqual } from "node:util";
import { db, type Tx } from "../../../db/database.server.ts";
import { dateTimeText, timeText } from "../../base/dates/date-text.ts";
import { numberText } from "../../base/number-text.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { defineJob, type JobFacts, type JobRun } from "../../jobs/job-kind.server.ts";
import type { JobWords } from "../../jobs/job-view.ts";
import { runningJob, startJob } from "../../jobs/jobs.server.ts";
import { countLetters } from "../../mail/outbox/letter-counts.server.ts";
import { lastLetterAt } from "../../mail/outbox/last-letter.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { offeringUndo } from "../../undo/address.ts";
import { sendingMinutes, undoable, type UndoableAct } from "../../undo/undoable.server.ts";
import { makeKey } from "../anonymity/keys.server.ts";
import { findRound } from "../round.server.ts";
import type { Round } from "../round.ts";
import { findInvitees, type Invitee } from "./audience.server.ts";
import {
  nextInvitationId,
  type OpenOutcome,
  type Opening,
  openPrepared,
  planOpening,
  type PreparedInvitation,
  prepareInvitation,
} from "./inviting.server.ts";
import { openRound } from "./rounds.server.ts";

/** So many are invited while the sender waits. */
const maxInviteesAtOnce = 500;
const sliceSize = 100;
/** People are joining and leaving all the time, but hardly within the same second three times. */
const maxTries = 3;

interface Input {
  roundId: number;
}
type Job = JobRun<Input, OpenOutcome>;

/**
 * Opens a round, or begins a job that does where it asks more than `maxInviteesAtOnce`. The letters wait for five minutes, in which the
 * opening can be undone.
 */
export function openRoundOrBegin(
  by: Person,
  roundId: number,
  now: Date,
): OpenOutcome | { job: number } | { refused: "queue" } {
  const running = runningOpening(roundId);
  if (running) return { job: running };
  const found = findAsked(roundId, now);
  if ("refused" in found) return found;
  if (found.invitees.length <= maxInviteesAtOnce)
    return undoable(by, openingOf(roundId), now, () => openRound(by, roundId, now), sendingMinutes);
  const input = { roundId } satisfies Input;
  const started = startJob(roundOpening, { by, scope: scopeOf(roundId), input }, now);
  return "refused" in started ? started : { job: started.id };
}

const pageOf = (roundId: number) => `/sekretariat/maalinger/${roundId}`;

const openingOf = (roundId: number): UndoableAct<"round-opened"> => ({
  kind: "round-opened",
  target: { roundId },
  back: pageOf(roundId),
});

/** The job that is opening a round; null when none is. */
export const runningOpening = (roundId: number): number | null => runningJob(roundOpening, scopeOf(roundId));

const scopeOf = (roundId: number) => `round:${roundId}`;

export const roundOpening = defineJob<Input, OpenOutcome>({
  name: "round-opening",
  roles: ["secretariat"],
  resumes: true,
  async run(job, now) {
    const { roundId } = job.input;
    for (let tries = 0; tries < maxTries; tries++) {
      const asked = findAsked(roundId, now);
      if ("refused" in asked) return asked;
      const ready = await prepareAll(job, asked);
      const outcome = await job.write((tx) => openUnchanged(tx, job, { ...asked, ...ready }, now));
      if (outcome) return outcome;
    }
    throw new Error(`The people whom round ${roundId} asks change all the time.`);
  },
  describe: (facts, locale) => describeOpening(facts, locale, new Date()),
});

interface Asked {
  round: Round;
  invitees: Invitee[];
}

/** A draft that can be opened, and whom it asks. */
function findAsked(
  roundId: number,
  now: Date,
  at: typeof db | Tx = db,
): Asked | { refused: "unknown" | "not-draft" | "over" } {
  const round = findRound(roundId, at);
  if (!round?.audience) return { refused: "unknown" };
  if (round.state !== "draft") return { refused: "not-draft" };
  if (round.closesAt <= now) return { refused: "over" };
  return { round, invitees: findInvitees(round.audience, now, at) };
}

async function prepareAll(job: Job, { round, invitees }: Asked) {
  const opening = planOpening(db, round, makeKey(round.id), invitees.length);
  const prepared: PreparedInvitation[] = [];
  for (const [place, person] of invitees.entries()) {
    if (place % sliceSize === 0) {
      job.progress(place, invitees.length);
      await job.turn();
    }
    prepared.push(prepareInvitation(opening, person, place));
  }
  job.progress(invitees.length, invitees.length);
  return { opening, prepared };
}

/** Opens the round as it was prepared; null when the round, whom it asks or the next invitation's id is another by now. */
function openUnchanged(
  tx: Tx,
  job: Job,
  ready: Asked & { opening: Opening; prepared: PreparedInvitation[] },
  now: Date,
): OpenOutcome | null {
  const { round, invitees, opening } = ready;
  const isSame =
    isDeepStrictEqual(findAsked(round.id, now, tx), { round, invitees }) &&
    nextInvitationId(tx) === opening.firstId;
  if (!isSame) return null;
  const open = () => openPrepared(tx, job.by, ready, now);
  const outcome = undoable(job.by, openingOf(round.id), now, open, sendingMinutes);
  job.end(tx, outcome);
  return outcome;
}

function describeOpening(
  { input, outcome, state, done, total }: JobFacts<Input, OpenOutcome>,
  locale: Locale,
  now: Date,
): JobWords {
  const t = textsOf(locale, "surveys", "openingJob");
  const refusal = textsOf(locale, "surveys", "secretariat");
  const round = findRound(input.roundId);
  const number = (count: number) => numberText(count, locale);
  const succeeded = state === "ended" && outcome !== null && "invited" in outcome;
  return {
    title: t("title", { name: round?.name ?? "" }),
    progress: total > 0 ? t("progress", { done: number(done), total: number(total) }) : t("begins"),
    sentences: succeeded
      ? [t("opened"), round ? lettersText(round, t, locale, now) : ""]
      : [outcome && "refused" in outcome ? refusal(`wrong.${outcome.refused}`) : t("brokenOff")],
    succeeded,
    up: { to: "/sekretariat/maalinger", label: refusal("title") },
    ...(round && { next: { to: offeringUndo(pageOf(round.id), outcome ?? {}), label: t("seeRound") } }),
  };
}

/** How many of the invitations have been sent, or when they are. */
function lettersText(
  { id, opensAt }: Round,
  t: ReturnType<typeof textsOf<"surveys", "openingJob">>,
  locale: Locale,
  now: Date,
): string {
  const { sent, total } = countLetters("survey-invitation", `survey:${id}:`);
  if (opensAt > now) return t("lettersLater", { moment: dateTimeText(opensAt, locale) });
  const counts = { sent: numberText(sent, locale), total: numberText(total, locale) };
  if (sent === total) return t("lettersSent", counts);
  const last = lastLetterAt(now);
  const lastText = last && textsOf(locale, "site")("lastLetter", { time: timeText(last.lastAt, locale) });
  return [t("letters", counts), lastText].filter(Boolean).join(" ");
}
