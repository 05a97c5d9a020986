import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { requestCounts } from "../../../db/schema/people.ts";
import { keyedHash } from "../../base/secrets.server.ts";

export interface RateLimit {
  /** What is counted: a mail address, a network. Stored as a hash. */
  key: string;
  times: number;
  minutes: number;
}

const minuteMs = 60_000;

/** The window (UTC) that `now` falls into. */
function windowOf({ key, minutes }: Pick<RateLimit, "key" | "minutes">, now: Date) {
  const windowMs = minutes * minuteMs;
  const startMs = Math.floor(now.getTime() / windowMs) * windowMs;
  return {
    key: keyedHash(`request-count-${minutes}`, key),
    windowStart: new Date(startMs),
    endsAt: new Date(startMs + windowMs),
  };
}

/** Prepared, as all that counts is, since strangers ask as often as they like. */
const selectCount = prepared((at) =>
  at
    .select({ count: requestCounts.count })
    .from(requestCounts)
    .where(
      and(
        eq(requestCounts.key, sql.placeholder("key")),
        eq(requestCounts.windowStart, sql.placeholder("windowStartMs")),
      ),
    )
    .prepare(),
);

/** How often the key has been counted in the present window. */
export function countedAttempts(tx: Tx, limit: Pick<RateLimit, "key" | "minutes">, now: Date): number {
  const { key, windowStart } = windowOf(limit, now);
  return selectCount(tx).get({ key, windowStartMs: windowStart.getTime() })?.count ?? 0;
}

const insertCount = prepared((at) =>
  at
    .insert(requestCounts)
    .values({
      key: sql.placeholder("key"),
      windowStart: sql.placeholder("windowStart"),
      endsAt: sql.placeholder("endsAt"),
      count: 1,
    })
    .onConflictDoUpdate({
      target: [requestCounts.key, requestCounts.windowStart],
      set: { count: sql`count + 1` },
    })
    .prepare(),
);

/** Counts one attempt, whatever the limit. */
export function countAttempt(tx: Tx, limit: Pick<RateLimit, "key" | "minutes">, now: Date): void {
  insertCount(tx).run({ ...windowOf(limit, now) });
  deleteSomeCounts(tx, now);
}

/**
 * Counts an attempt under each of the limits and returns null; or returns the first limit that is reached, and then writes nothing,
 * so that refusals cost no disk.
 */
export function countUnlessExceeded<Limit extends RateLimit>(
  tx: Tx,
  limits: readonly Limit[],
  now: Date,
): Limit | null {
  const exceeded = limits.find((limit) => countedAttempts(tx, limit, now) >= limit.times);
  if (exceeded) return exceeded;
  for (const limit of limits) countAttempt(tx, limit, now);
  return null;
}

/** More than one attempt adds, so that counts whose window has ended never pile up. */
const deletedPerAttemptRows = 4;
/**
 * About 150 MB. Reached when several hundred thousand addresses are asked for in a day. Then the oldest counts are lost, of addresses that
 * are known and unknown to the site alike.
 */
export const maxCountRows = 1_000_000;

const deleteEnded = prepared((at) =>
  at
    .delete(requestCounts)
    .where(
      inArray(
        sql`rowid`,
        at
          .select({ id: sql<number>`rowid` })
          .from(requestCounts)
          .where(lte(requestCounts.endsAt, sql.placeholder("nowMs")))
          .orderBy(asc(requestCounts.endsAt))
          .limit(deletedPerAttemptRows),
      ),
    )
    .prepare(),
);

/** Row ids rise, so that the newest less the oldest bounds the number of rows without counting them. */
const deleteOldest = prepared((at) =>
  at
    .delete(requestCounts)
    .where(
      sql`rowid in (
        select rowid from ${requestCounts}
        where rowid <= (select max(rowid) from ${requestCounts}) - ${maxCountRows}
        order by rowid limit ${deletedPerAttemptRows})`,
    )
    .prepare(),
);

/** Deletes a few counts whose window has ended; when there may be more than `maxCountRows`, a few of the oldest. */
function deleteSomeCounts(tx: Tx, now: Date): void {
  deleteEnded(tx).run({ nowMs: now.getTime() });
  deleteOldest(tx).run();
}

/** Deletes every count whose window has ended. */
export function deleteEndedCounts(tx: Tx, now: Date): void {
  tx.delete(requestCounts).where(lte(requestCounts.endsAt, now)).run();
}

/** The network an address belongs to: IPv4 as it is, IPv6 by its first 64 bits, which one household or office has. */
export function networkOf(ip: string): string {
  if (ip.includes(".")) return ip.slice(ip.lastIndexOf(":") + 1);
  const groups = ip.split("::")[0]!.split(":");
  return [...groups, "0", "0", "0"].slice(0, 4).join(":");
}
