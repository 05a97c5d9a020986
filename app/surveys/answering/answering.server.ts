import { and, eq, gt, lte, sql } from "drizzle-orm";
import { prepared, writeTransaction } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { findKey } from "../anonymity/keys.server.ts";
import {
  type AnswerRefusal,
  type Answers,
  checkAnswers,
  type Questionnaire,
} from "../questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { unseal, seal } from "../anonymity/sealing.server.ts";

/** An invitation to an open round, as anyone with its link may see it. Contains no names. */
export interface OpenInvitation {
  questionnaire: Questionnaire;
  greeting: string;
  closesAt: Date;
  /** The draft. Empty once sent: a sent answer is never shown again. */
  answers: Answers;
  sent: boolean;
  quiet: boolean;
}

interface FoundInvitation {
  id: number;
  key: Buffer;
  invitation: OpenInvitation;
}

/** The invitation a link leads to while its round is open; null for an unknown link and for a closed round alike. */
export const findInvitation = (token: string, now: Date): OpenInvitation | null =>
  findWithKey(token, now)?.invitation ?? null;

/** The invitation with this link (`linkHash`) in a round that is open (`now`). */
const invitationQuery = prepared((at) =>
  at
    .select({
      id: invitations.id,
      sealed: invitations.sealed,
      sent: invitations.sent,
      quiet: invitations.quiet,
      roundId: rounds.id,
      questionnaireHash: rounds.questionnaireHash,
      greeting: rounds.greeting,
      closesAt: rounds.closesAt,
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

function findWithKey(token: string, now: Date): FoundInvitation | null {
  const row = invitationQuery().get({ linkHash: hashOf(token), now: now.getTime() });
  const key = row && findKey(row.roundId);
  if (!key || !row.sealed) return null;
  const { id, sealed, sent, quiet, greeting, closesAt } = row;
  const questionnaire = frozenQuestionnaire(row.questionnaireHash);
  const answers = sent ? {} : unseal(sealed, id, key);
  return { id, key, invitation: { questionnaire, greeting, closesAt, answers, sent, quiet } };
}

export type AnsweringRefusal = AnswerRefusal | "unknown" | "sent" | "nothing";
type AnsweringRefused = { refused: AnsweringRefusal; question?: string };

type AnsweringOutcome = { saved: true } | AnsweringRefused;

/**
 * Saves what has been answered so far. Refuses answers that the questionnaire does not take, a body that names no question (an answer
 * that was removed is sent as an empty one), and anything once the answer is sent.
 */
export function saveDraft(token: string, raw: unknown, now: Date): AnsweringOutcome {
  return storeSealed(token, now, "draft", (questionnaire) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(raw as object).length === 0
      ? { refused: "malformed" }
      : checked;
  });
}

/** Sends the answer. Refuses a second one (`sent`), and one without a single answer (`nothing`). */
export function sendAnswer(token: string, raw: unknown, now: Date): AnsweringOutcome {
  return storeSealed(token, now, "sent", (questionnaire) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(checked.answers).length === 0
      ? { refused: "nothing" }
      : checked;
  });
}

/** Deletes the draft. The sealed field keeps its size, and is encrypted again. */
export const dropDraft = (token: string, now: Date): AnsweringOutcome =>
  storeSealed(token, now, "draft", () => ({ answers: {} }));

/**
 * Stores the field (`sealed`, `sent`) of the invitation with this link (`linkHash`), unless it is sent. Closing erases the hash in its own
 * transaction, so that an answer is either anonymised or refused. Prepared, since every draft runs it: on the one connection, which is
 * in the transaction.
 */
const updateSealed = prepared((at) =>
  at
    .update(invitations)
    .set({ sealed: sql`${sql.placeholder("sealed")}`, sent: sql`${sql.placeholder("sent")}` })
    .where(and(eq(invitations.linkHash, sql.placeholder("linkHash")), eq(invitations.sent, false)))
    .prepare(),
);

type AnswerCheck = (questionnaire: Questionnaire) => { answers: Answers } | AnsweringRefused;

function storeSealed(token: string, now: Date, as: "draft" | "sent", check: AnswerCheck): AnsweringOutcome {
  const found = findWithKey(token, now);
  if (!found) return { refused: "unknown" };
  if (found.invitation.sent) return { refused: "sent" };
  const checked = check(found.invitation.questionnaire);
  if ("refused" in checked) return checked;
  const sealed = seal(checked.answers, found.id, found.key, found.invitation.questionnaire);
  const linkHash = hashOf(token);
  const stored = writeTransaction(() =>
    updateSealed().run({ linkHash, sealed, sent: Number(as === "sent") }),
  );
  if (stored.changes === 1) return { saved: true };
  return { refused: findWithKey(token, now) ? "sent" : "unknown" };
}

/** Stops the reminders about this round. Refuses an invitation whose answer is sent: it gets none. */
export const stopReminders = (token: string, now: Date): AnsweringOutcome =>
  setRemindersStopped(token, true, now);

/** Turns the reminders on again. */
export const resumeReminders = (token: string, now: Date): AnsweringOutcome =>
  setRemindersStopped(token, false, now);

function setRemindersStopped(token: string, quiet: boolean, now: Date): AnsweringOutcome {
  const found = findWithKey(token, now);
  if (!found) return { refused: "unknown" };
  if (found.invitation.sent) return { refused: "sent" };
  writeTransaction((tx) => tx.update(invitations).set({ quiet }).where(eq(invitations.id, found.id)).run());
  return { saved: true };
}
