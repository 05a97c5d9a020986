import { eq, inArray } from "drizzle-orm";
import { db, type Tx, vacuumAndTruncateLog, writeTransaction } from "../../../db/database.server.ts";
import { invitations, unsealedMarks } from "../../../db/schema/surveys.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { findKey } from "./keys.server.ts";
import { openRounds, storeSealed } from "./sealed-states.server.ts";
import { seal, unsealOlder } from "./sealing.server.ts";

/**
 * Seals what an older version of the site had stored unsealed in rounds that are open: who had sent, and who had turned reminders off.
 * Called at start and every minute: a round whose key is missing keeps it, since the key may be put back.
 */
export function sealOlderMarks(): void {
  const waiting = db
    .selectDistinct({ roundId: invitations.roundId })
    .from(unsealedMarks)
    .innerJoin(invitations, eq(invitations.id, unsealedMarks.invitationId))
    .all()
    .map(({ roundId }) => roundId);
  if (waiting.length === 0) return;
  const withKey = openRounds().filter(({ id }) => waiting.includes(id) && findKey(id));
  for (const round of withKey) writeTransaction((tx) => sealMarksOf(tx, round));
  if (withKey.length > 0) vacuumAndTruncateLog();
}

function sealMarksOf(
  tx: Tx,
  { id: roundId, questionnaireHash }: { id: number; questionnaireHash: string },
): void {
  const key = findKey(roundId)!;
  const questionnaire = frozenQuestionnaire(questionnaireHash, tx);
  const marked = tx
    .select({ id: invitations.id, sealed: invitations.sealed, marks: unsealedMarks })
    .from(unsealedMarks)
    .innerJoin(invitations, eq(invitations.id, unsealedMarks.invitationId))
    .where(eq(invitations.roundId, roundId))
    .all();
  for (const { id, sealed, marks } of marked) {
    const { sent, quiet } = marks;
    const state = { answers: unsealOlder(sealed!, id, key), sent, quiet };
    storeSealed(tx).run({ id, sealed: seal(state, id, key, questionnaire) });
  }
  deleteUnsealedMarks(tx, roundId);
}

/** Deletes them, sealed or not. */
export function deleteUnsealedMarks(tx: Tx, roundId: number): void {
  const ofRound = tx.select({ id: invitations.id }).from(invitations).where(eq(invitations.roundId, roundId));
  tx.delete(unsealedMarks).where(inArray(unsealedMarks.invitationId, ofRound)).run();
}
