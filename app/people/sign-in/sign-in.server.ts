import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { signInRequests } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { hashOf, keyedHash, newSecret, equalHashes } from "../../base/secrets.server.ts";
import { allowAttempt, networkOf } from "./rate-limit.server.ts";
import { findPerson, findPersonByMail, type Person } from "../register/person.server.ts";
import { beginSession } from "./sessions.server.ts";

/** How long every answer takes at least; see constantTime. */
export const minSignInMs = 200;
export const requestLifetimeMs = 10 * 60_000;
const maxCodeTries = 5;
/** A municipality may sit behind one network address, with a whole course day signing in at once. */
const networkLimit = { times: 60, minutes: 10 };
const addressLimits = [
  { times: 5, minutes: 10 },
  { times: 30, minutes: 24 * 60 },
];

export type ExceededLimit = "network" | "address" | "address-today";

interface SignInRequest {
  /** Lower case, see mail-address.ts. */
  mail: string;
  ip: string;
  /** The path on this site to show once signed in, see local-path.ts. */
  returnTo: string;
}

/**
 * Posts a letter with a link and a six-digit code, and returns the secret of the browser that asked. An address that is unknown, or
 * whose person has left, gets the same answer and no letter. Refused when too many requests come from one network, or for one
 * address in ten minutes or in a day, whether it is known or not.
 */
export function requestSignIn(
  { mail, ip, returnTo }: SignInRequest,
  now: Date,
): { browserSecret: string } | { refused: ExceededLimit } {
  return writeTransaction((tx) => {
    if (!allowAttempt(tx, `network:${networkOf(ip)}`, networkLimit, now)) return { refused: "network" };
    const allowed = addressLimits.map((limit) => allowAttempt(tx, `mail:${mail}`, limit, now));
    if (!allowed.every(Boolean)) return { refused: allowed[1] ? "address" : "address-today" };
    const person = findPersonByMail(mail, tx);
    const [token, browserSecret] = [newSecret(), newSecret()];
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    const linkHash = hashOf(token);
    tx.insert(signInRequests)
      .values({
        personId: person?.id ?? null,
        linkHash,
        codeHash: codeHash(linkHash, code),
        browserHash: hashOf(browserSecret),
        returnTo,
        expiresAt: new Date(now.getTime() + requestLifetimeMs),
        triesLeft: maxCodeTries,
      })
      .run();
    if (person) {
      const props = { name: person.name, token, code };
      postLetter(tx, { letter: "sign-in", to: person, props, urgent: true }, now);
    }
    return { browserSecret };
  });
}

const codeHash = (linkHash: string, code: string) => keyedHash("sign-in-code", `${linkHash}:${code}`);

/** A session that has begun: its Set-Cookie value, and the path to show next. */
export interface SignedIn {
  cookie: string;
  returnTo: string;
  person: Person;
}

/** "over": used, expired, out of tries, or never requested. */
export type SignInRefusal = { refused: "over" } | { refused: "wrong-code"; triesLeft: number };

/** Signs in the browser that asked, with the code of the letter. `browser` is its User-Agent. */
export function signInByCode(
  browserSecret: string,
  code: string,
  browser: string,
  now: Date,
): SignedIn | SignInRefusal {
  return writeTransaction((tx) => {
    const row = findLiveRequest(tx, eq(signInRequests.browserHash, hashOf(browserSecret)), now);
    return row ? tryCode(tx, row, code, browser, now) : { refused: "over" };
  });
}

/**
 * Whether a link can be used, without using it, since link scanners open every link. In another browser than the one that asked,
 * the code is needed as well, since scanners may press buttons too. Null when it is over.
 */
export function findSignInLink(
  token: string,
  browserSecret: string | null,
  now: Date,
): { needsCode: boolean } | null {
  const row = findLiveRequest(db, eq(signInRequests.linkHash, hashOf(token)), now);
  return row && { needsCode: !isRequestingBrowser(row, browserSecret) };
}

/** Signs in by a link's button; in another browser than the one that asked, only with the code of the letter. */
export function signInByLink(
  token: string,
  { browserSecret, code }: { browserSecret: string | null; code: string | null },
  browser: string,
  now: Date,
): SignedIn | SignInRefusal | { refused: "needs-code" } {
  return writeTransaction((tx) => {
    const row = findLiveRequest(tx, eq(signInRequests.linkHash, hashOf(token)), now);
    if (!row) return { refused: "over" };
    if (isRequestingBrowser(row, browserSecret)) return completeSignIn(tx, row, browser, now);
    return code === null ? { refused: "needs-code" } : tryCode(tx, row, code, browser, now);
  });
}

type RequestRow = typeof signInRequests.$inferSelect;

/** The request that can still be used; null when it was never made, or is used, expired or out of tries. */
function findLiveRequest(at: Tx | typeof db, condition: ReturnType<typeof eq>, now: Date): RequestRow | null {
  const row = at.select().from(signInRequests).where(condition).get();
  return row && !row.usedAt && row.triesLeft > 0 && row.expiresAt > now ? row : null;
}

const isRequestingBrowser = (row: RequestRow, browserSecret: string | null) =>
  browserSecret !== null && equalHashes(row.browserHash, hashOf(browserSecret));

function tryCode(
  tx: Tx,
  row: RequestRow,
  code: string,
  browser: string,
  now: Date,
): SignedIn | SignInRefusal {
  const right = equalHashes(row.codeHash, codeHash(row.linkHash, code));
  if (right && row.personId !== null) return completeSignIn(tx, row, browser, now);
  const triesLeft = row.triesLeft - 1;
  tx.update(signInRequests).set({ triesLeft }).where(eq(signInRequests.id, row.id)).run();
  if (triesLeft > 0) return { refused: "wrong-code", triesLeft };
  if (row.personId !== null)
    trace(
      tx,
      "site",
      { act: "sign-in-locked", subjectId: row.personId, scope: `person:${row.personId}` },
      now,
    );
  return { refused: "over" };
}

function completeSignIn(tx: Tx, row: RequestRow, browser: string, now: Date): SignedIn | SignInRefusal {
  const person = row.personId === null ? null : findPerson(row.personId, tx);
  if (!person) return { refused: "over" };
  tx.update(signInRequests).set({ usedAt: now }).where(eq(signInRequests.id, row.id)).run();
  trace(tx, person, { act: "signed-in", subjectId: person.id, scope: `person:${person.id}` }, now);
  return { cookie: beginSession(tx, person.id, person.role, browser, now), returnTo: row.returnTo, person };
}
