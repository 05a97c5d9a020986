import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { reassignRows } from "../../db/reassign-rows.server.ts";
import { type Database, db, type Tx } from "../../db/database.server.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import type { MergeHandler } from "../base/events.server.ts";

/**
 * The name of an open round that has invited both of these people, or null. They cannot be merged while it is open: each may have
 * answered, two answers are never combined, and nobody may know whether there is one.
 */
export function openRoundInvitingBoth(a: number, b: number, at: Database | Tx = db): string | null {
  const openInvitations = at
    .select({ roundId: invitations.roundId, personId: invitations.personId, name: rounds.name })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(and(inArray(invitations.personId, [a, b]), isNotNull(invitations.linkHash)))
    .all();
  return (
    openInvitations.find((invitation) =>
      openInvitations.some((other) => other !== invitation && other.roundId === invitation.roundId),
    )?.name ?? null
  );
}

/**
 * Invitations move to the person who stays, sealed as they are. Where both were invited in a closed round, the second invitation stays
 * with the row of the merged person: the number of invitations must go on adding up.
 */
export const surveysMerges: MergeHandler = {
  tables: [invitations],
  merge(tx, two) {
    reassignRows(tx, invitations.personId, two);
  },
};
