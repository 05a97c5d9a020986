import { and, desc, eq, not } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { lettersThatAre, type LetterName } from "../letters/letters.server.ts";
import { subjectOf } from "../letters/render.server.ts";
import { deliveryError } from "../outbox/delivery-error.ts";
import { isSurveyLetter } from "../outbox/fixed-address.server.ts";
import { openProps } from "../outbox/sealed-props.server.ts";
import type { LetterState, PersonLetter } from "./person-letters.ts";

type Row = typeof letters.$inferSelect;

const maxLetters = 200;
/** What has a code, or goes to an address of its own, is asked for anew instead. */
const ofFixedAddress = lettersThatAre("fixedAddress");

/** The letters to a person, newest first, without those of which nobody may see who got them. */
export const lettersTo = (personId: number): PersonLetter[] =>
  db
    .select()
    .from(letters)
    .where(and(eq(letters.personId, personId), not(isSurveyLetter)))
    .orderBy(desc(letters.id))
    .limit(maxLetters)
    .all()
    .map((row) => {
      const state = stateOf(row);
      return {
        id: row.id,
        letter: row.letter,
        subject: row.subject ?? waitingSubject(row),
        recipient: row.recipient,
        state,
        postedAt: row.postedAt,
        at: state === "held" ? row.dueAt : row.sentAt,
        error: state === "withdrawn" || state === "held" ? null : row.error,
        canBeSentAgain: canBeSentAgain(row),
        idempotencyKey: row.idempotencyKey,
      };
    });

function stateOf({ state, error, heldFor, attempts, sentAt }: Row): LetterState {
  if (state === "sent") return "sent";
  if (state === "failed" && sentAt) return "returned";
  if (state === "failed") return error === deliveryError.withdrawn ? "withdrawn" : "failed";
  return heldFor !== null && attempts === 0 ? "held" : "waiting";
}

/** The subject of a letter that has not been sent, as it would be now; none of one that may hold a code. */
function waitingSubject({ letter, locale, props, priority }: Row): string | null {
  if (priority === "urgent" || props === null) return null;
  try {
    return subjectOf(letter as LetterName, locale, openProps(props));
  } catch {
    // One that cannot be opened or written any more: what is known of it is still shown.
    return null;
  }
}

const canBeSentAgain = ({ state, props, priority, letter }: Row): boolean =>
  state === "failed" && props !== null && priority === "ordinary" && !ofFixedAddress.includes(letter);
