import { and, asc, eq, gt, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { OwnDay } from "./day.ts";

const nextOwnDayQuery = prepared((at) =>
  at
    .select({
      id: courseDays.id,
      kind: courseDays.kind,
      on: courseDays.on,
      startsAt: courseDays.startsAt,
      endsAt: courseDays.endsAt,
      venue: courseDays.venue,
      municipality: municipalities.name,
    })
    .from(enrolments)
    .innerJoin(courseDays, and(eq(courseDays.id, enrolments.dayId), eq(courseDays.state, "published")))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(
      and(
        eq(enrolments.personId, sql.placeholder("personId")),
        eq(enrolments.state, "enrolled"),
        gt(courseDays.endsAt, sql.placeholder("now")),
      ),
    )
    .orderBy(asc(courseDays.startsAt))
    .limit(1)
    .prepare(),
);

/** The nearest day ahead, of whichever kind, on which the person has a seat; null when there is none. */
export const findNextOwnDay = (personId: number, now: Date): OwnDay | null =>
  nextOwnDayQuery().get({ personId, now: now.getTime() }) ?? null;
