import { and, eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { noteMailFailure } from "../failures/mail-failures.server.ts";
import { isDiscreet } from "../outbox/discreet-letters.server.ts";
import { isReferredLetter, type ReferredLetter } from "../outbox/letter-reference.server.ts";
import { readMessage } from "./read-message.server.ts";
import type { Report } from "./report.ts";

/** What became of a message: `letter` when it told of one of ours. */
type Returned = "letter" | "auto-reply" | "other";

/**
 * Reads a message of the mailbox and notes what it tells of a letter of ours. What names no letter of ours changes nothing, whoever it
 * claims to be from.
 */
export async function recordReturned(raw: Buffer, now: Date): Promise<Returned> {
  const message = await readMessage(raw);
  if (!message || message.report.kind === "other") return "other";
  if (message.report.kind === "auto-reply") return "auto-reply";
  const { report } = message;
  const noted = writeTransaction((tx) =>
    message.letters.map((letter) => noteReturned(tx, letter, report, now)),
  );
  return noted.includes(true) ? "letter" : "other";
}

function noteReturned(tx: Tx, referred: ReferredLetter, report: Report, now: Date): boolean {
  const isSent = and(eq(letters.id, referred.id), eq(letters.state, "sent"));
  const letter = tx.select().from(letters).where(isSent).get();
  if (!letter || !isReferredLetter(letter, referred)) return false;
  // That one came back would tell who had been reminded, and so who had not answered.
  if (isDiscreet(letter.letter)) return true;
  const error = report.reason.slice(0, 300) || "5.0.0";
  const isPermanent = report.kind === "permanent";
  tx.update(letters)
    .set(isPermanent ? { state: "failed", error } : { error })
    .where(eq(letters.id, letter.id))
    .run();
  if (letter.personId !== null && (report.ofAddress || !isPermanent))
    noteMailFailure(
      tx,
      { personId: letter.personId, mail: letter.recipient },
      { isPermanent: report.ofAddress, reason: error },
      now,
    );
  return true;
}
