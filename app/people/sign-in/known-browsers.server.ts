import { and, desc, eq, lt, ne, notInArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { knownBrowsers } from "../../../db/schema/people-sign-in.ts";
import { keyedHash, newSecret } from "../../base/secrets.server.ts";

const dayMs = 24 * 3_600_000;
/** Browsers keep no cookie longer than 400 days. Each time of signing in begins it anew. */
export const knownBrowserLifetimeMs = 400 * dayMs;
const maxBrowsersPerPerson = 10;

/** The hash under which a browser's secret is stored. Another SESSION_SECRET makes every browser unknown. */
export const knownBrowserHash = (secret: string) => keyedHash("known-browser", secret);

/** Whether this person has signed in with the browser that holds the secret. */
export function isKnownBrowser(tx: Tx, personId: number, secret: string | null, now: Date): boolean {
  if (secret === null) return false;
  const row = tx.select().from(knownBrowsers).where(isBrowserOf(personId, secret)).get();
  return row !== undefined && now.getTime() - row.usedAt.getTime() < knownBrowserLifetimeMs;
}

const isBrowserOf = (personId: number, secret: string) =>
  and(eq(knownBrowsers.personId, personId), eq(knownBrowsers.browserHash, knownBrowserHash(secret)));

/** Whether the site has issued the secret, to this person or to a colleague who shares the browser. */
const isIssued = (tx: Tx, secret: string): boolean =>
  tx
    .select({ id: knownBrowsers.personId })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.browserHash, knownBrowserHash(secret)))
    .get() !== undefined;

/**
 * Notes that this person signs in with the browser, and returns the secret for its cookie: the one it holds, since colleagues may
 * share a browser, else a new one. One that the site has not issued is not kept: whoever put it there knows it. The last
 * `maxBrowsersPerPerson` are kept.
 */
export function rememberBrowser(tx: Tx, personId: number, held: string | null, now: Date): string {
  const secret = held !== null && isIssued(tx, held) ? held : newSecret();
  tx.insert(knownBrowsers)
    .values({ personId, browserHash: knownBrowserHash(secret), usedAt: now })
    .onConflictDoUpdate({
      target: [knownBrowsers.personId, knownBrowsers.browserHash],
      set: { usedAt: now },
    })
    .run();
  const newest = tx
    .select({ browserHash: knownBrowsers.browserHash })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.personId, personId))
    .orderBy(desc(knownBrowsers.usedAt))
    .limit(maxBrowsersPerPerson);
  tx.delete(knownBrowsers)
    .where(and(eq(knownBrowsers.personId, personId), notInArray(knownBrowsers.browserHash, newest)))
    .run();
  return secret;
}

/** Makes the person's other browsers unknown: someone who signs out everywhere else has perhaps lost one. */
export function forgetOtherBrowsers(tx: Tx, personId: number, secret: string | null): void {
  const others = secret === null ? undefined : ne(knownBrowsers.browserHash, knownBrowserHash(secret));
  tx.delete(knownBrowsers)
    .where(and(eq(knownBrowsers.personId, personId), others))
    .run();
}

/** Deletes browsers that have not signed in for `knownBrowserLifetimeMs`. */
export function deleteUnusedBrowsers(tx: Tx, now: Date): void {
  const before = new Date(now.getTime() - knownBrowserLifetimeMs);
  tx.delete(knownBrowsers).where(lt(knownBrowsers.usedAt, before)).run();
}
