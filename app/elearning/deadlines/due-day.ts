import { type Absence, dueAfterLeave } from "../../people/register/absence.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { workingDaysFrom } from "../../base/dates/working-days.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";

/** How many days after their first day agents are to have completed their course, unless another date was set. */
const usualDueDays = 28;

/** Someone's leaves and first day (yyyy-mm-dd). */
interface Employment extends Absence {
  startsOn: string;
}

/** The later of two days, of which the second may be missing. */
export const latestOf = (day: string, other: string | null | undefined): string =>
  other && other > day ? other : day;

/**
 * By when an agent is to have completed the agents' course (yyyy-mm-dd), moved by their leaves. Who began before the programme counts as
 * beginning with it; null: it has not begun.
 */
export function usualDueDay(agent: Employment, programmeStart: string | null): string {
  const since = latestOf(agent.startsOn, programmeStart);
  return dueAfterLeave(daysLater(since, usualDueDays), since, agent);
}

/** When an item of a plan is due: working days after `startsOn` (before it when negative), moved by the person's leaves. */
export const plannedDueDay = (startsOn: string, days: number, absence?: Absence): string =>
  dueAfterLeave(workingDaysFrom(startsOn, days), startsOn, absence);

/** The items of a plan that name a day for what the site knows by itself. */
export const itemsWithDueDay = ["elearning", "course-day"] as const;

/** By when (yyyy-mm-dd) someone's running plan asks for the e-learning and the course day. */
export type PlannedDueDays = Partial<Record<(typeof itemsWithDueDay)[number], string>>;

/** What an invitation to a course says of its due day (yyyy-mm-dd), if anything. */
interface InvitationDates {
  dueOn: string | null;
  invitedAt: Date;
}

/**
 * By when someone is to complete a course (yyyy-mm-dd): as their plan says of the agents' course, else as they were invited, moved
 * by their leaves, and not before their first day. Null when neither names a day.
 */
export function courseDueDay(
  courseSlug: string,
  planned: PlannedDueDays | undefined,
  invitation: InvitationDates | null | undefined,
  person: Employment,
): string | null {
  if (courseSlug === agentsCourseSlug && planned?.elearning) return planned.elearning;
  if (!invitation?.dueOn) return null;
  const due = dueAfterLeave(invitation.dueOn, danishDate(invitation.invitedAt), person);
  return latestOf(due, person.startsOn);
}
