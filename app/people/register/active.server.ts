import { and, gt, isNotNull, isNull, lte, or, type SQL } from "drizzle-orm";
import { people } from "../../../db/schema/people.ts";

/** `isActive` as a condition on the people of a query. */
export const activePerson: SQL = and(isNotNull(people.mail), isNull(people.leftOn))!;

/** That the people of a query are employed on that day (yyyy-mm-dd) and can be written to. They may be on leave. */
export const employedOn = (day: string): SQL =>
  and(isNotNull(people.mail), lte(people.startsOn, day), or(isNull(people.leftOn), gt(people.leftOn, day)))!;
