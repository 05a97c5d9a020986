import { and, eq, gt, lte } from "drizzle-orm";
import { db, write } from "../../db/open.server.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { hashOf } from "../secrets.server.ts";
import { findKey } from "./keys.server.ts";
import { type AnswerRefusal, type Answers, checkAnswers, type Questionnaire } from "./questionnaire.ts";
import { frozen } from "./questionnaires.server.ts";
import { open, seal } from "./sealing.server.ts";

/** One person's place in an open round, as the holder of its link may see it. Names nobody. */
export interface Place {
  questionnaire: Questionnaire;
  closesAt: Date;
  /** The draft. Empty once sent: a sent answer is never shown again. */
  answers: Answers;
  sent: boolean;
  quiet: boolean;
}

interface Found {
  id: number;
  key: Buffer;
  place: Place;
}

/** The place a link leads to while its round is open; unknown and closed are the same: null. */
export const findPlace = (token: string, now: Date): Place | null => find(token, now)?.place ?? null;

function find(token: string, now: Date): Found | null {
  const row = db
    .select()
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(
      and(
        eq(invitations.linkHash, hashOf(token)),
        eq(rounds.state, "open"),
        lte(rounds.opensAt, now),
        gt(rounds.closesAt, now),
      ),
    )
    .get();
  const key = row && findKey(row.rounds.id);
  if (!key || !row.invitations.sealed) return null;
  const { id, sealed, sent, quiet } = row.invitations;
  const questionnaire = frozen(row.rounds.questionnaireHash);
  const answers = sent ? {} : open(sealed, id, key);
  return { id, key, place: { questionnaire, closesAt: row.rounds.closesAt, answers, sent, quiet } };
}

export type AnsweringRefusal = AnswerRefusal | "unknown" | "sent" | "nothing";
type Refused = { refused: AnsweringRefusal; question?: string };

/** Keeps what has been answered so far. Refuses what the questionnaire does not offer, and anything once sent. */
export const saveDraft = (token: string, raw: unknown, now: Date): { saved: true } | Refused =>
  put(token, raw, now, false);

/** Sends the answer: of two sends one counts, and the other is told that it is sent. */
export function sendAnswer(token: string, raw: unknown, now: Date): { saved: true } | Refused {
  return put(token, raw, now, true);
}

/** Deletes the draft: the sealed field then holds nothing, and looks the same. */
export const dropDraft = (token: string, now: Date): { saved: true } | Refused => put(token, {}, now, false);

function put(token: string, raw: unknown, now: Date, sending: boolean): { saved: true } | Refused {
  const found = find(token, now);
  if (!found) return { refused: "unknown" };
  if (found.place.sent) return { refused: "sent" };
  const checked = checkAnswers(found.place.questionnaire, raw);
  if ("refused" in checked) return checked;
  if (sending && Object.keys(checked.answers).length === 0) return { refused: "nothing" };
  const sealed = seal(checked.answers, found.id, found.key, found.place.questionnaire);
  // Closing erases the link's hash in its own transaction, so that an answer is either mixed or refused, never between.
  const still = and(eq(invitations.linkHash, hashOf(token)), eq(invitations.sent, false));
  const kept = write((tx) =>
    tx
      .update(invitations)
      .set(sending ? { sealed, sent: true } : { sealed })
      .where(still)
      .run(),
  );
  if (kept.changes === 1) return { saved: true };
  return { refused: find(token, now) ? "sent" : "unknown" };
}

/** No more reminders about this round; needs no answer, and can't be seen from the answer. */
export function beQuiet(token: string, now: Date): { saved: true } | Refused {
  const found = find(token, now);
  if (!found) return { refused: "unknown" };
  write((tx) => tx.update(invitations).set({ quiet: true }).where(eq(invitations.id, found.id)).run());
  return { saved: true };
}
