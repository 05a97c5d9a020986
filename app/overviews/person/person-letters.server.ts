import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, traceView } from "../../audit/audit.server.ts";
import { retryLetter } from "../../mail/status/letter-status.server.ts";
import { lettersTo } from "../../mail/status/person-letters.server.ts";

const findName = (personId: number) =>
  db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.id, personId), isNotNull(people.mail)))
    .get();

/** The letters to one person. Leaves a trace of the view; null when the person is unknown or forgotten. */
export function seeLetters(viewer: Actor, personId: number, now: Date) {
  const person = findName(personId);
  if (!person) return null;
  traceView(
    viewer,
    { act: "person-letters-seen", subjectId: personId, scope: `person:${personId}:letters` },
    now,
  );
  return { person, letters: lettersTo(personId) };
}

/** Puts a letter of the person's that was not delivered back in the queue; false when it cannot be sent again. */
export function sendLetterAgain(actor: Actor, personId: number, letterId: number, now: Date): boolean {
  const letter = lettersTo(personId).find(({ id }) => id === letterId);
  return letter?.canBeSentAgain === true && retryLetter(actor, letterId, now);
}
