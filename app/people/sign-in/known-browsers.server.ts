import { and, desc, eq, lt, notInArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { knownBrowsers } from "../../../db/schema/people-sign-in.ts";
import { keyedHash, newSecret } from "../../base/secrets.server.ts";
import { countAttempt, countedAttempts } from "./rate-limit.server.ts";
import { maxKnownSecrets } from "./secret-cookie.ts";

const dayMs = 24 * 3_600_000;
/** Browsers keep no cookie longer than 400 days. Each time of signing in begins it anew. */
export const knownBrowserLifetimeMs = 400 * dayMs;
const maxBrowsersPerPerson = 10;
const maxWrongCodesInKnownBrowserPerDay = 10;

/** The hash under which a person's secret in a browser is stored. Another SESSION_SECRET makes every browser unknown. */
export const knownBrowserHash = (secret: string) => keyedHash("known-browser", secret);

const secretsIn = (held: string | null): string[] => held?.split(".") ?? [];

/** The secret among those that a browser holds with which this person has signed in, or null. */
export function ownSecret(tx: Tx, personId: number, held: string | null, now: Date): string | null {
  const isOwn = (secret: string) => {
    const row = tx.select().from(knownBrowsers).where(isBrowserOf(personId, secret)).get();
    return row !== undefined && now.getTime() - row.usedAt.getTime() < knownBrowserLifetimeMs;
  };
  return secretsIn(held).find(isOwn) ?? null;
}

/** Whether this person has signed in with the browser that holds these secrets. */
export const isKnownBrowser = (tx: Tx, personId: number, held: string | null, now: Date): boolean =>
  ownSecret(tx, personId, held, now) !== null;

const isBrowserOf = (personId: number, secret: string) =>
  and(eq(knownBrowsers.personId, personId), eq(knownBrowsers.browserHash, knownBrowserHash(secret)));

/** Whether the site has issued the secret to somebody. */
const isIssued = (tx: Tx, secret: string): boolean =>
  tx
    .select({ id: knownBrowsers.personId })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.browserHash, knownBrowserHash(secret)))
    .get() !== undefined;

/** Counts a wrong code that was typed for this person in a browser known by this secret; after the tenth in a day it is unknown. */
export function countWrongInKnownBrowser(tx: Tx, personId: number, secret: string, now: Date): void {
  const attempts = { key: `wrong-codes-known:${personId}:${knownBrowserHash(secret)}`, minutes: 24 * 60 };
  countAttempt(tx, attempts, now);
  if (countedAttempts(tx, attempts, now) >= maxWrongCodesInKnownBrowserPerDay)
    tx.delete(knownBrowsers).where(isBrowserOf(personId, secret)).run();
}

/**
 * Notes that this person signs in with the browser, and returns what its cookie is to hold: the secrets of colleagues who share it, and
 * one of this person's own. Nobody is known by a secret that was in the browser before they signed in: whoever put it there knows it. The
 * last `maxBrowsersPerPerson` of a person are kept.
 */
export function rememberBrowser(tx: Tx, personId: number, held: string | null, now: Date): string {
  const own = ownSecret(tx, personId, held, now);
  const secret = own ?? newSecret();
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
  const others = secretsIn(held).filter((one) => one !== own && isIssued(tx, one));
  return [...others, secret].slice(-maxKnownSecrets).join(".");
}

/** Makes the person's other browsers unknown: someone who signs out everywhere else has perhaps lost one. */
export function forgetOtherBrowsers(tx: Tx, personId: number, held: string | null): void {
  const others = notInArray(knownBrowsers.browserHash, secretsIn(held).map(knownBrowserHash));
  tx.delete(knownBrowsers)
    .where(and(eq(knownBrowsers.personId, personId), others))
    .run();
}

/** Deletes browsers that have not signed in for `knownBrowserLifetimeMs`. */
export function deleteUnusedBrowsers(tx: Tx, now: Date): void {
  const before = new Date(now.getTime() - knownBrowserLifetimeMs);
  tx.delete(knownBrowsers).where(lt(knownBrowsers.usedAt, before)).run();
}
