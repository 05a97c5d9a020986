import { and, eq, inArray, isNotNull, lt } from "drizzle-orm";
import { relaxedTransaction, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { lettersThatAre } from "../letters/letters.server.ts";
import { deliveryError } from "./delivery-error.ts";

const discreetLetters = lettersThatAre("discreet");
/** Whether nobody may see afterwards who got such a letter. */
export const isDiscreet = (letter: string): boolean => discreetLetters.includes(letter);

/** What is left of such a letter once it is delivered, dropped or given up: that there was one. */
const nameless = { personId: null, recipient: "", props: null };
const isOfDiscreet = inArray(letters.letter, discreetLetters);
const isDone = and(isOfDiscreet, inArray(letters.state, ["sent", "failed"]));

/** Discreet letters that were sent or dropped: the number of reminders sent would tell how many had not answered. */
export const isSentOrDropped = and(isOfDiscreet, eq(letters.state, "sent"))!;

/**
 * How the end of a discreet letter is stored. One that was dropped, since its person had answered, is stored as sent on purpose: another
 * state would tell who had answered. One that was given up is stored without the mail server's reply, and cannot be sent again.
 */
export const discreetEnd = (outcome: "sent" | "dropped" | "given-up", now: Date) =>
  outcome === "given-up"
    ? { ...nameless, state: "failed" as const, error: deliveryError.givenUp, leasedUntil: null }
    : { ...nameless, state: "sent" as const, sentAt: now, error: null, leasedUntil: null };

/** Removes the names from discreet letters that ended in another way, by a process that died. */
export function removeNamesOfDone(tx: Tx): void {
  tx.update(letters)
    .set({ ...nameless, error: deliveryError.givenUp })
    .where(and(isDone, isNotNull(letters.personId)))
    .run();
}

const hourMs = 3_600_000;

/** Deletes discreet letters an hour after they were sent or dropped; the limit of letters a minute counts them until then. */
export function deleteDiscreetLetters(now: Date): void {
  const isOver = and(isSentOrDropped, lt(letters.attemptedAt, new Date(now.getTime() - hourMs)));
  relaxedTransaction((tx) => tx.delete(letters).where(isOver).run());
}
