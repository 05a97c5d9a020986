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

/** What a letter gets when it is rendered: its link, and the days on which the round closes and its results come by now. */
type WithLink<P> = P & { token: string; closesAt: string; resultsOn: string | null };

/**
 * Adds the link to an invitation's props when the letter is rendered: it is derived from the round's key and stored nowhere. Null when the
 * round is no longer open, the invitation is deleted or its address is now another person's: then the letter is not sent.
 */
export function addSurveyLink<P extends LetterProps>(props: P): WithLink<P> | null {
  const open = findOpen(props.invitationId);
  return open && withLink(props, open);
}

/**
 * The same for a reminder, which is not sent either to someone who has answered or has turned reminders off. That is sealed, so it is
 * decided here: the outbox has a reminder to everyone who is invited.
 */
export function addReminderLink<P extends LetterProps>(props: P): WithLink<P> | null {
  const open = findOpen(props.invitationId);
  if (!open?.sealed) return null;
  const { sent, quiet } = unseal(open.sealed, props.invitationId, open.key);
  return sent || quiet ? null : withLink(props, open);
}

interface OpenInvitation {
  sealed: Buffer | null;
  key: Buffer;
  closesAt: Date;
  resultsOn: string | null;
}

const withLink = <P extends LetterProps>(
  props: P,
  { key, closesAt, resultsOn }: OpenInvitation,
): WithLink<P> => ({
  ...props,
  token: linkToken(key, props.invitationId),
  closesAt: closesAt.toISOString(),
  resultsOn,
});

function findOpen(invitationId: number): OpenInvitation | null {
  const row = db
    .select({
      roundId: rounds.id,
      state: rounds.state,
      closesAt: rounds.closesAt,
      resultsOn: rounds.resultsOn,
      sealed: invitations.sealed,
    })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(and(eq(invitations.id, invitationId), isNotNull(invitations.linkHash), belongsToNobodyElse))
    .get();
  const key = row?.state === "open" ? findKey(row.roundId) : null;
  return row && key ? { ...row, key } : null;
}
