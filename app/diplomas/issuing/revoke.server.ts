import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import type { Diploma } from "./diploma.ts";
import { issueUnderNewNumber } from "./issue.server.ts";

/** Revokes a diploma; its public page says so from now on. Refused when it is unknown or already revoked. */
export function revokeDiploma(actor: Actor, number: string, reason: string, now: Date) {
  return writeTransaction((tx) => {
    const diploma = findDiplomaIn(tx, number);
    if (!diploma) return { refused: "unknown" } as const;
    if (diploma.revokedAt) return { refused: "revoked" } as const;
    markRevoked(tx, actor, diploma, reason, now);
    return { number };
  });
}

/**
 * Reissues a diploma, for instance because the name was wrong: the old one is revoked, and a new one with a new number states the
 * same completion with the name and municipality as they are now. Refused when the diploma is unknown or already replaced, or its
 * holder is no longer active.
 */
export function reissueDiploma(actor: Actor, number: string, reason: string, now: Date) {
  return writeTransaction((tx) => {
    const old = findDiplomaIn(tx, number);
    const person = old?.personId ? findPerson(old.personId, tx) : null;
    if (!old || !person) return { refused: "unknown" } as const;
    const replaced = tx
      .select({ id: diplomas.id })
      .from(diplomas)
      .where(eq(diplomas.insteadOf, number))
      .get();
    if (replaced) return { refused: "revoked" } as const;
    if (!old.revokedAt) markRevoked(tx, actor, old, reason, now);
    const { courseSlug, courseVersion, course, completedAt } = old;
    const newNumber = issueUnderNewNumber(
      tx,
      person,
      { courseSlug, courseVersion, course, completedAt },
      number,
      now,
    );
    trace(tx, actor, { act: "diploma-reissued", subjectId: person.id, scope: `diploma:${newNumber}` }, now);
    return { number: newNumber };
  });
}

const findDiplomaIn = (tx: Tx, number: string): Diploma | undefined =>
  tx.select().from(diplomas).where(eq(diplomas.number, number)).get();

function markRevoked(tx: Tx, actor: Actor, { number, personId }: Diploma, reason: string, now: Date): void {
  tx.update(diplomas).set({ revokedAt: now, revokedFor: reason }).where(eq(diplomas.number, number)).run();
  trace(
    tx,
    actor,
    { act: "diploma-revoked", subjectId: personId ?? undefined, scope: `diploma:${number}` },
    now,
  );
}
