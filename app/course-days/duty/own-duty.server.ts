import { and, asc, eq, gt, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { absenceOf } from "../../people/register/absence.server.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { queuePosition } from "../days/enrolment.server.ts";
import { courseDayDueOn, type DutyStatus, isSettled } from "./duty.ts";
import type { OwnDuty } from "./own-duty.ts";
import { findProgrammeStart } from "../../elearning/deadlines/programme-start.server.ts";

/** What the person must know of the agents' day they owe; null once it is settled. */
export function ownDuty(
  person: { id: number; startsOn: string },
  status: DutyStatus,
  now: Date,
): OwnDuty | null {
  if (isSettled(status)) return null;
  const planned = plannedDueDaysOf([person.id]).get(person.id)?.["course-day"];
  const facts = { planned, programmeStart: findProgrammeStart(now) };
  const due = courseDayDueOn(person.startsOn, absenceOf(person.id), facts);
  const ahead = aheadQuery().all({ personId: person.id, now: now.getTime() });
  const cancelled = status.stands === "owes" && ahead.find(({ state }) => state === "cancelled");
  const queue = ahead.find(({ state, own }) => state === "published" && own === "waiting");
  return {
    due,
    overdue: due < danishDate(now),
    cancelled: cancelled ? { on: cancelled.on, municipality: cancelled.municipality } : null,
    queue: queue
      ? { on: queue.on, municipality: queue.municipality, queuePosition: queue.queuePosition! }
      : null,
  };
}

const ofPerson = eq(enrolments.personId, sql.placeholder("personId"));

/** Everything the person has on agents' days ahead, cancelled ones too, nearest first. */
const aheadQuery = prepared((at) =>
  at
    .select({
      state: courseDays.state,
      own: enrolments.state,
      on: courseDays.on,
      municipality: municipalities.name,
      queuePosition,
    })
    .from(enrolments)
    .innerJoin(courseDays, and(eq(courseDays.id, enrolments.dayId), eq(courseDays.kind, "agents")))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(and(ofPerson, gt(courseDays.endsAt, sql.placeholder("now"))))
    .orderBy(asc(courseDays.startsAt))
    .prepare(),
);
