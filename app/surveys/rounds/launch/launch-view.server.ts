import { and, eq } from "drizzle-orm";
import { db } from "../../../../db/database.server.ts";
import { invitations, rounds } from "../../../../db/schema/surveys.ts";
import { renderLetter } from "../../../mail/letters/render.server.ts";
import { lastLetterAt } from "../../../mail/outbox/last-letter.server.ts";
import { postTrial } from "../../../mail/outbox/posted-since.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { danishOrder } from "../../../base/danish-order.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import { findInvitees } from "../audience.server.ts";
import { doneSinceLastRound } from "../done-actions.server.ts";
import { frozenQuestionnaire } from "../../questionnaires/questionnaires.server.ts";
import { inLanguage } from "../../questionnaires/languages.ts";
import { findRound } from "../../round.server.ts";
import type { Round } from "../../round.ts";
import type { LaunchView } from "./launch-view.ts";
import { reminderDueAt } from "../reminders.server.ts";
import { heldUntil } from "../../../undo/undoable.server.ts";

/** The link in a preview belongs to nobody. */
const placeholderToken = "dit-eget-link";

export type RoundLetter = "survey-invitation" | "survey-reminder";

/** What a letter of the round says, with nobody's link. */
const propsOf = (round: Round, locale: Locale) => ({
  ...inLanguage(frozenQuestionnaire(round.questionnaireHash), locale),
  ...round,
  closesAt: round.closesAt.toISOString(),
  done: doneSinceLastRound(round),
  invitationId: 0,
  token: placeholderToken,
});

/** A letter of the round as it will read, with nobody's link. `recipientName` stands in it for the people who will get it. */
export async function previewLetter(
  kind: RoundLetter,
  round: Round,
  recipientName: string,
  locale: Locale,
): Promise<{ subject: string; text: string }> {
  const props = { ...propsOf(round, locale), name: recipientName };
  const { subject, text } = await renderLetter(kind, locale, props);
  return { subject, text };
}

/** Sends letters of the round to whoever is about to send them to others. Throws 404 for a round that is not there. */
export function sendRoundTrial(
  sender: Person,
  roundId: number,
  kinds: readonly RoundLetter[],
  now: Date,
): void {
  const round = findRound(roundId);
  if (!round) throw notFound();
  const { locale } = sender;
  const { title, minutes, closesAt, greeting, resultsOn, done, invitationId, token } = propsOf(round, locale);
  const props = { title, minutes, closesAt, greeting, resultsOn, done, invitationId, token };
  for (const letter of kinds) postTrial(sender, { letter, locale, props }, now);
}

/** When the letters of a round go that is opened now: when it begins, and not before its opening can no longer be undone. */
const sentFrom = ({ opensAt }: Round, now: Date): Date =>
  new Date(Math.max(opensAt.getTime(), heldUntil(now).getTime()));

/** `recipientName` stands in the letters for the people who will get them. */
export async function viewLaunch(
  round: Round,
  now: Date,
  recipientName: string,
  locale: Locale,
): Promise<LaunchView> {
  const invitees = round.audience ? findInvitees(round.audience, now) : [];
  const text = (kind: "survey-invitation" | "survey-reminder") =>
    previewLetter(kind, round, recipientName, locale);
  return {
    invited: invitees.length,
    municipalities: countNames(invitees.map(({ municipality }) => municipality)),
    inEnglish: invitees.filter(({ locale }) => locale === "en").length,
    alsoIn: otherOpenRoundsOf(invitees.map(({ id }) => id)),
    invitation: await text("survey-invitation"),
    reminder: round.remindersMax > 0 ? await text("survey-reminder") : null,
    lastAt: lastLetterAt(now, { from: sentFrom(round, now), more: invitees.length })?.lastAt ?? null,
    remindedFrom: Array.from({ length: round.remindersMax }, (_, n) => reminderDueAt(round, n + 1)),
  };
}

function countNames(names: string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => danishOrder(a.name, b.name));
}

/** The open rounds that have invited some of these people already, and how many of them. */
function otherOpenRoundsOf(personIds: number[]): { name: string; count: number }[] {
  const ids = new Set(personIds);
  const open = db
    .select({ name: rounds.name, personId: invitations.personId })
    .from(invitations)
    .innerJoin(rounds, and(eq(rounds.id, invitations.roundId), eq(rounds.state, "open")))
    .all();
  const names = open.filter(({ personId }) => personId !== null && ids.has(personId)).map(({ name }) => name);
  return countNames(names);
}
