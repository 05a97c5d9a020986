import { and, asc, eq, gt } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import type { EnrolmentState } from "../../../db/enums.ts";
import { courseDays, enrolments } from "../../../db/schema/course-days.ts";
import type { Person } from "../../people/register/person.server.ts";
import { dayRow } from "../days/days.server.ts";
import { queuePositionOf } from "../days/enrolment.server.ts";
import { notifyConfirmed, notifyOffered, notifyWaiting } from "./participant-notices.server.ts";

/**
 * The letters that tell a person of a place in this state on the days ahead, as it is now. Each is posted when it is called; none where
 * the person has no such place.
 */
export function noticesAnew(tx: Tx, person: Person, state: EnrolmentState, now: Date): (() => void)[] {
  const places = tx
    .select({ dayId: enrolments.dayId, offeredUntil: enrolments.offeredUntil })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .where(
      and(
        eq(enrolments.personId, person.id),
        eq(enrolments.state, state),
        eq(courseDays.state, "published"),
        gt(courseDays.startsAt, now),
      ),
    )
    .orderBy(asc(courseDays.startsAt))
    .all();
  return places.map(({ dayId, offeredUntil }) => () => {
    const day = dayRow(dayId)!;
    const number = queuePositionOf(dayId, person.id);
    if (offeredUntil) notifyOffered(tx, day, person, offeredUntil, now);
    else if (number !== null) notifyWaiting(tx, day, person, { number }, now);
    else notifyConfirmed(tx, day, person, { fromList: false }, now);
  });
}
