import { eq } from "drizzle-orm";
import type { Tx } from "../../db/database.server.ts";
import { comments, invitations, rounds } from "../../db/schema/surveys.ts";
import { type ForgetHandler, type Redaction, redacted } from "../base/events.server.ts";
import { openRounds, resealRound } from "./anonymity/sealed-states.server.ts";
import type { SealedState } from "./anonymity/sealing.server.ts";
import { redactClosingBackups } from "./closing/closing-backup.server.ts";
import { kindOf } from "./questionnaires/kinds/questions.ts";
import {
  answerTo,
  normaliseText,
  type Questionnaire,
  textQuestionsOf,
} from "./questionnaires/questionnaire.ts";

/**
 * Takes the person off the invitations, and the name out of free texts, also of those that are sealed and of those in closing backups. What
 * is sealed on an invitation stays and counts like the others': were it deleted, the counts before and after would tell whether there was
 * an answer. Answers of closed rounds name nobody.
 */
export const surveysForgets: ForgetHandler = {
  tables: [invitations],
  forget(tx, personId, _now, redaction) {
    redactClosingBackups(redaction);
    redactSealed(tx, redaction);
    tx.update(invitations)
      .set({ personId: null, linkHash: null, mail: null })
      .where(eq(invitations.personId, personId))
      .run();
  },
  freeTextColumns: [rounds.greeting, rounds.note, comments.text],
};

/** Every field is sealed again, so that nobody sees which one named the person. Where the key is lost, nobody can read any. */
function redactSealed(tx: Tx, redaction: Redaction): void {
  for (const round of openRounds(tx))
    resealRound(tx, round, (state, questionnaire) => withoutName(state, questionnaire, redaction));
}

function withoutName(state: SealedState, questionnaire: Questionnaire, redaction: Redaction): SealedState {
  const texts = textQuestionsOf(questionnaire).flatMap((question) => {
    const text = answerTo(state.answers, question.name);
    if (text === undefined) return [];
    // What replaces a name may be longer than it, and a text that is cut may end in half a character.
    const rest = normaliseText(redacted(text, redaction).slice(0, kindOf(question).maxChars(question)));
    return [[question.name, rest] as const];
  });
  return { ...state, answers: { ...state.answers, ...Object.fromEntries(texts) } };
}
