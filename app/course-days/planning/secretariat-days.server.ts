import { dayKinds } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { DaySummary } from "../days/day.ts";
import { listAllDays } from "../days/days.server.ts";
import { halfYearOf } from "../duty/duty.ts";
import { countPublishingLetters } from "../notices/information-letters.server.ts";
import type { SecretariatDaysView } from "./secretariat-views.ts";

const halfYearOfDay = ({ startsAt }: DaySummary) => halfYearOf(danishDate(startsAt));

/** The secretariat's list of days, of one kind (slags) or half-year (halvaar) when the address says so, and the drafts ahead. */
export function seeSecretariatDays(person: Person, search: URLSearchParams, now: Date): SecretariatDaysView {
  const all = listAllDays(person, now);
  const halfYears = [...new Set(all.map(halfYearOfDay))].sort().reverse();
  const kind = dayKinds.find((known) => known === search.get("slags")) ?? null;
  const halfYear = halfYears.find((known) => known === search.get("halvaar")) ?? null;
  const shown = all.filter(
    (day) => (!kind || day.kind === kind) && (!halfYear || halfYearOfDay(day) === halfYear),
  );
  const draftsAhead = all.filter(({ state, startsAt }) => state === "draft" && startsAt > now).reverse();
  return {
    ahead: shown.filter(({ endsAt }) => endsAt > now).reverse(),
    past: shown.filter(({ endsAt }) => endsAt <= now),
    hasDays: all.length > 0,
    halfYears,
    kind,
    halfYear,
    drafts:
      draftsAhead.length > 0
        ? { days: draftsAhead, letters: countPublishingLetters(draftsAhead, now) }
        : null,
    now,
  };
}
