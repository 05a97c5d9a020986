import { isNotNull, lt, or } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { sessions, signInRequests } from "../../../db/schema/people.ts";
import { wrongCodeHours } from "../../../db/schema/people-sign-in.ts";
import { deleteOldAccountSignIns } from "../accounts/accounts.server.ts";
import { deleteUnusedBrowsers } from "./known-browsers.server.ts";
import { deleteEndedCounts } from "./rate-limit.server.ts";
import { absoluteLimitMs } from "./sessions.server.ts";

const dayMs = 24 * 3_600_000;

/**
 * Deletes sign-in requests, accounts that waited for a code, and counts of wrong codes a day after their time, rate-limit counts at once, sessions that have ended, and
 * browsers that are unused.
 */
export function deleteOldSignIns(now: Date): void {
  const dayAgo = new Date(now.getTime() - dayMs);
  writeTransaction((tx) => {
    tx.delete(signInRequests).where(lt(signInRequests.expiresAt, dayAgo)).run();
    tx.delete(sessions)
      .where(
        or(isNotNull(sessions.endedAt), lt(sessions.createdAt, new Date(now.getTime() - absoluteLimitMs))),
      )
      .run();
    tx.delete(wrongCodeHours)
      .where(lt(wrongCodeHours.hour, new Date(now.getTime() - 2 * dayMs)))
      .run();
    deleteOldAccountSignIns(tx, dayAgo);
    deleteEndedCounts(tx, now);
    deleteUnusedBrowsers(tx, now);
  });
}
