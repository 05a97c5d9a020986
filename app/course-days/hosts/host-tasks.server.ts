import { and, asc, eq, gt, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, dayHosts } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { enrolledCount } from "../days/taken-seats.server.ts";
import { type HostTask, hostTasksOf } from "./host-tasks.ts";

/** Attendance of a day longer ago than this is the secretariat's. */
const hostDays = 90;

const unmarkedCount = sql<number>`(select count(*) from enrolments e where e.day_id = course_days.id and e.state = 'enrolled'
  and not exists (select 1 from attendance a where a.day_id = e.day_id and a.person_id = e.person_id))`;

const { id, kind, on, startsAt, endsAt, venue, room } = courseDays;

const hostedDays = prepared((at) =>
  at
    .select({
      ...{ id, kind, on, startsAt, endsAt, venue, room },
      municipality: municipalities.name,
      coming: enrolledCount,
      unmarked: unmarkedCount,
    })
    .from(courseDays)
    .innerJoin(
      dayHosts,
      and(eq(dayHosts.dayId, courseDays.id), eq(dayHosts.personId, sql.placeholder("personId"))),
    )
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(and(eq(courseDays.state, "published"), gt(courseDays.endsAt, sql.placeholder("since"))))
    .orderBy(asc(courseDays.startsAt), asc(courseDays.id))
    .prepare(),
);

/** What waits for someone who hosts course days. */
export const listHostTasks = (personId: number, now: Date): HostTask[] =>
  hostTasksOf(hostedDays().all({ personId, since: now.getTime() - hostDays * 86_400_000 }), now);
