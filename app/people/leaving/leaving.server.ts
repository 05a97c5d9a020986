import { and, eq, isNull, lte, ne } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { emit } from "../../base/events.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { deleteLetterFiles } from "../../mail/letter-files/letter-files.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { endAccess } from "../sign-in/end-access.server.ts";

/** Closes a person from today: ends whatever lets them in and emits that they left. Refused when unknown, or left already. */
export const closePerson = (
  personId: number,
  now: Date,
  actor: Actor,
): { left: true } | { refused: "unknown" } =>
  writeTransaction((tx) => closePersonWithin(tx, personId, now, actor));

/** Does what `closePerson` does, within the caller's transaction. */
export function closePersonWithin(tx: Tx, personId: number, now: Date, actor: Actor) {
  const closed = tx
    .update(people)
    .set({ leftOn: danishDate(now), closedAt: now })
    .where(and(eq(people.id, personId), isNull(people.leftOn)))
    .run();
  if (closed.changes === 0) return { refused: "unknown" } as const;
  endAccess(tx, personId, now);
  emit(tx, { what: "left", personId, at: now });
  trace(tx, actor, { act: "person-left", subjectId: personId, scope: `person:${personId}` }, now);
  return { left: true } as const;
}

/**
 * Removes a person's name, mail address and telephone number from every room, and from the letters stored as files: what remains counts in totals and
 * identifies nobody. Who had not left, leaves. What unused pages of the database file still hold is removed by `finishForgetting`,
 * once for all who are forgotten. Refused when unknown, or forgotten already.
 */
export function forgetPerson(
  personId: number,
  now: Date,
  actor: Actor,
): { forgotten: true } | { refused: "unknown" } {
  const person = db.select().from(people).where(eq(people.id, personId)).get();
  if (!person?.mail) return { refused: "unknown" };
  writeTransaction((tx) => {
    closePersonWithin(tx, personId, now, actor);
    const name = textsOf("da", "people")("forgotten");
    emit(tx, {
      what: "forgotten",
      personId,
      at: now,
      identifyingTexts: identifyingTextsOf(tx, person),
      replacement: name,
    });
    tx.update(people).set({ name, mail: null, phone: null }).where(eq(people.id, personId)).run();
    trace(tx, actor, { act: "person-forgotten", subjectId: personId, scope: `person:${personId}` }, now);
  });
  deleteLetterFiles([person.name, person.mail]);
  return { forgotten: true };
}

/** The texts that identify this person and nobody else: a name that another person has too identifies neither. */
function identifyingTextsOf(
  tx: Tx,
  { id, name, mail }: { id: number; name: string; mail: string | null },
): string[] {
  const namesake = tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.name, name), ne(people.id, id)))
    .get();
  return [...(namesake ? [] : [name]), ...(mail ? [mail] : [])];
}

/** Closes everyone whose municipality is no longer a member; called every few minutes. Returns how many. */
export function closePeopleOfLeftMunicipalities(now: Date): number {
  return writeTransaction((tx) => {
    const closing = tx
      .select({ id: people.id })
      .from(people)
      .innerJoin(municipalities, eq(municipalities.id, people.municipalityId))
      .where(and(isNull(people.leftOn), lte(municipalities.leavesOn, danishDate(now))))
      .all();
    for (const { id } of closing) closePersonWithin(tx, id, now, "site");
    return closing.length;
  });
}
