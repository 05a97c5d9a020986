import { and, asc, eq, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { declinedLetters } from "../../../db/schema/mail.ts";
import { people } from "../../../db/schema/people.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { isOptionalLetter, type OptionalLetter } from "./optional-letters.ts";

const declinedQuery = prepared((at) =>
  at
    .select({ letter: declinedLetters.letter })
    .from(declinedLetters)
    .where(
      and(
        eq(declinedLetters.personId, sql.placeholder("personId")),
        eq(declinedLetters.letter, sql.placeholder("letter")),
      ),
    )
    .prepare(),
);

/** Whether a person does without letters of this kind. */
export const hasDeclined = (personId: number, letter: OptionalLetter, at: Database | Tx = db): boolean =>
  declinedQuery(at).get({ personId, letter }) !== undefined;

/** The kinds of letters that a person does without. */
export const listDeclined = (personId: number): { letter: OptionalLetter; declinedAt: Date }[] =>
  db
    .select({ letter: declinedLetters.letter, declinedAt: declinedLetters.declinedAt })
    .from(declinedLetters)
    .where(eq(declinedLetters.personId, personId))
    .orderBy(asc(declinedLetters.letter))
    .all()
    .flatMap(({ letter, declinedAt }) => (isOptionalLetter(letter) ? [{ letter, declinedAt }] : []));

/** Stops letters of a kind to a person; those that wait are withdrawn when their turn comes. False when there is no such person. */
export const declineLetter = (actor: Actor, personId: number, letter: OptionalLetter, now: Date): boolean =>
  writeTransaction((tx) => {
    if (!tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).get()) return false;
    const row = { personId, letter, declinedAt: now };
    if (tx.insert(declinedLetters).values(row).onConflictDoNothing().run().changes > 0)
      trace(tx, actor, { act: "letters-declined", subjectId: personId, scope: scopeOf(personId) }, now);
    return true;
  });

/** Lets letters of a kind come again. */
export const wantLetter = (actor: Actor, personId: number, letter: OptionalLetter, now: Date): void =>
  writeTransaction((tx) => {
    const own = and(eq(declinedLetters.personId, personId), eq(declinedLetters.letter, letter));
    if (tx.delete(declinedLetters).where(own).run().changes > 0)
      trace(tx, actor, { act: "letters-wanted", subjectId: personId, scope: scopeOf(personId) }, now);
  });

const scopeOf = (personId: number) => `person:${personId}`;
