import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { findKey, linkToken } from "./keys.server.ts";

/**
 * Adds the link to a letter's props when the letter is rendered: it is derived from the round's key and stored nowhere. Null when the
 * round is no longer open or the invitation is deleted: then the letter is not sent.
 */
export function addSurveyLink<P extends { invitationId: number }>(props: P): (P & { token: string }) | null {
  const row = db
    .select({ roundId: rounds.id, state: rounds.state })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(eq(invitations.id, props.invitationId))
    .get();
  const key = row?.state === "open" ? findKey(row.roundId) : null;
  return key && { ...props, token: linkToken(key, props.invitationId) };
}
