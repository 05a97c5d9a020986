import { randomInt } from "node:crypto";
import { and, eq, inArray, lte } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { log } from "../../base/log.server.ts";
import { takeClosingBackup } from "./closing-backup.server.ts";
import { purgeErasedData, clearInvitations, restoreClosedRounds } from "./recovery.server.ts";
import { destroyKey, findKey, roundsWithKey } from "../anonymity/keys.server.ts";
import { type RandomInt, storeAnonymised, type UnsealedAnswer } from "./anonymising.server.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { unseal } from "../anonymity/sealing.server.ts";

/**
 * Closes a round for good. One transaction opens the sealed fields, mixes the answers, writes them without their writers
 * and erases what was on the invitations; then the file is cleaned, backed up, and the key destroyed. What of that cannot be
 * done at once (someone reads the log, the disk is full) leaves the round closed, and is taken up again by `finishClosings`.
 * Refuses a round that is not open, or whose key is lost: its answers are lost with it.
 */
export function closeRound(actor: Actor, roundId: number, now: Date, random: RandomInt = randomInt) {
  const key = findKey(roundId);
  const closed = writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "open") return { refused: "not-open" } as const;
    if (!key) return { refused: "key-lost" } as const;
    const questionnaire = frozenQuestionnaire(round.questionnaireHash, tx);
    const opened = unsealAll(tx, roundId, key);
    const kept = storeAnonymised(tx, roundId, questionnaire, opened, round.thresholds.unit, random);
    clearInvitations(tx, roundId);
    tx.update(rounds)
      .set({
        state: "closed",
        closesAt: endOfRound(round, now),
        invited: opened.length,
        ...kept,
        answered: 0,
      })
      .where(eq(rounds.id, roundId))
      .run();
    trace(tx, actor, { act: "round-closed", scope: `round:${roundId}` }, now);
    return { closed: true } as const;
  });
  if ("closed" in closed)
    try {
      finishClosing(roundId);
    } catch (err) {
      log.warn({ err }, "a closing is finished later");
    }
  return closed;
}

/** When a round really ended: now, where it was closed before its time. One that had not begun keeps its plan. */
const endOfRound = ({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }, now: Date): Date =>
  opensAt < now && now < closesAt ? now : closesAt;

function unsealAll(tx: Tx, roundId: number, key: Buffer): UnsealedAnswer[] {
  const { id, municipality, sent, sealed } = invitations;
  const rows = tx
    .select({ id, municipality, sent, sealed })
    .from(invitations)
    .where(eq(invitations.roundId, roundId))
    .all();
  return rows.map(({ id, municipality, sent, sealed }) => ({
    municipality,
    sent,
    answers: sealed ? unseal(sealed, id, key) : {},
  }));
}

/** After the transaction: no trace left in the log or in freed pages, a checked backup of what is kept, and only then no key. */
function finishClosing(roundId: number): void {
  purgeErasedData();
  takeClosingBackup(roundId);
  destroyKey(roundId);
}

/** Takes up closings that were broken off after their transaction: closed rounds whose key is still there. */
export function finishClosings(): void {
  const kept = roundsWithKey();
  if (kept.length === 0) return;
  const closed = db
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(inArray(rounds.id, kept), inArray(rounds.state, ["closed", "published"])))
    .all();
  for (const { id } of closed) finishClosing(id);
}

/**
 * What the site does before it answers anyone: takes up closings that were broken off, and closes rounds again that an older
 * copy shows open. What cannot be done yet is left to the clock, and holds nothing up.
 */
export function resumeClosings(now: Date): void {
  for (const act of [finishClosings, () => restoreClosedRounds(now)])
    try {
      act();
    } catch (err) {
      log.warn({ err }, "a closing is taken up later");
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
