import { eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { isMember } from "../../people/register/membership.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CourseDay } from "../days/day.ts";
import { findDay } from "../days/days.server.ts";
import { listHosts } from "../hosts/hosts.server.ts";
import { countPublishingLetters } from "../notices/information-letters.server.ts";
import type { LetterCounts, SecretariatDayView } from "./secretariat-views.ts";

/** The day of an address as the secretariat runs it now; throws 404 for a day that does not exist. */
export const seeSecretariatDay = (person: Person, dayIdParam: string | undefined) => ({
  view: viewSecretariatDay(person, idOf(dayIdParam), new Date()),
});

function viewSecretariatDay(person: Person, dayId: number, now: Date): SecretariatDayView {
  const summary = findDay(person, dayId, now);
  if (!summary) throw notFound();
  const { day } = summary;
  return {
    summary,
    now,
    isAhead: now < day.startsAt,
    letters: countLetters(day, now),
    hosts: listHosts(dayId),
    evaluation: findEvaluation(day.evaluationRoundId),
  };
}

function countLetters(day: CourseDay, now: Date): LetterCounts | null {
  if (day.startsAt <= now || day.state !== "draft") return null;
  return countPublishingLetters([day], now);
}

function findEvaluation(roundId: number | null): SecretariatDayView["evaluation"] {
  if (roundId === null) return null;
  const round = db.select({ state: rounds.state }).from(rounds).where(eq(rounds.id, roundId)).get();
  return round ? { roundId, published: round.state === "published" } : null;
}

/** The municipalities that can host a day, by name: the members, and `current`, which hosts it already. */
export function listHostMunicipalities(now: Date, current?: string): { id: number; name: string }[] {
  const today = danishDate(now);
  return listMunicipalities()
    .filter((municipality) => isMember(municipality, today) || municipality.name === current)
    .map(({ id, name }) => ({ id, name }));
}
