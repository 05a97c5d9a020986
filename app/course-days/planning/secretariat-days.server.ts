import { dayKinds } from "../../../db/enums.ts";
import type { Person } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { listAllDays, type DaySummary } from "../days/days.server.ts";
import { halfYearOf } from "../duty/duty.ts";
import { countPublishingLetters } from "../notices/information-letters.server.ts";

const halfYearOfDay = ({ startsAt }: DaySummary) => halfYearOf(danishDate(startsAt));

/** The secretariat's list of days: of one kind (slags) or half-year (halvaar) when the address says so; and the drafts that wait. */
export function seeSecretariatDays(person: Person, asked: URLSearchParams, now: Date) {
  const all = listAllDays(person, now);
  const halves = [...new Set(all.map(halfYearOfDay))].sort().reverse();
  const kind = dayKinds.find((one) => one === asked.get("slags")) ?? null;
  const half = halves.find((one) => one === asked.get("halvaar")) ?? null;
  const days = all.filter((day) => (!kind || day.kind === kind) && (!half || halfYearOfDay(day) === half));
  const waiting = all.filter(({ state, startsAt }) => state === "draft" && startsAt > now);
  const drafts =
    waiting.length > 0 ? { count: waiting.length, letters: countPublishingLetters(waiting, now) } : null;
  return { days, any: all.length > 0, halves, kind, half, drafts, now };
}

export type SecretariatDaysView = ReturnType<typeof seeSecretariatDays>;
