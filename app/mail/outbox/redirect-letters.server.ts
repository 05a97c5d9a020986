import { and, eq, not } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import type { LetterName } from "../letters/letters.server.ts";
import { hasFixedAddress } from "./fixed-address.server.ts";

const isQueuedTo = (personId: number) => and(eq(letters.personId, personId), eq(letters.state, "queued"));

/** Sends what waits for a person to their new address; a letter of a fixed address keeps it. */
export function redirectLetters(tx: Tx, personId: number, mail: string): void {
  tx.update(letters)
    .set({ recipient: mail })
    .where(and(isQueuedTo(personId), not(hasFixedAddress)))
    .run();
}

/** Deletes the letters of one kind that wait for a person. */
export function withdrawLetters(tx: Tx, personId: number, letter: LetterName): void {
  tx.delete(letters)
    .where(and(isQueuedTo(personId), eq(letters.letter, letter)))
    .run();
}
