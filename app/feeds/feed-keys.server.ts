import { and, desc, eq, getTableColumns, gt, isNull, lte, or } from "drizzle-orm";
import { db, type Tx, writeRelaxed, writeTransaction } from "../../db/database.server.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import { feedKeys } from "../../db/schema/feeds.ts";
import type { FeedScope } from "../../db/enums.ts";
import { type Actor, trace } from "../audit/audit.server.ts";
import { danishDate } from "../base/dates/danish-time.ts";
import type { Person } from "../people/register/person.server.ts";
import { hashOf, newSecret } from "../base/secrets.server.ts";
import type { FeedKeyRow } from "./feed-key.ts";

/** What a key opens. */
export interface FeedKey {
  id: number;
  scopes: FeedScope[];
  /** Of this municipality alone; null for all. */
  municipalityId: number | null;
}

/** How much time must have passed before a key's last use is written again. */
const usedAtStepMs = 10 * 60_000;

/** Whether it is a key of all, or of a municipality that has not left. */
const isOfMember = (now: Date) =>
  or(
    isNull(feedKeys.municipalityId),
    isNull(municipalities.leavesOn),
    gt(municipalities.leavesOn, danishDate(now)),
  );

/**
 * The key in an Authorization header (Bearer, or Basic with the key as password), when it is not ended, and its municipality has not left;
 * or null.
 */
export function findFeedKey(authorization: string | undefined, now: Date): FeedKey | null {
  const token = tokenIn(authorization ?? "");
  if (!token) return null;
  const row = db
    .select(getTableColumns(feedKeys))
    .from(feedKeys)
    .leftJoin(municipalities, eq(municipalities.id, feedKeys.municipalityId))
    .where(and(eq(feedKeys.keyHash, hashOf(token)), isNull(feedKeys.endedAt), isOfMember(now)))
    .get();
  if (!row) return null;
  if (now.getTime() - (row.usedAt?.getTime() ?? 0) > usedAtStepMs)
    writeRelaxed((tx) => tx.update(feedKeys).set({ usedAt: now }).where(eq(feedKeys.id, row.id)).run());
  return { id: row.id, scopes: row.scopes, municipalityId: row.municipalityId };
}

function tokenIn(authorization: string): string | null {
  const [scheme, credentials = ""] = authorization.split(" ", 2) as [string, string?];
  const token = scheme.toLowerCase() === "basic" ? passwordOf(credentials) : credentials;
  return /^(bearer|basic)$/i.test(scheme) && /^[\w-]{43}$/.test(token) ? token : null;
}

const passwordOf = (credentials: string): string =>
  Buffer.from(credentials, "base64")
    .toString("utf8")
    .replace(/^[^:]*:/, "");

interface NewFeedKey {
  name: string;
  scopes: FeedScope[];
  municipalityId: number | null;
}

/** Makes a key and returns it. Only its hash is stored. */
export function createFeedKey(
  actor: Person,
  { name, scopes, municipalityId }: NewFeedKey,
  now: Date,
): string {
  const token = newSecret();
  writeTransaction((tx) => {
    const row = { keyHash: hashOf(token), name, scopes, municipalityId, madeBy: actor.id, madeAt: now };
    const { id } = tx.insert(feedKeys).values(row).returning().get();
    trace(tx, actor, { act: "feed-key-made", scope: `feed-key:${id}` }, now);
  });
  return token;
}

/** Ends the keys of municipalities that have left; called every few minutes. */
export function endKeysOfLeftMunicipalities(now: Date): void {
  writeTransaction((tx) => {
    const keys = tx
      .select({ id: feedKeys.id })
      .from(feedKeys)
      .innerJoin(municipalities, eq(municipalities.id, feedKeys.municipalityId))
      .where(and(isNull(feedKeys.endedAt), lte(municipalities.leavesOn, danishDate(now))))
      .all();
    for (const { id } of keys) endKey(tx, "site", id, now);
  });
}

function endKey(tx: Tx, actor: Actor, id: number, now: Date): void {
  tx.update(feedKeys).set({ endedAt: now }).where(eq(feedKeys.id, id)).run();
  trace(tx, actor, { act: "feed-key-ended", scope: `feed-key:${id}` }, now);
}

/** Ends a key at once. False when it is unknown or ended already. */
export function endFeedKey(actor: Person, id: number, now: Date): boolean {
  return writeTransaction((tx) => {
    const active = and(eq(feedKeys.id, id), isNull(feedKeys.endedAt));
    if (!tx.select({ id: feedKeys.id }).from(feedKeys).where(active).get()) return false;
    endKey(tx, actor, id, now);
    return true;
  });
}

/** Every key, the newest first. */
export const listFeedKeys = (): FeedKeyRow[] =>
  db
    .select({
      id: feedKeys.id,
      name: feedKeys.name,
      scopes: feedKeys.scopes,
      municipality: municipalities.name,
      madeBy: people.name,
      madeAt: feedKeys.madeAt,
      usedAt: feedKeys.usedAt,
      endedAt: feedKeys.endedAt,
    })
    .from(feedKeys)
    .leftJoin(municipalities, eq(municipalities.id, feedKeys.municipalityId))
    .leftJoin(people, eq(people.id, feedKeys.madeBy))
    .orderBy(desc(feedKeys.madeAt))
    .all();
