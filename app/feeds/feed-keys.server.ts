import { desc, eq, isNull, and } from "drizzle-orm";
import { db, writeRelaxed, writeTransaction } from "../../db/database.server.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import { feedTokens } from "../../db/schema/feeds.ts";
import type { FeedScope } from "../../db/enums.ts";
import { trace } from "../audit/audit.server.ts";
import type { Person } from "../people/register/person.server.ts";
import { hashOf, newSecret } from "../base/secrets.server.ts";

/** What a key opens. */
export interface FeedKey {
  id: number;
  scopes: FeedScope[];
  /** Of this municipality alone; null for all. */
  municipalityId: number | null;
}

/** How often "last used" is written. */
const usedAtStepMs = 10 * 60_000;

/** The living key that an Authorization header names (Bearer, or Basic with the key as password), or null. */
export function findFeedKey(authorization: string | undefined, now: Date): FeedKey | null {
  const token = tokenIn(authorization ?? "");
  if (!token) return null;
  const row = db
    .select()
    .from(feedTokens)
    .where(and(eq(feedTokens.tokenHash, hashOf(token)), isNull(feedTokens.endedAt)))
    .get();
  if (!row) return null;
  if (now.getTime() - (row.usedAt?.getTime() ?? 0) > usedAtStepMs)
    writeRelaxed((tx) => tx.update(feedTokens).set({ usedAt: now }).where(eq(feedTokens.id, row.id)).run());
  return { id: row.id, scopes: row.scopes, municipalityId: row.municipalityId };
}

function tokenIn(authorization: string): string | null {
  const [scheme, given] = authorization.split(" ", 2) as [string, string?];
  const bare =
    scheme.toLowerCase() === "basic"
      ? Buffer.from(given ?? "", "base64")
          .toString("utf8")
          .replace(/^[^:]*:/, "")
      : given;
  return /^(bearer|basic)$/i.test(scheme) && /^[\w-]{43}$/.test(bare ?? "") ? bare! : null;
}

interface NewFeedKey {
  name: string;
  scopes: FeedScope[];
  municipalityId: number | null;
}

/** Makes a key; the key itself is told this once and kept nowhere. */
export function createFeedKey(by: Person, { name, scopes, municipalityId }: NewFeedKey, now: Date): string {
  const token = newSecret();
  writeTransaction((tx) => {
    const row = { tokenHash: hashOf(token), name, scopes, municipalityId, madeBy: by.id, madeAt: now };
    const { id } = tx.insert(feedTokens).values(row).returning().get();
    trace(tx, by, { act: "feed-key-made", scope: `feed-key:${id}` }, now);
  });
  return token;
}

/** Ends a key at once. Unknown or ended already: false. */
export function endFeedKey(by: Person, id: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const living = and(eq(feedTokens.id, id), isNull(feedTokens.endedAt));
    if (tx.update(feedTokens).set({ endedAt: now }).where(living).run().changes === 0) return false;
    trace(tx, by, { act: "feed-key-ended", scope: `feed-key:${id}` }, now);
    return true;
  });
}

/** Every key, the newest first, without what opens anything. */
export const listFeedKeys = () =>
  db
    .select({
      id: feedTokens.id,
      name: feedTokens.name,
      scopes: feedTokens.scopes,
      municipality: municipalities.name,
      by: people.name,
      madeAt: feedTokens.madeAt,
      usedAt: feedTokens.usedAt,
      endedAt: feedTokens.endedAt,
    })
    .from(feedTokens)
    .leftJoin(municipalities, eq(municipalities.id, feedTokens.municipalityId))
    .leftJoin(people, eq(people.id, feedTokens.madeBy))
    .orderBy(desc(feedTokens.madeAt))
    .all();
