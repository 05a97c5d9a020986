import { randomInt } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { yearText } from "../../base/dates/date-text.ts";
import { currentDesign } from "../design/design.server.ts";
import { randomNumber, type RandomInteger } from "./number.ts";

/** The completion that a diploma is issued for; the caller has checked it. */
export interface Evidence {
  personId: number;
  courseSlug: string;
  courseVersion: number;
  /** The course's name, as it is printed. */
  course: string;
  completedAt: Date;
}

/**
 * Issues the diploma of one completed course, in the transaction that completed it, and posts the letter with it. Name, municipality,
 * course, layout and signatory are frozen as they are now. Null, and no letter, when the person has had it before, even if it was
 * revoked since, or is no longer active.
 */
export function issueDiploma(
  tx: Tx,
  { personId, courseSlug, courseVersion, course, completedAt }: Evidence,
  now: Date,
  random: RandomInteger = randomInt,
): { number: string } | null {
  const person = findPerson(personId, tx);
  if (!person || hasHadDiploma(tx, personId, courseSlug)) return null;
  return {
    number: issueUnderNewNumber(
      tx,
      person,
      { courseSlug, courseVersion, course, completedAt },
      null,
      now,
      random,
    ),
  };
}

/** Inserts a diploma under a new number, and posts the letter with it. Returns the number. */
export function issueUnderNewNumber(
  tx: Tx,
  person: Person,
  completion: Omit<Evidence, "personId">,
  insteadOf: string | null,
  now: Date,
  random: RandomInteger = randomInt,
): string {
  const number = unusedNumber(tx, now, random);
  const { id: personId, name, municipality } = person;
  const frozen = { ...completion, personId, name, municipality: municipality ?? "" };
  tx.insert(diplomas)
    .values({ ...frozen, ...currentDesign(tx), number, issuedAt: now, insteadOf })
    .run();
  postLetter(
    tx,
    {
      letter: "diploma",
      to: person,
      props: { name, course: completion.course, number, ...(insteadOf && { insteadOf }) },
    },
    now,
  );
  return number;
}

/** The letter with the diploma that was issued to a person at this moment; null when there is none, or it is revoked. */
export function diplomaAnew(tx: Tx, person: Person, issuedAt: Date, now: Date): (() => void) | null {
  const own = and(
    eq(diplomas.personId, person.id),
    eq(diplomas.issuedAt, issuedAt),
    isNull(diplomas.revokedAt),
  );
  const diploma = tx.select().from(diplomas).where(own).get();
  if (!diploma) return null;
  const { course, number, insteadOf } = diploma;
  const props = { name: person.name, course, number, ...(insteadOf && { insteadOf }) };
  return () => postLetter(tx, { letter: "diploma", to: person, props }, now);
}

const hasHadDiploma = (tx: Tx, personId: number, courseSlug: string) =>
  tx
    .select({ id: diplomas.id })
    .from(diplomas)
    .where(and(eq(diplomas.personId, personId), eq(diplomas.courseSlug, courseSlug)))
    .get() !== undefined;

/** Draws until the number is unused; the write lock is held, so it stays unused. */
function unusedNumber(tx: Tx, now: Date, random: RandomInteger): string {
  for (;;) {
    const number = randomNumber(yearText(now), random);
    const existing = tx.select({ id: diplomas.id }).from(diplomas).where(eq(diplomas.number, number)).get();
    if (!existing) return number;
  }
}
