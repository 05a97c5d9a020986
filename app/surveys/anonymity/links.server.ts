import { and, eq, sql } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { findKey, linkToken } from "./keys.server.ts";

/**
 * That the address of an invitation has not become another person's since: a link sent there would let them answer in someone else's
 * place.
 */
export const belongsToNobodyElse = sql`not exists (
  select 1 from ${people} as other where other.mail = ${invitations.mail} and other.id <> ${invitations.personId}
)`;

/**
 * Adds the link to a letter's props when the letter is rendered: it is derived from the round's key and stored nowhere. Null when the
 * round is no longer open, the invitation is deleted or its address is now another person's: then the letter is not sent.
 */
export function addSurveyLink<P extends { invitationId: number }>(props: P): (P & { token: string }) | null {
  const row = db
    .select({ roundId: rounds.id, state: rounds.state })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(and(eq(invitations.id, props.invitationId), belongsToNobodyElse))
    .get();
  const key = row?.state === "open" ? findKey(row.roundId) : null;
  return key && { ...props, token: linkToken(key, props.invitationId) };
}
