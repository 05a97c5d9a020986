import { and, eq, isNotNull } from "drizzle-orm";
import { db, readTransaction, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace, traceView } from "../../audit/audit.server.ts";
import { retryLetter } from "../../mail/status/letter-status.server.ts";
import { lettersTo } from "../../mail/status/person-letters.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { ShownLetter } from "./letters-again.ts";
import { againOf, findAnew } from "./letters-anew.server.ts";

const findName = (personId: number) =>
  db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.id, personId), isNotNull(people.mail)))
    .get();

/** The letters to one person, and how each can be sent again. Leaves a trace of the view; null when the person is unknown or forgotten. */
export function seeLetters(viewer: Actor, personId: number, now: Date) {
  const person = findName(personId);
  if (!person) return null;
  const scope = `person:${personId}:letters` as const;
  traceView(viewer, { act: "person-letters-seen", subjectId: personId, scope }, now);
  return { person, letters: listLetters(viewer, personId, now) };
}

const listLetters = (actor: Actor, personId: number, now: Date): ShownLetter[] =>
  readTransaction((tx) => {
    const letters = lettersTo(personId);
    const again = againOf(tx, letters, { person: findPerson(personId, tx), actor, now });
    return letters.map((letter, at) => ({ ...letter, again: again[at]! }));
  });

/** Sends one of the person's letters again, to that person alone: as it is, or made anew from what holds now. Null when it cannot be. */
export function sendLetterAgain(
  actor: Actor,
  personId: number,
  letterId: number,
  now: Date,
): "as-is" | "anew" | null {
  const letter = listLetters(actor, personId, now).find(({ id }) => id === letterId);
  if (letter?.again === "as-is") return retryLetter(actor, letterId, now) ? "as-is" : null;
  if (letter?.again !== "anew") return null;
  return writeTransaction((tx) => {
    const person = findPerson(personId, tx);
    const post = person && findAnew(tx, { person, letter, actor, now });
    if (!post) return null;
    post();
    const scope = `person:${personId}:letters`;
    trace(
      tx,
      actor,
      { act: "letter-retried", subjectId: personId, scope, detail: { letter: letter.letter } },
      now,
    );
    return "anew";
  });
}
