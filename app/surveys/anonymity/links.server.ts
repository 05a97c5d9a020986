import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { findKey, linkToken } from "./keys.server.ts";
import { unseal } from "./sealing.server.ts";

/**
 * That the address of an invitation has not become another person's since: a link sent there would let them answer in someone else's
 * place.
 */
export const belongsToNobodyElse = sql`not exists (
  select 1 from ${people} as other where other.mail = ${invitations.mail} and other.id <> ${invitations.personId}
)`;

interface LetterProps {
  invitationId: number;
}

/**
 * Adds the link to an invitation's props when the letter is rendered: it is derived from the round's key and stored nowhere. Null when the
 * round is no longer open, the invitation is deleted or its address is now another person's: then the letter is not sent.
 */
export function addSurveyLink<P extends LetterProps>(props: P): (P & { token: string }) | null {
  const open = findOpen(props.invitationId);
  return open && { ...props, token: linkToken(open.key, props.invitationId) };
}

/**
 * The same for a reminder, which is not sent either to someone who has answered or has turned reminders off. That is sealed, so it is
 * decided here: the outbox has a reminder to everyone who is invited.
 */
export function addReminderLink<P extends LetterProps>(props: P): (P & { token: string }) | null {
  const open = findOpen(props.invitationId);
  if (!open?.sealed) return null;
  const { sent, quiet } = unseal(open.sealed, props.invitationId, open.key);
  return sent || quiet ? null : { ...props, token: linkToken(open.key, props.invitationId) };
}

function findOpen(invitationId: number): { sealed: Buffer | null; key: Buffer } | null {
  const row = db
    .select({ roundId: rounds.id, state: rounds.state, sealed: invitations.sealed })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(and(eq(invitations.id, invitationId), isNotNull(invitations.linkHash), belongsToNobodyElse))
    .get();
  const key = row?.state === "open" ? findKey(row.roundId) : null;
  return row && key ? { sealed: row.sealed, key } : null;
}
