import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { takenSeats } from "../../course-days/days/taken-seats.server.ts";

const dayMs = 86_400_000;
/** So far back, a day whose attendance is missing is told of. */
const unmarkedSinceMs = 365 * dayMs;
/** So long before a day, it is told that few have signed up. */
const underFilledMs = 21 * dayMs;
/** A day with a smaller share of its seats taken is under-filled. */
const filledShare = 0.5;

/** A course day that something waits for. */
export interface WaitingDay {
  id: number;
  startsAt: Date;
  municipality: string;
}

const daysQuery = prepared((at) =>
  at
    .select({
      id: courseDays.id,
      startsAt: courseDays.startsAt,
      endsAt: courseDays.endsAt,
      state: courseDays.state,
      seats: courseDays.seats,
      municipality: municipalities.name,
      taken: takenSeats,
      hosted:
        sql`exists (select 1 from day_hosts h where h.day_id = course_days.id and h.role = 'host')`.mapWith(
          Boolean,
        ),
      unmarked: sql`exists (
        select 1 from enrolments e
        left join attendance a on a.day_id = e.day_id and a.person_id = e.person_id
        where e.day_id = course_days.id and e.state = 'enrolled' and a.mark is null
      )`.mapWith(Boolean),
    })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(
      and(
        gt(courseDays.startsAt, sql.placeholder("since")),
        inArray(courseDays.state, ["draft", "published"]),
      ),
    )
    .orderBy(asc(courseDays.startsAt))
    .prepare(),
);

/**
 * The days for which something is to be done, in order of time: over and somebody's attendance not marked; ahead and without a host, or
 * near and less than half full; ahead and not published.
 */
export function daysWaiting(
  now: Date,
): Record<"unmarked" | "hostless" | "underFilled" | "drafts", WaitingDay[]> {
  const all = daysQuery().all({ now: now.getTime(), since: now.getTime() - unmarkedSinceMs });
  const published = all.filter(({ state }) => state === "published");
  const ahead = published.filter(({ startsAt }) => startsAt > now);
  const isNear = ({ startsAt }: WaitingDay) => startsAt.getTime() - now.getTime() <= underFilledMs;
  return {
    unmarked: published.filter(({ endsAt, unmarked }) => unmarked && endsAt <= now),
    hostless: ahead.filter(({ hosted }) => !hosted),
    underFilled: ahead.filter((day) => isNear(day) && day.taken < day.seats * filledShare),
    drafts: all.filter(({ state, startsAt }) => state === "draft" && startsAt > now),
  };
}
