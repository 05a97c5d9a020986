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

/** One person's place in an open round, as the holder of its link may see it. Names nobody. */
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

/** The place a link leads to while its round is open; unknown and closed are the same: null. */
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
 * Keeps what has been answered so far. Refuses what the questionnaire does not offer, what names no question at all (an
 * answer that was taken back comes as an empty one), and anything once sent.
 */
export function saveDraft(token: string, raw: unknown, now: Date): AnsweringOutcome {
  return storeSealed(token, now, "draft", (questionnaire) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(raw as object).length === 0
      ? { refused: "malformed" }
      : checked;
  });
}

/** Sends the answer. Of two sends the first counts, and the other is told so. Refuses an answer that answers nothing. */
export function sendAnswer(token: string, raw: unknown, now: Date): AnsweringOutcome {
  return storeSealed(token, now, "sent", (questionnaire) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(checked.answers).length === 0
      ? { refused: "nothing" }
      : checked;
  });
}

/** Deletes the draft: the sealed field then holds nothing, and looks the same. */
export const dropDraft = (token: string, now: Date): AnsweringOutcome =>
  storeSealed(token, now, "draft", () => ({ answers: {} }));

/**
 * Keeps the field (`sealed`, `sent`) of the invitation with this link (`linkHash`), unless it is sent. Closing erases the hash in
 * its own transaction, so that an answer is either mixed or refused, never between.
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
  const kept = writeTransaction(() => updateSealed().run({ linkHash, sealed, sent: Number(as === "sent") }));
  if (kept.changes === 1) return { saved: true };
  return { refused: findWithKey(token, now) ? "sent" : "unknown" };
}

/** No more reminders about this round; needs no answer, and can't be seen from the answer. Once it is sent there are none to stop. */
export const stopReminders = (token: string, now: Date): AnsweringOutcome =>
  setRemindersStopped(token, true, now);

/** Takes that back, as long as the round is open. */
export const resumeReminders = (token: string, now: Date): AnsweringOutcome =>
  setRemindersStopped(token, false, now);

function setRemindersStopped(token: string, quiet: boolean, now: Date): AnsweringOutcome {
  const found = findWithKey(token, now);
  if (!found) return { refused: "unknown" };
  if (found.invitation.sent) return { refused: "sent" };
  writeTransaction((tx) => tx.update(invitations).set({ quiet }).where(eq(invitations.id, found.id)).run());
  return { saved: true };
}
