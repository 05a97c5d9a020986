import { lt, sql } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { rateLimitCounts } from "../../../db/schema/people.ts";
import { keyedHash } from "../../base/secrets.server.ts";

interface RateLimit {
  times: number;
  minutes: number;
}

/** Counts an attempt from one key (a mail address, a network), stored as a hash; false when the limit is exceeded. */
export function allowAttempt(tx: Tx, key: string, { times, minutes }: RateLimit, now: Date): boolean {
  const windowMs = minutes * 60_000;
  const windowStart = new Date(Math.floor(now.getTime() / windowMs) * windowMs);
  const row = tx
    .insert(rateLimitCounts)
    .values({ key: keyedHash(`knock-${minutes}`, key), windowStart, count: 1 })
    .onConflictDoUpdate({
      target: [rateLimitCounts.key, rateLimitCounts.windowStart],
      set: { count: sql`count + 1` },
    })
    .returning()
    .get();
  return row.count <= times;
}

/** The network an address belongs to: IPv4 as it is, IPv6 by its first 64 bits, which one household or office has. */
export function networkOf(ip: string): string {
  if (ip.includes(".")) return ip.slice(ip.lastIndexOf(":") + 1);
  const groups = ip.split("::")[0]!.split(":");
  return [...groups, "0", "0", "0"].slice(0, 4).join(":");
}

/** Deletes the counts of windows that began before that moment. */
export function deleteOldAttempts(tx: Tx, before: Date): void {
  tx.delete(rateLimitCounts).where(lt(rateLimitCounts.windowStart, before)).run();
}
