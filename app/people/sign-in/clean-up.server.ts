import { isNotNull, lt, or } from "drizzle-orm";
import { write } from "../../../db/database.server.ts";
import { sessions, signInRequests } from "../../../db/schema/people.ts";
import { forgetKnocks } from "./rate-limit.server.ts";
import { absoluteLimit } from "./sessions.server.ts";

const day = 24 * 3_600_000;

/** Deletes what signing in leaves behind: requests and counts a day after their time, sessions that are over. */
export function cleanSignIns(now: Date): void {
  const dayAgo = new Date(now.getTime() - day);
  write((tx) => {
    tx.delete(signInRequests).where(lt(signInRequests.expiresAt, dayAgo)).run();
    tx.delete(sessions)
      .where(or(isNotNull(sessions.endedAt), lt(sessions.createdAt, new Date(now.getTime() - absoluteLimit))))
      .run();
    forgetKnocks(tx, new Date(now.getTime() - 2 * day));
  });
}
