import { count, eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { invitations, questionnaires, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { type ClosingBackup, roundsInClosingBackups, readClosingBackup } from "./closing-backup.server.ts";
import { destroyKey, findKey } from "../anonymity/keys.server.ts";
import { clearInvitations, purgeErasedData } from "./erasing.server.ts";
import { restoreAnonymised } from "./anonymising.server.ts";
import { registerCrosses } from "../crosses/crosses.server.ts";
import { findRound } from "../round.server.ts";
import type { Round } from "../round.ts";

/**
 * Ends a round whose key is lost, without its answers, which nobody can decrypt; how many had been sent is known from the nightly count
 * only. Refuses a round that
 * is not open, one whose key exists, and one that is closed in a backup.
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
    clearInvitations(tx, roundId);
    tx.update(rounds).set({ state: "lost", invited }).where(eq(rounds.id, roundId)).run();
    const detail = { answered: round.answered };
    trace(tx, actor, { act: "round-lost", scope: `round:${roundId}`, detail }, now);
    return { ended: true } as const;
  });
  if ("ended" in ended) purgeErasedData();
  return ended;
}

/** Whether the round is open only because an older copy was restored: its answers are in the backup taken at its closing. */
export const isInClosingBackup = (round: Round): boolean =>
  roundsInClosingBackups().includes(round.id) && isSameRound(round, readClosingBackup(round.id));

const isSameRound = (round: Round, backup: ClosingBackup | undefined): boolean =>
  backup !== undefined &&
  backup.round.series === round.series &&
  backup.round.name === round.name &&
  backup.round.questionnaireHash === round.questionnaireHash;

/**
 * After an older copy of the database was restored: closes the rounds again that had closed since and are open or missing in it, with the
 * answers of the backups taken at their closing, and the crosses registered before they opened. Returns their ids.
 */
export function restoreClosedRounds(now: Date): number[] {
  return roundsInClosingBackups().filter((roundId) => restoreClosedRound(roundId, now));
}

function restoreClosedRound(roundId: number, now: Date): boolean {
  const round = findRound(roundId);
  if (round && round.state !== "draft" && round.state !== "open") return false;
  const backup = readClosingBackup(roundId);
  if (!backup || (round && !isSameRound(round, backup))) return false;
  writeTransaction((tx) => {
    tx.insert(questionnaires).values(backup.questionnaire).onConflictDoNothing().run();
    tx.insert(rounds).values(backup.round).onConflictDoUpdate({ target: rounds.id, set: backup.round }).run();
    clearInvitations(tx, roundId);
    registerCrosses(tx, roundId, backup.crosses);
    restoreAnonymised(tx, backup);
    trace(tx, "site", { act: "round-taken-back", scope: `round:${roundId}` }, now);
  });
  purgeErasedData();
  destroyKey(roundId);
  return true;
}
