import { and, eq, inArray } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { renderLetter } from "../../mail/letters/render.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { findInvitees } from "./audience.server.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import type { Round } from "./rounds.server.ts";
import { reminderDueAt } from "./reminders.server.ts";

/** In a letter that is only shown stands no link of anyone's. */
const placeholderToken = "dit-eget-link";

/** Whom a draft would ask, and what they would be sent, before anybody is: numbers and letters, no names. */
export async function viewLaunch(round: Round, now: Date, someone: string, locale: Locale) {
  const asked = round.audience ? findInvitees(round.audience, now) : [];
  const props = {
    ...frozenQuestionnaire(round.questionnaireHash),
    ...round,
    invitationId: 0,
    token: placeholderToken,
    name: someone,
  };
  const letter = { ...props, closesAt: round.closesAt.toISOString() };
  const text = async (kind: "survey-invitation" | "survey-reminder") => {
    const { subject, text } = await renderLetter(kind, locale, { ...letter, title: props.title });
    return { subject, text };
  };
  return {
    asked: asked.length,
    places: countEach(asked.map(({ municipality }) => municipality)),
    inEnglish: asked.filter(({ locale }) => locale === "en").length,
    alsoIn: otherOpenRoundsOf(asked.map(({ id }) => id)),
    invitation: await text("survey-invitation"),
    reminder: round.remindersMax > 0 ? await text("survey-reminder") : null,
    remindedFrom: Array.from({ length: round.remindersMax }, (_, n) => reminderDueAt(round, n + 1)),
  };
}

export type LaunchView = Awaited<ReturnType<typeof viewLaunch>>;

function countEach(places: string[]): { place: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .map(([place, count]) => ({ place, count }))
    .sort((a, b) => a.place.localeCompare(b.place, "da"));
}

/** The open rounds that ask some of these people already, and how many of them. */
function otherOpenRoundsOf(personIds: number[]): { name: string; count: number }[] {
  const ids = new Set(personIds);
  const open = db
    .select({ name: rounds.name, personId: invitations.personId })
    .from(invitations)
    .innerJoin(rounds, and(eq(rounds.id, invitations.roundId), inArray(rounds.state, ["open"])))
    .all();
  const asked = open.filter(({ personId }) => ids.has(personId)).map(({ name }) => name);
  return countEach(asked).map(({ place, count }) => ({ name: place, count }));
}
