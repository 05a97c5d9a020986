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
  greeting: string;
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
  const { greeting, closesAt } = row.rounds;
  return { id, key, place: { questionnaire, greeting, closesAt, answers, sent, quiet } };
}

export type AnsweringRefusal = AnswerRefusal | "unknown" | "sent" | "nothing";
type Refused = { refused: AnsweringRefusal; question?: string };

type Done = { saved: true } | Refused;

/**
 * Keeps what has been answered so far. Refuses what the questionnaire does not offer, what names no question at all (an
 * answer that was taken back comes as an empty one), and anything once sent.
 */
export function saveDraft(token: string, raw: unknown, now: Date): Done {
  return put(token, now, "draft", (questionnaire) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(raw as object).length === 0
      ? { refused: "malformed" }
      : checked;
  });
}

/** Sends the answer. Of two sends the first counts, and the other is told so. Refuses an answer that answers nothing. */
export function sendAnswer(token: string, raw: unknown, now: Date): Done {
  return put(token, now, "sent", (questionnaire) => {
    const checked = checkAnswers(questionnaire, raw);
    return "answers" in checked && Object.keys(checked.answers).length === 0
      ? { refused: "nothing" }
      : checked;
  });
}

/** Deletes the draft: the sealed field then holds nothing, and looks the same. */
export const dropDraft = (token: string, now: Date): Done =>
  put(token, now, "draft", () => ({ answers: {} }));

type Check = (questionnaire: Questionnaire) => { answers: Answers } | Refused;

function put(token: string, now: Date, as: "draft" | "sent", check: Check): Done {
  const found = find(token, now);
  if (!found) return { refused: "unknown" };
  if (found.place.sent) return { refused: "sent" };
  const checked = check(found.place.questionnaire);
  if ("refused" in checked) return checked;
  const sealed = seal(checked.answers, found.id, found.key, found.place.questionnaire);
  // Closing erases the link's hash in its own transaction, so that an answer is either mixed or refused, never between.
  const still = and(eq(invitations.linkHash, hashOf(token)), eq(invitations.sent, false));
  const kept = write((tx) =>
    tx
      .update(invitations)
      .set({ sealed, sent: as === "sent" })
      .where(still)
      .run(),
  );
  if (kept.changes === 1) return { saved: true };
  return { refused: find(token, now) ? "sent" : "unknown" };
}

/** No more reminders about this round; needs no answer, and can't be seen from the answer. Once it is sent there are none to stop. */
export function beQuiet(token: string, now: Date): Done {
  const found = find(token, now);
  if (!found) return { refused: "unknown" };
  if (found.place.sent) return { refused: "sent" };
  write((tx) => tx.update(invitations).set({ quiet: true }).where(eq(invitations.id, found.id)).run());
  return { saved: true };
}
