import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { reassignRows } from "../../db/reassign-rows.server.ts";
import { type Database, db, type Tx } from "../../db/database.server.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import type { MergeHandler } from "../base/events.server.ts";

/**
 * The name of a round that has both of these people among its invited and has not been mixed yet, or null. They cannot be merged
 * before it has: each may have an answer there, two answers are never put together, and whether there is one is nobody's to know.
 */
export function openRoundInvitingBoth(a: number, b: number, at: Database | Tx = db): string | null {
  const open = at
    .select({ roundId: invitations.roundId, personId: invitations.personId, name: rounds.name })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(and(inArray(invitations.personId, [a, b]), isNotNull(invitations.linkHash)))
    .all();
  return (
    open.find((one) => open.some((other) => other !== one && other.roundId === one.roundId))?.name ?? null
  );
}

/**
 * An invitation follows along as it is, sealed. Where both were asked in a round that is mixed, the second stays with the nameless
 * row: how many were asked must go on adding up.
 */
export const surveysMerges: MergeHandler = {
  tables: [invitations],
  merge(tx, two) {
    reassignRows(tx, invitations.personId, two);
  },
};
