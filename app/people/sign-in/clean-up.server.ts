import { isNotNull, lt, or } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { sessions, signInRequests } from "../../../db/schema/people.ts";
import { deleteOldAttempts } from "./rate-limit.server.ts";
import { absoluteLimitMs } from "./sessions.server.ts";

const dayMs = 24 * 3_600_000;

/** Deletes sign-in requests and rate-limit counts a day after their time, and sessions that have ended. */
export function deleteOldSignIns(now: Date): void {
  const dayAgo = new Date(now.getTime() - dayMs);
  writeTransaction((tx) => {
    tx.delete(signInRequests).where(lt(signInRequests.expiresAt, dayAgo)).run();
    tx.delete(sessions)
      .where(
        or(isNotNull(sessions.endedAt), lt(sessions.createdAt, new Date(now.getTime() - absoluteLimitMs))),
      )
      .run();
    deleteOldAttempts(tx, new Date(now.getTime() - 2 * dayMs));
  });
}
