import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { danishMoment } from "../../base/dates/danish-time.ts";
import type { Plan } from "./planning.server.ts";

/** What two days share that look like one written down twice: hour, place and kind. */
const lookOf = ({ kind, on, fromTime, hostMunicipalityId, venue, room }: Plan) =>
  JSON.stringify(
    [kind, on, fromTime, hostMunicipalityId, venue, room].map((part) => String(part).toLowerCase()),
  );

/** Which of these plans (from 0) look like one before them, or like a day that is there and not cancelled. */
export function twinsAmong(tx: Tx, plans: Plan[]): number[] {
  const looks = plans.map(lookOf);
  return plans.flatMap((plan, n) => (looks.indexOf(looks[n]!) < n || isThere(tx, plan) ? [n] : []));
}

function isThere(tx: Tx, plan: Plan): boolean {
  const at = eq(courseDays.startsAt, danishMoment(plan.on, plan.fromTime));
  const days = tx
    .select()
    .from(courseDays)
    .where(and(at, ne(courseDays.state, "cancelled")))
    .all();
  return days.some((day) => lookOf({ ...plan, ...day }) === lookOf(plan));
}
