import { listShiftReadiness } from "../onboarding/readiness/shift-list.server.ts";
import type { ShiftRow } from "../onboarding/readiness/shift-row.ts";
import { listStaffNumbers } from "../people/staff-numbers/staff-numbers.server.ts";
import { isCounted } from "./counted.ts";
import { type Feed, type FeedValue, personHead } from "./feed.ts";

/** A column that says who an agent is. */
interface Identity {
  head: string;
  of: (row: ShiftRow) => FeedValue;
}

/** A line for each agent: whether they are ready for shifts and why, as on the list for whoever plans shifts. */
export const readiness = (municipalityId: number | null, now: Date): Feed =>
  readinessFeed(municipalityId, now, []);

/** The same with names. */
export const readinessWithNames = (municipalityId: number | null, now: Date): Feed =>
  readinessFeed(municipalityId, now, [{ head: "name", of: ({ name }) => name }]);

/** The same with staff numbers; null for those who have none here. */
export function readinessWithStaffNumbers(municipalityId: number | null, now: Date): Feed {
  const numbers = listStaffNumbers();
  const of = ({ personId }: ShiftRow) => numbers.get(personId) ?? null;
  return readinessFeed(municipalityId, now, [{ head: "staff_number", of }]);
}

function readinessFeed(municipalityId: number | null, now: Date, identities: Identity[]): Feed {
  const rows = listShiftReadiness(now).filter(isCounted(municipalityId, now));
  return {
    head: [
      ...personHead,
      ...identities.map(({ head }) => head),
      ...["ready", "because", "exception_until", "lacks"],
    ],
    lines: rows.map((row) => [
      ...[row.personId, row.code, row.municipality],
      ...identities.map(({ of }) => of(row)),
      row.shifts.ready,
      row.shifts.because,
      row.shifts.because === "exception" ? row.shifts.until : null,
      "lacks" in row.shifts ? row.shifts.lacks.join("; ") : "",
    ]),
  };
}
