import { randomInt } from "node:crypto";
import { and, eq, inArray, lte } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { log } from "../../base/log.server.ts";
import type { RandomInt } from "../../base/shuffled.ts";
import { takeClosingBackup, updateClosingBackups } from "./closing-backup.server.ts";
import { clearInvitations, purgeErasedData } from "./erasing.server.ts";
import { restoreClosedRounds } from "./recovery.server.ts";
import { destroyKey, findKey, roundsWithKey } from "../anonymity/keys.server.ts";
import { sealOlderMarks } from "../anonymity/unsealed-marks.server.ts";
import { storeAnonymised, type UnsealedAnswer } from "./anonymising.server.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { unseal } from "../anonymity/sealing.server.ts";

/**
 * Closes a round for good. One transaction decrypts the sealed fields, stores the answers anonymised, and clears the invitations; then
 * the erased data is purged from the file, a backup taken, and the key destroyed. If that fails (someone reads the log, the disk is
 * full), the round stays closed and `finishClosings` does the rest later. Refuses a round that is not open, and one whose key is lost.
 */
export function closeRound(actor: Actor, roundId: number, now: Date, random: RandomInt = randomInt) {
  const key = findKey(roundId);
  const closed = writeTransaction((tx) => closeWithin(tx, actor, { roundId, key }, now, random));
  if ("closed" in closed)
    try {
      finishClosing(roundId);
    } catch (err) {
      log.warn({ err }, "a closing is finished later");
    }
  return closed;
}

/** The transaction of a closing. */
export function closeWithin(
  tx: Tx,
  actor: Actor,
  { roundId, key }: { roundId: number; key: Buffer | null },
  now: Date,
  random: RandomInt = randomInt,
): { closed: true } | { refused: "unknown" | "not-open" | "key-lost" } {
  const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round) return { refused: "unknown" };
  if (round.state !== "open") return { refused: "not-open" };
  if (!key) return { refused: "key-lost" };
  const questionnaire = frozenQuestionnaire(round.questionnaireHash, tx);
  const opened = unsealAll(tx, roundId, key);
  const totals = storeAnonymised(tx, roundId, questionnaire, opened, round.thresholds.unit, random);
  clearInvitations(tx, roundId);
  tx.update(rounds)
    .set({
      state: "closed",
      closesAt: endOfRound(round, now),
      invited: opened.length,
      ...totals,
      answered: 0,
    })
    .where(eq(rounds.id, roundId))
    .run();
  trace(tx, actor, { act: "round-closed", scope: `round:${roundId}` }, now);
  return { closed: true };
}

/** When the round ended: now, if it was closed early. One that had not begun keeps its planned end. */
const endOfRound = ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }, now: Date): Date =>
  opensAt < now && now < closesAt ? now : closesAt;

function unsealAll(tx: Tx, roundId: number, key: Buffer): UnsealedAnswer[] {
  const { id, municipality, sealed } = invitations;
  const rows = tx
    .select({ id, municipality, sealed })
    .from(invitations)
    .where(eq(invitations.roundId, roundId));
  return rows.all().map(({ id, municipality, sealed }) => {
    if (!sealed) return { municipality, sent: false, answers: {} };
    const { sent, answers } = unseal(sealed, id, key);
    return { municipality, sent, answers };
  });
}

/** After the transaction, in this order: purge what was erased, take and verify the backup, destroy the key. Others may have a turn after the purge. */
export function* closingSteps(roundId: number): Generator<void> {
  purgeErasedData();
  yield;
  takeClosingBackup(roundId);
  destroyKey(roundId);
}

function finishClosing(roundId: number): void {
  for (const _ of closingSteps(roundId));
}

/** Finishes closings that were interrupted after their transaction: closed rounds whose key is still there. */
export function finishClosings(): void {
  const withKey = roundsWithKey();
  if (withKey.length === 0) return;
  const closed = db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(inArray(rounds.id, withKey), inArray(rounds.state, ["closed", "published"])))
    .all();
  for (const { id } of closed) finishClosing(id);
}

/** At start, before anybody is forgotten again: brings up to this version what an older one stored of rounds. What fails is logged. */
export const updateStoredRounds = (): void => tryEach([sealOlderMarks, updateClosingBackups]);

/**
 * At start: finishes closings that were interrupted, and closes again the rounds that are open in a restored older copy. What fails is
 * logged and left to the clock.
 */
export const resumeClosings = (now: Date): void => tryEach([finishClosings, () => restoreClosedRounds(now)]);

function tryEach(acts: (() => void)[]): void {
  for (const act of acts)
    try {
      act();
    } catch (err) {
      log.warn({ err }, "a closing is resumed later");
    }
}

/** Closes the rounds whose time is up. */
export function closeDueRounds(now: Date): void {
  const due = db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.state, "open"), lte(rounds.closesAt, now)))
    .all();
  for (const { id } of due) closeRound("site", id, now);
}
