import { latestOf } from "../../elearning/deadlines/due-day.ts";
import { type Absence, dueAfterLeave } from "../../people/register/absence.ts";

/** How someone stands with the one course day that every agent owes; `on` is the day itself, or that of the exemption. */
export type DutyStatus =
  | { stands: "attended"; dayId: number; on: string }
  | { stands: "exempt"; on: string }
  | { stands: "enrolled" | "waiting"; dayId: number; on: string }
  | { stands: "owes" };

/** What is known of one person and the day they owe: a day attended, a seat or a place on a list ahead, or an exemption. */
export interface DutyFact {
  what: "attended" | "exempt" | "enrolled" | "waiting";
  dayId: number;
  on: string;
}

const statusPrecedence = ["attended", "exempt", "enrolled", "waiting"] as const;

/**
 * The status that follows from the facts: the first day attended settles the duty for good, an exemption as long as it
 * lasts; else the nearest seat ahead, else the nearest place on a list. A seat alone does not settle it: whoever stays
 * away owes again.
 */
export function dutyStatusOf(facts: DutyFact[]): DutyStatus {
  const byDay = [...facts].sort((a, b) => a.on.localeCompare(b.on));
  const found = statusPrecedence.flatMap((what) => byDay.filter((fact) => fact.what === what))[0];
  if (!found) return { stands: "owes" };
  return found.what === "exempt"
    ? { stands: "exempt", on: found.on }
    : { stands: found.what, dayId: found.dayId, on: found.on };
}

/** Whether nothing more is asked of someone with this status. */
export const isSettled = ({ stands }: DutyStatus): boolean => stands === "attended" || stands === "exempt";

/** The half-year of a day (yyyy-mm-dd), for instance 2027-1. */
export const halfYearOf = (on: string): string => `${on.slice(0, 4)}-${Number(on.slice(5, 7)) <= 6 ? 1 : 2}`;

/** The last day of a half-year. */
const lastDayOfHalfYear = (half: string): string =>
  `${half.slice(0, 4)}-${half.endsWith("1") ? "06-30" : "12-31"}`;

/** What a due day also follows from. */
interface DueFacts {
  /** The day that the person's plan gives, in place of the usual one. */
  planned?: string | undefined;
  /** The day from which course days can be attended; null where none has been held yet. */
  programmeStart?: string | null;
}

/**
 * By when an agent who began on that day owes the course day: the end of the half-year, or of the next when less than three
 * months of it were left, since days come about four times a year. It is as many days later as they are on leave before it. Who
 * began before the programme counts as beginning with it, and no due day lies before it or before the person's own first day.
 */
export function courseDayDueOn(startsOn: string, absence?: Absence, facts: DueFacts = {}): string {
  const since = latestOf(startsOn, facts.programmeStart);
  return facts.planned
    ? latestOf(since, facts.planned)
    : dueAfterLeave(dueWithoutLeave(since), since, absence);
}

function dueWithoutLeave(startsOn: string): string {
  const month = Number(startsOn.slice(5, 7));
  const half = halfYearOf(startsOn);
  if (month <= 3 || (month >= 7 && month <= 9)) return lastDayOfHalfYear(half);
  return half.endsWith("1")
    ? lastDayOfHalfYear(`${half.slice(0, 4)}-2`)
    : lastDayOfHalfYear(`${Number(half.slice(0, 4)) + 1}-1`);
}
