import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { post } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { yearText } from "../../base/dates/date-text.ts";
import { lookNow } from "../design/design.server.ts";
import { drawNumber, type Random } from "./number.ts";

/** What earned the diploma, judged by whoever asks for it. */
export interface Evidence {
  personId: number;
  courseSlug: string;
  courseVersion: number;
  /** The course's name, as it is printed. */
  course: string;
  completedAt: Date;
}

/**
 * Issues the diploma of one completed course, in the transaction that completed it, and posts the letter that brings it.
 * Name, municipality, course, layout and signatory are frozen as they are now. Null, and no letter, when the person has had it already,
 * also when it was revoked since, or is no longer here.
 */
export function issue(
  tx: Tx,
  { personId, courseSlug, courseVersion, course, completedAt }: Evidence,
  now: Date,
  random: Random = randomInt,
): { number: string } | null {
  const person = findPerson(personId, tx);
  if (!person || holds(tx, personId, courseSlug)) return null;
  return { number: bring(tx, person, { courseSlug, courseVersion, course, completedAt }, null, now, random) };
}

/** Freezes a diploma for someone under a fresh number, and posts the letter that brings it. Returns the number. */
export function bring(
  tx: Tx,
  person: Person,
  earned: Omit<Evidence, "personId">,
  insteadOf: string | null,
  now: Date,
  random: Random = randomInt,
): string {
  const number = freeNumber(tx, now, random);
  const { id: personId, name, municipality } = person;
  const frozen = { ...earned, personId, name, municipality: municipality ?? "" };
  tx.insert(diplomas)
    .values({ ...frozen, ...lookNow(tx), number, issuedAt: now, insteadOf })
    .run();
  post(
    tx,
    {
      letter: "diploma",
      to: person,
      props: { name, course: earned.course, number, ...(insteadOf && { insteadOf }) },
    },
    now,
  );
  return number;
}

const holds = (tx: Tx, personId: number, courseSlug: string) =>
  tx
    .select({ id: diplomas.id })
    .from(diplomas)
    .where(and(eq(diplomas.personId, personId), eq(diplomas.courseSlug, courseSlug)))
    .get() !== undefined;

/** Draws until the number is nobody's: the write lock is held, so it stays so. */
function freeNumber(tx: Tx, now: Date, random: Random): string {
  for (;;) {
    const number = drawNumber(yearText(now), random);
    const taken = tx.select({ id: diplomas.id }).from(diplomas).where(eq(diplomas.number, number)).get();
    if (!taken) return number;
  }
}
