import { and, eq, gt, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import { isAmong } from "../../../db/among.ts";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import type { Absence, Leave } from "./absence.ts";

/** `isAway` as a condition on the people of a query. */
export const away = (on: string): SQL =>
  and(lte(people.leaveFrom, on), or(isNull(people.leaveUntil), gt(people.leaveUntil, on)))!;

/** That the people of a query are at work that day (yyyy-mm-dd), not on leave. */
export const atWork = (on: string): SQL => or(isNull(people.leaveFrom), not(away(on)))!;

const awayQuery = prepared((at) =>
  at
    .select({ id: people.id })
    .from(people)
    .where(
      sql`${isAmong(people.id, "people")}
        and ${people.leaveFrom} <= ${sql.placeholder("on")}
        and (${people.leaveUntil} is null or ${people.leaveUntil} > ${sql.placeholder("on")})`,
    )
    .prepare(),
);

/** Which of these people are on leave that day (yyyy-mm-dd). */
export const awayAmong = (personIds: number[], on: string, at: Database | Tx = db): Set<number> =>
  new Set(
    awayQuery(at)
      .all({ people: JSON.stringify(personIds), on })
      .map(({ id }) => id),
  );

/** The leaves before the one in someone's row, as a column of a query on people. Written as plain SQL, since in a query of one table drizzle leaves out table names. */
const pastLeavesOf = sql`(
  select json_group_array(json_array(l.from_day, l.until_day)) from past_leaves l where l.person_id = people.id
)`.mapWith((stored: string) => JSON.parse(stored) as Leave[]);

/** The columns of a person's row from which due dates are counted. */
export const absenceColumns = {
  leaveFrom: people.leaveFrom,
  leaveUntil: people.leaveUntil,
  pastLeaves: pastLeavesOf,
};

const absenceQuery = prepared((at) =>
  at
    .select(absenceColumns)
    .from(people)
    .where(eq(people.id, sql.placeholder("personId")))
    .prepare(),
);

/** When the person is and was on leave. */
export const absenceOf = (personId: number, at: Database | Tx = db): Absence =>
  absenceQuery(at).get({ personId }) ?? { leaveFrom: null, leaveUntil: null };
