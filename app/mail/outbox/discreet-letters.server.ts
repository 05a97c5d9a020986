import { and, eq, inArray, isNotNull, lt } from "drizzle-orm";
import { relaxedTransaction, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { lettersThatAre } from "../letters/letters.server.ts";
import { deliveryError } from "./delivery-error.ts";

const discreetLetters = lettersThatAre("discreet");
/** Whether nobody may see afterwards who got such a letter. */
export const isDiscreet = (letter: string): boolean => discreetLetters.includes(letter);

/** What is left of such a letter once it is delivered, dropped or given up: that there was one. */
const nameless = { personId: null, recipient: "", props: null, firstDueAt: null };
const isOfDiscreet = inArray(letters.letter, discreetLetters);
const isDone = and(isOfDiscreet, inArray(letters.state, ["sent", "failed"]));

/** Discreet letters that were sent or dropped: the number of reminders sent would tell how many had not answered. */
export const isSentOrDropped = and(isOfDiscreet, eq(letters.state, "sent"))!;

const minuteMs = 60_000;

/**
 * How the end of a discreet letter is stored. One that was dropped, since its person had answered, is stored as sent on purpose: another
 * state would tell who had answered. So would the time that sending took, within a row or from one to the next, and a second attempt:
 * every time is the minute that the last attempt began in, and every letter had one. One that was given up is stored without the mail
 * server's reply, and cannot be sent again.
 */
export function discreetEnd(outcome: "sent" | "dropped" | "given-up", attemptedAt: Date) {
  const minute = new Date(Math.floor(attemptedAt.getTime() / minuteMs) * minuteMs);
  const same = { ...nameless, attempts: 1, attemptedAt: minute, dueAt: minute, leasedUntil: null };
  return outcome === "given-up"
    ? { ...same, state: "failed" as const, error: deliveryError.givenUp }
    : { ...same, state: "sent" as const, sentAt: minute, error: null };
}

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
