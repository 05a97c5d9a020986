import { asc, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { isMember } from "../../people/register/membership.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { lastDayBefore } from "../../base/dates/date-text.ts";
import { type CourseDay, findDay } from "../days/days.server.ts";
import { listHostCandidates, listHosts } from "../hosts/hosts.server.ts";
import { countCancellingLetters, countPublishingLetters } from "../notices/information-letters.server.ts";
import type { LetterCounts } from "./LettersText.tsx";
import { idOf } from "../days/params.ts";
import type { CourseDayDraft } from "./planning.server.ts";

/** The day of an address as the secretariat runs it now; throws 404 for a day that is not there. */
export const seeSecretariatDay = (person: Person, written: string | undefined) => ({
  view: viewSecretariatDay(person, idOf(written), new Date()),
});

function viewSecretariatDay(person: Person, dayId: number, now: Date) {
  const seen = findDay(person, dayId, now);
  if (!seen) throw new Response(null, { status: 404 });
  const hosts = listHosts(dayId);
  return {
    seen,
    now,
    ahead: now < seen.day.startsAt,
    letters: countLetters(seen.day, now),
    hosts,
    evaluation: findEvaluation(seen.day.evaluationRoundId),
    candidates: listHostCandidates().filter(({ id }) => !hosts.some((host) => host.id === id)),
  };
}

/** To whom letters go when a draft is published, or a day that is known is cancelled; null once it has begun. */
function countLetters(day: CourseDay, now: Date): LetterCounts | null {
  if (day.startsAt <= now || day.state === "cancelled") return null;
  return day.state === "draft" ? countPublishingLetters([day], now) : countCancellingLetters(day);
}

/** The round that asked how the day was, and whether its figures are published; null when nobody is asked. */
function findEvaluation(roundId: number | null) {
  if (roundId === null) return null;
  const round = db.select({ state: rounds.state }).from(rounds).where(eq(rounds.id, roundId)).get();
  return round ? { roundId, published: round.state === "published" } : null;
}

export type SecretariatDayView = ReturnType<typeof viewSecretariatDay>;

/** The day as the plan that a series copies. */
export const draftFromDay = (day: CourseDay): CourseDayDraft => ({
  kind: day.kind,
  hostMunicipalityId: day.hostMunicipalityId,
  venue: day.venue,
  room: day.room,
  address: day.address,
  teacher: day.teacher,
  practical: day.practical,
  contact: day.contact,
  on: day.on,
  fromTime: day.fromTime,
  toTime: day.toTime,
  seats: day.seats,
  opensOn: danishDate(day.opensAt),
  closesOn: danishDate(lastDayBefore(day.closesAt)),
});

/** The municipalities where a day can be held, by name: the members, and the one where it is held already. */
export function listHostMunicipalities(now: Date, held?: string): { id: number; name: string }[] {
  const today = danishDate(now);
  return db
    .select()
    .from(municipalities)
    .orderBy(asc(municipalities.name))
    .all()
    .filter((place) => isMember(place, today) || place.name === held)
    .map(({ id, name }) => ({ id, name }));
}
