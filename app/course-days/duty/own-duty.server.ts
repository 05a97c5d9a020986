import { and, asc, eq, gt, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { absenceOf } from "../../people/register/absence.server.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { courseDayDueOn, isSettled, type DutyStatus } from "./duty.ts";

interface DayAndMunicipality {
  on: string;
  municipality: string;
}

/** What whoever owes a course day must know of it. */
export interface OwnDuty {
  /** By when, yyyy-mm-dd. */
  due: string;
  overdue: boolean;
  /** The day ahead that was cancelled under them, as long as they have no other. */
  cancelled: DayAndMunicipality | null;
  /** The list they wait on, and their number there. */
  queue: (DayAndMunicipality & { place: number }) | null;
}

/** What the person must know of the agents' day they owe; null once it is settled. */
export function ownDuty(
  person: { id: number; startsOn: string },
  standing: DutyStatus,
  now: Date,
): OwnDuty | null {
  if (isSettled(standing)) return null;
  const planned = plannedDueDaysOf([person.id]).get(person.id)?.["course-day"];
  const due = planned ?? courseDayDueOn(person.startsOn, absenceOf(person.id));
  const ahead = aheadQuery().all({ personId: person.id, now: now.getTime() });
  const cancelled = standing.stands === "owes" && ahead.find(({ held }) => held === "cancelled");
  const queue = ahead.find(({ held, own }) => held === "published" && own === "waiting");
  return {
    due,
    overdue: due < danishDate(now),
    cancelled: cancelled ? { on: cancelled.on, municipality: cancelled.municipality } : null,
    queue: queue ? { on: queue.on, municipality: queue.municipality, place: queue.place } : null,
  };
}

const ofPerson = eq(enrolments.personId, sql.placeholder("personId"));

/** Everything the person has on agents' days ahead, cancelled ones too, nearest first. */
const aheadQuery = prepared((at) =>
  at
    .select({
      held: courseDays.state,
      own: enrolments.state,
      on: courseDays.on,
      municipality: municipalities.name,
      place: sql<number>`(
        select count(*) from enrolments e
        where e.day_id = ${enrolments.dayId} and e.state = 'waiting' and e.place <= ${enrolments.place}
      )`,
    })
    .from(enrolments)
    .innerJoin(courseDays, and(eq(courseDays.id, enrolments.dayId), eq(courseDays.kind, "agents")))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(and(ofPerson, gt(courseDays.endsAt, sql.placeholder("now"))))
    .orderBy(asc(courseDays.startsAt))
    .prepare(),
);
