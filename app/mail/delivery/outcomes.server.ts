import { writeTransaction } from "../../../db/database.server.ts";
import { waitForWriteLock } from "../../../db/write-lock.server.ts";
import { log } from "../../base/log.server.ts";
import { noteMailFailure } from "../failures/mail-failures.server.ts";
import { isDiscreet } from "../outbox/discreet-letters.server.ts";
import { type Claimed, markFailed, markSent, postpone } from "../outbox/outbox.server.ts";
import { isOfRecipient } from "../returned/report.ts";

export interface DeliveryFailure {
  error: string;
  /** Trying again would not help. */
  final: boolean;
  /** The next letter would fail too. */
  unreachable?: boolean;
}

export type Outcome = { subject: string } | DeliveryFailure;

/** The letters that this process has claimed and whose outcome is not in the database: it never claims them a second time. */
const lettersInHand = new Set<number>();

/** The outcomes that could not be written, since the disk was full or the database locked, in the order in which they came. */
const left: { claimed: Claimed; outcome: Outcome }[] = [];

/** The ids of the letters that this process has claimed and whose outcome is not stored. */
export const inHand = (): ReadonlySet<number> => lettersInHand;

/** Notes in memory that this process has the letter. */
export const takeInHand = ({ id }: Claimed): void => {
  lettersInHand.add(id);
};

/** How long the outcome of a letter waits for another process that holds the write lock, before it is left to be written later. */
const lockWaitMs = 5000;

/** Stores what became of a letter; "left" when the database cannot be written now: it is kept in memory and stored later. */
export async function recordOutcome(claimed: Claimed, outcome: Outcome, now: Date, random: number) {
  try {
    await waitForWriteLock(lockWaitMs);
    return store(claimed, outcome, now, random);
  } catch (error) {
    log.error({ err: error, letter: claimed.letter }, "what became of a letter cannot be written yet");
    left.push({ claimed, outcome });
    return "left";
  }
}

/** Stores the outcomes that were left; false when the database still cannot be written. */
export function recordLeftOutcomes(now: Date, random: () => number): boolean {
  while (left.length > 0) {
    const { claimed, outcome } = left[0]!;
    try {
      store(claimed, outcome, now, random());
    } catch (error) {
      if (isOfDisk(error)) return false;
      // One that no database takes must not hold up all others: it ends as one without an answer (failAbandoned).
      log.error({ err: error, letter: claimed.letter }, "what became of a letter cannot be written");
      lettersInHand.delete(claimed.id);
    }
    left.shift();
  }
  return true;
}

/** Whether the database cannot be written at all, as opposed to this row. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && "code" in error && !String(error.code).startsWith("SQLITE_CONSTRAINT");

function store(
  claimed: Claimed,
  outcome: Outcome,
  now: Date,
  random: number,
): "sent" | "postponed" | "failed" {
  const result = storeOutcome(claimed, outcome, now, random);
  lettersInHand.delete(claimed.id);
  return result;
}

function storeOutcome(claimed: Claimed, outcome: Outcome, now: Date, random: number) {
  if ("subject" in outcome) {
    markSent(claimed, outcome.subject, now);
    return "sent";
  }
  if (!outcome.final) return postpone(claimed, outcome.error, now, random) ? "postponed" : "failed";
  markFailed(claimed, outcome.error);
  noteRefusal(claimed, outcome.error, now);
  return "failed";
}

/** A server that says at once that there is no such recipient says what others say in a letter of their own. */
function noteRefusal({ personId, recipient: mail, letter }: Claimed, error: string, now: Date): void {
  // Who was refused a reminder of a survey had not answered it.
  if (personId === null || isDiscreet(letter) || !isOfRecipient(error)) return;
  writeTransaction((tx) =>
    noteMailFailure(tx, { personId, mail }, { isPermanent: true, reason: error }, now),
  );
}
