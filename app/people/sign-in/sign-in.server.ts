import { and, eq, isNull } from "drizzle-orm";
import { db, relaxedTransaction, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { signInRequests } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { clearMailFailure } from "../../mail/failures/mail-failures.server.ts";
import { equalHashes, hashOf } from "../../base/secrets.server.ts";
import { findPerson, type Person } from "../register/person.server.ts";
import { codeDigits, codeHash } from "./code.server.ts";
import {
  countWrongInKnownBrowser,
  knownBrowserLifetimeMs,
  ownSecret,
  rememberBrowser,
} from "./known-browsers.server.ts";
import { networkOf } from "./rate-limit.server.ts";
import { knownBrowserCookie } from "./secret-cookie.ts";
import { beginSession } from "./sessions.server.ts";
import type { Visitor } from "./visitor.ts";
import { tieAccount, type Tying } from "./with-account/waiting-account.server.ts";
import { countWrongCode, needsLongCodes, traceWrongCode } from "./wrong-codes.server.ts";

/** How long every answer takes at least; see constantTime. */
export const minSignInMs = 200;

/** A session that has begun: its Set-Cookie value, that of the known browser, and the path to show next. */
export interface SignedIn {
  cookie: string;
  knownCookie: string;
  returnTo: string;
  person: Person;
}

/**
 * "over": used, expired, out of tries, or never requested. "short-code": codes of six digits are not taken at the moment
 * (wrong-codes.server.ts); it was neither compared nor counted.
 */
export type SignInRefusal =
  | { refused: "over" }
  | { refused: "short-code" }
  | { refused: "wrong-code"; triesLeft: number };

/**
 * Signs in the browser that asked, with the code of the letter. After five wrong ones the code is over; the link is not. When the link
 * has been used elsewhere, only the right code is told so: whoever types another would learn that the address is known.
 */
export function signInByCode(
  browserSecret: string,
  code: string,
  visitor: Visitor,
  now: Date,
): SignedIn | SignInRefusal {
  const outcome = relaxedTransaction((tx): Outcome => {
    const row = findUnexpired(tx, eq(signInRequests.browserHash, hashOf(browserSecret)), now);
    return row && row.triesLeft > 0 ? tryCode(tx, row, code, visitor, now) : { refused: "over" };
  });
  return "right" in outcome ? completeSignIn(outcome.right, visitor, true, now) : outcome;
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
  const row = findByLink(db, token, now);
  if (!row) return null;
  const needsCode = !isRequestingBrowser(row, browserSecret);
  return needsCode && row.linkTriesLeft === 0 ? null : { needsCode };
}

interface LinkCredentials {
  browserSecret: string | null;
  code: string | null;
}

/**
 * Signs in by a link's button; in another browser than the one that asked, only with the code of the letter. Codes that are typed
 * without the link count for nothing here: who has the link has the letter.
 */
export function signInByLink(
  token: string,
  { browserSecret, code }: LinkCredentials,
  visitor: Visitor,
  now: Date,
): SignedIn | SignInRefusal | { refused: "needs-code" } {
  const outcome = relaxedTransaction((tx): Outcome | { refused: "needs-code" } => {
    const row = findByLink(tx, token, now);
    if (row && isRequestingBrowser(row, browserSecret)) return { right: row };
    if (!row || row.linkTriesLeft === 0) return { refused: "over" };
    return code === null ? { refused: "needs-code" } : tryCodeOfLink(tx, row, code, now);
  });
  if (!("right" in outcome)) return outcome;
  return completeSignIn(outcome.right, visitor, isRequestingBrowser(outcome.right, browserSecret), now);
}

type RequestRow = typeof signInRequests.$inferSelect;
/** The request that has been proved to be the visitor's, or why not. */
type Outcome = { right: RequestRow } | SignInRefusal;

/** The request, used or not; null when it was never made or has expired. */
function findUnexpired(at: Tx | typeof db, condition: ReturnType<typeof eq>, now: Date): RequestRow | null {
  const row = at.select().from(signInRequests).where(condition).get();
  return row && row.expiresAt > now ? row : null;
}

/** The request that its link can still use. */
function findByLink(at: Tx | typeof db, token: string, now: Date): RequestRow | null {
  const row = findUnexpired(at, eq(signInRequests.linkHash, hashOf(token)), now);
  return row?.usedAt ? null : row;
}

const isRequestingBrowser = (row: RequestRow, browserSecret: string | null) =>
  browserSecret !== null && equalHashes(row.browserHash, hashOf(browserSecret));

const isRightCode = (row: RequestRow, code: string) =>
  row.personId !== null && equalHashes(row.codeHash, codeHash(row.linkHash, code));

/**
 * A code typed in the browser that asked. Wrong ones count for the request, for the network and for all; in a known browser for that as well,
 * which needs no long codes while it is known.
 */
function tryCode(tx: Tx, row: RequestRow, code: string, visitor: Visitor, now: Date): Outcome {
  const network = networkOf(visitor.ip);
  const own = row.personId === null ? null : ownSecret(tx, row.personId, visitor.knownSecrets, now);
  if (own === null && code.length < codeDigits.long && needsLongCodes(tx, network, now))
    return { refused: "short-code" };
  if (isRightCode(row, code)) return { right: row };
  const triesLeft = row.triesLeft - 1;
  tx.update(signInRequests).set({ triesLeft }).where(eq(signInRequests.id, row.id)).run();
  traceWrongCode(tx, "sign-in-failed", row.personId, now);
  countWrongCode(tx, network, now);
  if (own !== null) countWrongInKnownBrowser(tx, row.personId!, own, now);
  return triesLeft > 0 ? { refused: "wrong-code", triesLeft } : { refused: "over" };
}

/** A code typed by someone who has the link, in another browser. Wrong ones count for the link there, and nowhere else: they read the mail. */
function tryCodeOfLink(tx: Tx, row: RequestRow, code: string, now: Date): Outcome {
  if (isRightCode(row, code)) return { right: row };
  const triesLeft = row.linkTriesLeft - 1;
  tx.update(signInRequests).set({ linkTriesLeft: triesLeft }).where(eq(signInRequests.id, row.id)).run();
  traceWrongCode(tx, "sign-in-failed", row.personId, now);
  return triesLeft > 0 ? { refused: "wrong-code", triesLeft } : { refused: "over" };
}

/**
 * Uses the request and begins the session; "over" when its person has left meanwhile. In the browser that asked, an account that
 * waits for the code is tied: elsewhere it would be whoever sent the letter's reader there that gets an account of theirs.
 */
function completeSignIn(
  row: RequestRow,
  visitor: Visitor,
  isAskingBrowser: boolean,
  now: Date,
): SignedIn | SignInRefusal {
  return writeTransaction((tx) => {
    const person = row.personId === null ? null : findPerson(row.personId, tx);
    const unused = and(eq(signInRequests.id, row.id), isNull(signInRequests.usedAt));
    if (!person || tx.update(signInRequests).set({ usedAt: now }).where(unused).run().changes === 0)
      return { refused: "over" };
    // The letter has been read.
    clearMailFailure(tx, person.id);
    const tying = isAskingBrowser ? tieAccount(tx, row.id, person, now) : null;
    const returnTo = tying ? `/min-side/enheder?konto=${tyingWord[tying]}` : row.returnTo;
    return enter(tx, person, { visitor, returnTo, accountId: null }, now);
  });
}

const tyingWord: Record<Tying, string> = {
  tied: "knyttet",
  "other-municipality": "anden-kommune",
  taken: "optaget",
};

interface Entry {
  visitor: Visitor;
  returnTo: string;
  /** The account that has signed in, or null: a letter's code or link. */
  accountId: number | null;
}

/** Begins the session of somebody who has proved who they are, in the transaction that takes the proof. */
export function enter(tx: Tx, person: Person, { visitor, returnTo, accountId }: Entry, now: Date): SignedIn {
  const { id, role } = person;
  trace(tx, person, { act: "signed-in", subjectId: id, scope: `person:${id}` }, now);
  const secret = rememberBrowser(tx, id, visitor.knownSecrets, now);
  return {
    cookie: beginSession(tx, id, role, visitor.browser, now, accountId),
    knownCookie: knownBrowserCookie.set(secret, knownBrowserLifetimeMs / 1000),
    returnTo,
    person,
  };
}
