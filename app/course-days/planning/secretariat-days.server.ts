import { dayKinds } from "../../../db/enums.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayIn } from "../../base/dates/danish-time.ts";
import { listAllDays, type SeenDay } from "../days/days.server.ts";
import { halfYearOf } from "../duty/duty.ts";
import { countPublishing } from "../notices/information-letters.server.ts";

const halfOf = ({ startsAt }: SeenDay) => halfYearOf(dayIn(startsAt));

/** The secretariat's list of days: of one kind (slags) or half-year (halvaar) when the address says so; and the drafts that wait. */
export function seeOfficeDays(person: Person, asked: URLSearchParams, now: Date) {
  const all = listAllDays(person, now);
  const halves = [...new Set(all.map(halfOf))].sort().reverse();
  const kind = dayKinds.find((one) => one === asked.get("slags")) ?? null;
  const half = halves.find((one) => one === asked.get("halvaar")) ?? null;
  const days = all.filter((day) => (!kind || day.kind === kind) && (!half || halfOf(day) === half));
  const waiting = all.filter(({ state, startsAt }) => state === "draft" && startsAt > now);
  const drafts =
    waiting.length > 0 ? { count: waiting.length, letters: countPublishing(waiting, now) } : null;
  return { days, any: all.length > 0, halves, kind, half, drafts, now };
}

export type OfficeDaysView = ReturnType<typeof seeOfficeDays>;
