import type { Database } from "better-sqlite3";
import { deliveryError } from "../outbox/delivery-error.ts";
import type { Outage } from "./outage.ts";

const hourMs = 3_600_000;

/** Every reason that is not the mail server's. */
const { withdrawn, unwritable, overloaded } = deliveryError;
const ownErrors = { withdrawn, unwritable, overloaded };

/**
 * Since when letters ought to have gone out and none has; null when none waits. What counts is when a letter ought to have gone first,
 * since each attempt puts off the next. One that is refused for now (4xx) while others are taken is its recipient's affair; a long list
 * is not late while some of it goes. Takes any connection, also a read-only one.
 */
export function findOutage(sqlite: Database, now: Date): Outage | null {
  const lastSent = lastSentMs(sqlite, now);
  const waiting = sqlite
    .prepare(
      `select min(coalesce(first_due_at, due_at)) as since, count(*) as letters from letters
       where state in ('queued', 'inflight') and coalesce(first_due_at, due_at) <= @now
         and coalesce(first_due_at < @lastSent and error glob '4[0-9][0-9]*', 0) = 0`,
    )
    .get({ now: now.getTime(), lastSent }) as Found;
  const givenUp = givenUpCodes(sqlite, now, lastSent);
  const since = [waiting.since, givenUp.since].filter((at) => at !== null);
  if (since.length === 0) return null;
  return {
    since: new Date(Math.max(Math.min(...since), lastSent)),
    letters: waiting.letters + givenUp.letters,
  };
}

interface Found {
  since: number | null;
  letters: number;
}

/** The attempt of the newest letter that was sent; 0 when none was. */
function lastSentMs(sqlite: Database, now: Date): number {
  const query =
    "select attempted_at from letters where state = 'sent' and attempted_at <= ? order by attempted_at desc limit 1";
  return (sqlite.prepare(query).pluck().get(now.getTime()) as number | undefined) ?? 0;
}

/** Sign-in codes and the like wait only minutes: those that the server did not take within the hour show an outage too. */
function givenUpCodes(sqlite: Database, now: Date, lastSent: number): Found {
  return sqlite
    .prepare(
      `select min(posted_at) as since, count(*) as letters from letters
       where attempted_at > max(@lastSent, @hourAgo) and attempted_at <= @now and state = 'failed' and priority = 0
         and error not glob '5[0-9][0-9]*' and error not in (@withdrawn, @unwritable, @overloaded)`,
    )
    .get({ now: now.getTime(), hourAgo: now.getTime() - hourMs, lastSent, ...ownErrors }) as Found;
}
