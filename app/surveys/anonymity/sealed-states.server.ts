import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { findKey } from "./keys.server.ts";
import { type SealedState, seal, unseal } from "./sealing.server.ts";

const sealedQuery = prepared((at) =>
  at
    .select({ id: invitations.id, sealed: invitations.sealed })
    .from(invitations)
    .where(and(eq(invitations.roundId, sql.placeholder("roundId")), isNotNull(invitations.sealed)))
    .prepare(),
);

/** Stores a sealed field (`sealed`) on an invitation (`id`). */
export const storeSealed = prepared((at) =>
  at
    .update(invitations)
    .set({ sealed: sql`${sql.placeholder("sealed")}` })
    .where(eq(invitations.id, sql.placeholder("id")))
    .prepare(),
);

/**
 * Encrypts what is sealed on every invitation of an open round again, changed or not, so that two copies of the database do not show by
 * comparison whose field was changed between them. Returns what is sealed; null when the round's key is lost, or does not open every field:
 * then nothing is changed.
 */
export function resealRound(
  tx: Tx,
  { id: roundId, questionnaireHash }: { id: number; questionnaireHash: string },
  change: (state: SealedState, questionnaire: Questionnaire) => SealedState = (state) => state,
): SealedState[] | null {
  const key = findKey(roundId);
  if (!key) return null;
  const questionnaire = frozenQuestionnaire(questionnaireHash, tx);
  const opened = unsealAll(sealedQuery(tx).all({ roundId }), key);
  return (
    opened?.map(({ id, state }) => {
      const changed = change(state, questionnaire);
      storeSealed(tx).run({ id, sealed: seal(changed, id, key, questionnaire) });
      return changed;
    }) ?? null
  );
}

function unsealAll(rows: { id: number; sealed: Buffer | null }[], key: Buffer) {
  try {
    return rows.map(({ id, sealed }) => ({ id, state: unseal(sealed!, id, key) }));
  } catch {
    return null;
  }
}

/** The open rounds. */
export const openRounds = (at: Tx | typeof db = db) =>
  at.select().from(rounds).where(eq(rounds.state, "open")).all();

/** Encrypts again what is sealed in every open round, before a copy of the database is taken. */
export function resealOpenRounds(): void {
  for (const round of openRounds()) writeTransaction((tx) => resealRound(tx, round));
}
