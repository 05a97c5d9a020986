import { and, count, eq } from "drizzle-orm";
import { sqlite, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { invitations, questionnaires, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { deleteLetters } from "../../mail/outbox/delete-letters.server.ts";
import { type ClosingBackup, roundsInClosingBackups, readClosingBackup } from "./closing-backup.server.ts";
import { destroyKey, findKey } from "../anonymity/keys.server.ts";
import { restoreAnonymised } from "./anonymising.server.ts";
import { findRound } from "../round.server.ts";
import type { Round } from "../round.ts";

/** Nothing on an invitation tells any more whether its person answered, nor do the letters that only some were sent. */
export function clearInvitations(tx: Tx, roundId: number): void {
  tx.update(invitations)
    .set({ sealed: null, linkHash: null, sent: false, reminders: 0, quiet: false })
    .where(eq(invitations.roundId, roundId))
    .run();
  deleteLetters(tx, `survey:${roundId}:`);
}

/** Leaves nothing of what was erased in the log or in freed pages. Throws, soon, when someone is reading the log: then later. */
export function purgeErasedData(): void {
  const patience = sqlite.pragma("busy_timeout", { simple: true });
  sqlite.pragma("busy_timeout = 100");
  const [{ busy }] = sqlite.pragma("wal_checkpoint(TRUNCATE)") as [{ busy: number }];
  sqlite.pragma(`busy_timeout = ${patience}`);
  if (busy) throw new Error("The log is being read: the closing is taken up again later.");
  sqlite.exec("VACUUM");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}

/**
 * Ends a round whose key is lost: nobody can open its answers, so it ends without them, and keeps how many had been sent.
 * Refuses a round that is not open, one whose key is there, and one that a backup knows to be closed.
 */
export function endWithoutAnswers(actor: Actor, roundId: number, now: Date) {
  const ended = writeTransaction((tx) => {
    const round = tx.select().from(rounds).where(eq(rounds.id, roundId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state !== "open") return { refused: "not-open" } as const;
    if (findKey(roundId)) return { refused: "key-there" } as const;
    if (isInClosingBackup(round)) return { refused: "in-backup" } as const;
    const of = eq(invitations.roundId, roundId);
    const invited = tx.select({ n: count() }).from(invitations).where(of).get()!.n;
    const sent = and(of, eq(invitations.sent, true));
    const answered = tx.select({ n: count() }).from(invitations).where(sent).get()!.n;
    clearInvitations(tx, roundId);
    tx.update(rounds).set({ state: "lost", invited, answered }).where(eq(rounds.id, roundId)).run();
    trace(tx, actor, { act: "round-lost", scope: `round:${roundId}`, detail: { answered } }, now);
    return { ended: true } as const;
  });
  if ("ended" in ended) purgeErasedData();
  return ended;
}

/** Whether the round stands open only because an older copy was put back: its answers lie in the backup of its closing. */
export const isInClosingBackup = (round: Round): boolean =>
  roundsInClosingBackups().includes(round.id) && isSameRound(round, readClosingBackup(round.id));

const isSameRound = (round: Round, kept: ClosingBackup | undefined): boolean =>
  kept !== undefined &&
  kept.round.series === round.series &&
  kept.round.name === round.name &&
  kept.round.questionnaireHash === round.questionnaireHash;

/**
 * When an older copy of the database has been put back, rounds that had closed since stand open in it, or not at all: they
 * are closed again, with the answers of the backup taken at their closing. Returns which.
 */
export function restoreClosedRounds(now: Date): number[] {
  return roundsInClosingBackups().filter((roundId) => restoreClosedRound(roundId, now));
}

function restoreClosedRound(roundId: number, now: Date): boolean {
  const there = findRound(roundId);
  if (there && there.state !== "draft" && there.state !== "open") return false;
  const kept = readClosingBackup(roundId);
  if (!kept || (there && !isSameRound(there, kept))) return false;
  writeTransaction((tx) => {
    tx.insert(questionnaires).values(kept.questionnaire).onConflictDoNothing().run();
    tx.insert(rounds).values(kept.round).onConflictDoUpdate({ target: rounds.id, set: kept.round }).run();
    clearInvitations(tx, roundId);
    restoreAnonymised(tx, kept);
    trace(tx, "site", { act: "round-taken-back", scope: `round:${roundId}` }, now);
  });
  purgeErasedData();
  destroyKey(roundId);
  return true;
}
