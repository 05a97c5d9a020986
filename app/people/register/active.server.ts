import { and, isNotNull, isNull, type SQL } from "drizzle-orm";
import { people } from "../../../db/schema/people.ts";

/** `isActive` as a condition on the people of a query. */
export const activePerson: SQL = and(isNotNull(people.mail), isNull(people.leftOn))!;
