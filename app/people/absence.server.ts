import { and, gt, isNull, lte, not, or, type SQL } from "drizzle-orm";
import { people } from "../../db/schema/people.ts";

/** `isAway` as a condition on the people of a query. */
export const away = (on: string): SQL =>
  and(lte(people.leaveFrom, on), or(isNull(people.leaveUntil), gt(people.leaveUntil, on)))!;

/** That the people of a query are at work that day (yyyy-mm-dd), not on leave. */
export const atWork = (on: string): SQL => or(isNull(people.leaveFrom), not(away(on)))!;
