import { and, gt, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import { prepared } from "../../db/open.server.ts";
import { people } from "../../db/schema/people.ts";

/** `isAway` as a condition on the people of a query. */
export const away = (on: string): SQL =>
  and(lte(people.leaveFrom, on), or(isNull(people.leaveUntil), gt(people.leaveUntil, on)))!;

/** That the people of a query are at work that day (yyyy-mm-dd), not on leave. */
export const atWork = (on: string): SQL => or(isNull(people.leaveFrom), not(away(on)))!;

const awayOf = prepared((at) =>
  at
    .select({ id: people.id })
    .from(people)
    .where(
      sql`${people.id} in (select value from json_each(${sql.placeholder("people")}))
        and ${people.leaveFrom} <= ${sql.placeholder("on")}
        and (${people.leaveUntil} is null or ${people.leaveUntil} > ${sql.placeholder("on")})`,
    )
    .prepare(),
);

/** Which of these people are on leave that day (yyyy-mm-dd). */
export const awayAmong = (personIds: number[], on: string): Set<number> =>
  new Set(
    awayOf()
      .all({ people: JSON.stringify(personIds), on })
      .map(({ id }) => id),
  );
