import { and, eq, gt, lte, sql } from "drizzle-orm";
import { prepared, writeTransaction } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { findKey } from "../anonymity/keys.server.ts";
import {
  type AnswerRefusal,
  type Answers,
  canonicalJson,
  checkAnswers,
  type Questionnaire,
  unansweredQuestion,
} from "../questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { type SealedState, seal, unseal } from "../anonymity/sealing.server.ts";

/** An invitation to an open round, as anyone with its link may see it. Contains no names. */
export interface OpenInvitation {
  questionnaire: Questionnaire;
  greeting: string;
  closesAt: Date;
  /** The day (yyyy-mm-dd) on which the results are promised; null when none is. */
  resultsOn: string | null;
  /** The draft. Empty once sent: a sent answer is never shown again. */
  answers: Answers;
  sent: boolean;
  quiet: boolean;
}

interface FoundInvitation {
  id: number;
  key: Buffer;
  state: SealedState;
  invitation: OpenInvitation;
}

/** The invitation a link leads to while its round is open; null for an unknown link and for a closed round alike. */
export const findInvitation = (token: string, now: Date): OpenInvitation | null =>
  findByLink(hashOf(token), now)?.invitation ?? null;

/** The invitation with this link (`linkHash`) in a round that is open (`now`). */
const invitationQuery = prepared((at) =>
  at
    .select({
      id: invitations.id,
      sealed: invitations.sealed,
      roundId: rounds.id,
      questionnaireHash: rounds.questionnaireHash,
      greeting: rounds.greeting,
      closesAt: rounds.closesAt,
      resultsOn: rounds.resultsOn,
    })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(
      and(
        eq(invitations.linkHash, sql.placeholder("linkHash")),
        eq(rounds.state, "open"),
        lte(rounds.opensAt, sql.placeholder("now")),
        gt(rounds.closesAt, sql.placeholder("now")),
      ),
    )
    .prepare(),
);

function findByLink(linkHash: string, now: Date): FoundInvitation | null {
  const row = invitationQuery().get({ linkHash, now: now.getTime() });
  const key = row && findKey(row.roundId);
  if (!key || !row.sealed) return null;
  const { id, sealed, greeting, closesAt, resultsOn } = row;
  const questionnaire = frozenQuestionnaire(row.questionnaireHash);
  const state = unseal(sealed, id, key);
  const { sent, quiet } = state;
  const answers = sent ? {} : state.answers;
  const round = { questionnaire, greeting, closesAt, resultsOn };
  return { id, key, state, invitation: { ...round, answers, sent, quiet } };
}

export type AnsweringRefusal = AnswerRefusal | "unknown" | "sent" | "nothing" | "required" | "unattended";
type AnsweringRefused = { refused: AnsweringRefusal; question?: string };

/** `unchanged`: it stood so before, and nothing was written. */
type AnsweringOutcome = { saved: true; unchanged?: true } | AnsweringRefused;

/**
 * Saves what has been answered so far. Refuses answers that the questionnaire does not take, a body that names no question (an answer
 * that was removed is sent as an empty one), and anything once the answer is sent.
 */
export function saveDraft(token: string, raw: unknown, now: Date): AnsweringOutcome {
  return changeState(token, now, ({ questionnaire }) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(raw as object).length === 0
      ? { refused: "malformed" }
      : checked;
  });
}

/**
 * Sends the answer. Refuses a second one (`sent`), one without a single answer (`nothing`), one without an answer that is required
 * (`required`), and the draft as it stands unless a person is known to send it (`unattended`, see by-hand.server.ts).
 */
export function sendAnswer(token: string, raw: unknown, now: Date, isByHand = true): AnsweringOutcome {
  return changeState(token, now, ({ questionnaire, answers: draft }) => {
    const checked = checkAnswers(questionnaire, raw);
    if ("refused" in checked) return checked;
    if (Object.keys(checked.answers).length === 0) return { refused: "nothing" };
    const unanswered = unansweredQuestion(questionnaire, checked.answers);
    if (unanswered) return { refused: "required", question: unanswered.name };
    if (!isByHand && isSame(checked.answers, draft)) return { refused: "unattended" };
    return { ...checked, sent: true };
  });
}

/** Deletes the draft. The sealed field keeps its size, and is encrypted again. */
export const dropDraft = (token: string, now: Date): AnsweringOutcome =>
  changeState(token, now, () => ({ answers: {} }));

/** Stops the reminders about this round. Refuses an invitation whose answer is sent: it gets none. */
export const stopReminders = (token: string, now: Date): AnsweringOutcome =>
  changeState(token, now, () => ({ quiet: true }));

/** Turns the reminders on again. */
export const resumeReminders = (token: string, now: Date): AnsweringOutcome =>
  changeState(token, now, () => ({ quiet: false }));

/** Stores the field (`sealed`) of the invitation with this link (`linkHash`). */
const updateSealed = prepared((at) =>
  at
    .update(invitations)
    .set({ sealed: sql`${sql.placeholder("sealed")}` })
    .where(eq(invitations.linkHash, sql.placeholder("linkHash")))
    .prepare(),
);

type StateChange = (invitation: OpenInvitation) => Partial<SealedState> | AnsweringRefused;

/**
 * Changes what is sealed on the invitation with this link, unless its answer is sent. Whether it is, is read again inside the transaction:
 * closing erases the link's hash in its own, so that an answer is either anonymised or refused, and of two sent at once one counts.
 */
function changeState(token: string, now: Date, changeOf: StateChange): AnsweringOutcome {
  const linkHash = hashOf(token);
  const found = findByLink(linkHash, now);
  if (!found) return { refused: "unknown" };
  if (found.state.sent) return { refused: "sent" };
  const change = changeOf(found.invitation);
  if ("refused" in change) return change;
  return writeTransaction(() => {
    const current = findByLink(linkHash, now);
    if (!current) return { refused: "unknown" };
    if (current.state.sent) return { refused: "sent" };
    const state = { ...current.state, ...change };
    // Pressed once more, or by a program that presses every button.
    if (isSame(state, current.state)) return { saved: true, unchanged: true };
    updateSealed().run({
      linkHash,
      sealed: seal(state, current.id, current.key, current.invitation.questionnaire),
    });
    return { saved: true };
  });
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
