import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { danishMoment } from "../../base/dates/danish-time.ts";
import type { CourseDayDraft } from "./planning.server.ts";

/** What two days share that look like one written down twice: hour, place and kind. */
const duplicateKey = ({ kind, on, fromTime, hostMunicipalityId, venue, room }: CourseDayDraft) =>
  JSON.stringify(
    [kind, on, fromTime, hostMunicipalityId, venue, room].map((part) => String(part).toLowerCase()),
  );

/** Which of these plans (from 0) look like one before them, or like a day that is there and not cancelled. */
export function findDuplicates(tx: Tx, plans: CourseDayDraft[]): number[] {
  const looks = plans.map(duplicateKey);
  return plans.flatMap((plan, n) => (looks.indexOf(looks[n]!) < n || existsAlready(tx, plan) ? [n] : []));
}

function existsAlready(tx: Tx, plan: CourseDayDraft): boolean {
  const at = eq(courseDays.startsAt, danishMoment(plan.on, plan.fromTime));
  const days = tx
    .select()
    .from(courseDays)
    .where(and(at, ne(courseDays.state, "cancelled")))
    .all();
  return days.some((day) => duplicateKey({ ...plan, ...day }) === duplicateKey(plan));
}
