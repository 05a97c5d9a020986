import { and, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import { readTransaction, relaxedTransaction, type Tx } from "../../../db/database.server.ts";
import { maxCodeTries } from "../../../db/limits.ts";
import { signInRequests } from "../../../db/schema/people.ts";
import { numberToType } from "../../base/forms/typed-number.server.ts";
import { hashOf, newSecret } from "../../base/secrets.server.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { requiredTenantOf } from "../accounts/tenants.server.ts";
import { findIdByMail, findPerson, findPersonByMail, type Person } from "../register/person.server.ts";
import { codeDigits, codeHash, newCode } from "./code.server.ts";
import { isKnownBrowser, knownBrowserHash, ownSecret } from "./known-browsers.server.ts";
import { countAttempt, countedAttempts, countUnlessExceeded, networkOf } from "./rate-limit.server.ts";
import { retryAfter } from "./retry-after.ts";
import type { Visitor } from "./visitor.ts";
import { setRequestOfAccount, type WaitingAccount } from "./with-account/waiting-account.server.ts";
import { needsLongCodes } from "./wrong-codes.server.ts";

export const requestLifetimeMs = 10 * 60_000;

/** Each for an address asked for by unknown browsers, for a known browser and its address, and for those who have a letter. */
const shortLimit = { times: 5, minutes: 10, refusal: "address" } as const;
const dayLimit = { times: 30, minutes: 24 * 60, refusal: "address-today" } as const;
/** Once the day's letters are used up: whoever asks, nobody is without a letter for longer than this. */
const overDailyLimit = { times: 1, minutes: 30, refusal: "address-today" } as const;
/** A municipality may sit behind one network address, with a whole course day signing in at once. */
const networkRequestsPer10Minutes = 60;
/** When unknown browsers have asked this often, each network has `busyNetworkRequestsPer10Minutes` instead. */
export const busyRequestsPer10Minutes = 2000;
const busyNetworkRequestsPer10Minutes = 10;
const allUnknownBrowsers = { key: "requests", minutes: 10 };

export type ExceededLimit = "network" | "address" | "address-today";

/** The header of a refusal that says when the limit lets through again. */
export const retryHeaders = (refused: ExceededLimit, now: Date) => ({
  "Retry-After": retryAfter(refused === "address-today" ? overDailyLimit.minutes : shortLimit.minutes, now),
});

interface SignInRequest extends Omit<Visitor, "browser"> {
  /** Lower case, see mail-address.ts. */
  mail: string;
  /** The path on this site to show once signed in, see local-path.ts. */
  returnTo: string;
  /** The account of a municipality that the letter's code ties to its reader. */
  account?: WaitingAccount;
}

/** What the browser that asked keeps, or why no letter was sent. */
export type Requested = { browserSecret: string } | { refused: ExceededLimit };

/**
 * Posts a letter with a link and a code, and returns the secret of the browser that asked. An address that is unknown, or whose person
 * has left, gets the same answer and no letter; one whose municipality has chosen its own accounts alone, a letter that says so. Refused when too many requests come from one network, or for one address in ten
 * minutes or in a day, whether it is known or not; past the day's number, one an address is taken each half hour. A browser that has
 * signed in with the address before has limits of its own.
 */
export function requestSignIn(request: SignInRequest, now: Date): Requested {
  return relaxedTransaction((tx) => {
    const { mail, knownSecrets, returnTo, account } = request;
    const network = networkOf(request.ip);
    const id = findIdByMail(mail, tx);
    const own = id === null ? null : ownSecret(tx, id, knownSecrets, now);
    const isKnown = own !== null;
    const limits = isKnown
      ? limitsOf(tx, `known:${knownBrowserHash(own)}:${mail}`, now)
      : [...networkLimits(tx, network, now), ...limitsOf(tx, `mail:${mail}`, now)];
    const exceeded = countUnlessExceeded(tx, limits, now);
    if (exceeded) return { refused: exceeded.refusal };
    if (!isKnown) countAttempt(tx, allUnknownBrowsers, now);
    return openRequest(tx, findPersonByMail(mail, tx), { network, isKnown, returnTo, account }, now);
  });
}

/** The limits that letters under this key have now. */
function limitsOf(tx: Tx, key: string, now: Date) {
  const isUsedUp = countedAttempts(tx, { ...dayLimit, key }, now) >= dayLimit.times;
  return [shortLimit, isUsedUp ? overDailyLimit : dayLimit].map((limit) => ({ ...limit, key }));
}

function networkLimits(tx: Tx, network: string, now: Date) {
  const isBusy = countedAttempts(tx, allUnknownBrowsers, now) >= busyRequestsPer10Minutes;
  const times = isBusy ? busyNetworkRequestsPer10Minutes : networkRequestsPer10Minutes;
  return [{ key: `network:${network}`, times, minutes: 10, refusal: "network" as const }];
}

interface RequestOrigin {
  network: string;
  isKnown: boolean;
  returnTo: string;
  account?: WaitingAccount | undefined;
}

/** Inserts the request, for an unknown address as well, so that it takes equally long; posts the letter to a known one. */
function openRequest(tx: Tx, person: Person | null, from: RequestOrigin, now: Date): Requested {
  const [token, browserSecret] = [newSecret(), newSecret()];
  const isLong = !from.isKnown && needsLongCodes(tx, from.network, now);
  const code = newCode(isLong ? codeDigits.long : codeDigits.usual);
  const takesCode = person !== null && mayUseCodes(tx, person, from.account);
  const linkHash = hashOf(token);
  const { id } = tx
    .insert(signInRequests)
    .values({
      personId: takesCode ? person.id : null,
      linkHash,
      codeHash: codeHash(linkHash, code),
      browserHash: hashOf(browserSecret),
      returnTo: from.returnTo,
      expiresAt: new Date(now.getTime() + requestLifetimeMs),
      triesLeft: maxCodeTries,
      linkTriesLeft: maxCodeTries,
    })
    .returning({ id: signInRequests.id })
    .get();
  if (from.account) setRequestOfAccount(tx, from.account, id);
  deleteSomeOfUnknown(tx, now);
  const account = from.account?.municipality ?? null;
  if (person) postWayIn(tx, person, takesCode ? { token, code, account } : null, now);
  return { browserSecret };
}

type SignInSecrets = Omit<PropsOf<"sign-in">, "name">;

/** Posts the letter with the code, or the one that says that the municipality's account signs in (`secrets` null). */
function postWayIn(tx: Tx, person: Person, secrets: SignInSecrets | null, now: Date): void {
  const { name, municipality } = person;
  if (secrets) {
    postLetter(tx, { letter: "sign-in", to: person, props: { name, ...secrets }, urgent: true }, now);
  } else {
    const props = { name, municipality: municipality! };
    postLetter(tx, { letter: "sign-in-account", to: person, props, urgent: true }, now);
  }
}

/**
 * Whether a code lets the person in: not where their municipality has chosen its own accounts alone, unless the code ties such an account. The
 * secretariat's people may always, since they can lift that choice when the municipality's sign-in is down.
 */
function mayUseCodes(tx: Tx, { municipalityId, roles }: Person, account?: WaitingAccount): boolean {
  if (municipalityId === null || roles.includes("secretariat")) return true;
  const required = requiredTenantOf(municipalityId, tx);
  return required === null || required === account?.tenantId;
}

/** More than one request adds: what strangers ask for unknown addresses is gone when it has expired. */
const deletedPerRequestRows = 4;

function deleteSomeOfUnknown(tx: Tx, now: Date): void {
  const expired = tx
    .select({ id: signInRequests.id })
    .from(signInRequests)
    .where(and(isNull(signInRequests.personId), lte(signInRequests.expiresAt, now)))
    .limit(deletedPerRequestRows);
  tx.delete(signInRequests).where(inArray(signInRequests.id, expired)).run();
}

/** How long after it has expired a letter may ask for the next one: as long as an address can be closed for unknown browsers. */
const renewableMs = 24 * 3_600_000;

/**
 * Posts the next letter to the person whose letter has this link, however often strangers have asked: whoever has the link reads
 * their mail. The caller has seen that no program asks (`findRenewal`). "over": the link is unknown, older than a day, or its person has left.
 */
export function requestByOldLink(
  token: string,
  visitor: Visitor,
  now: Date,
): Requested | { refused: "over" } {
  return relaxedTransaction((tx) => {
    const row = findRenewable(tx, token, now);
    const person = row && findPerson(row.personId!, tx);
    if (!person) return { refused: "over" };
    const exceeded = countUnlessExceeded(tx, limitsOf(tx, `letter:${person.id}`, now), now);
    if (exceeded) return { refused: exceeded.refusal };
    const isKnown = isKnownBrowser(tx, person.id, visitor.knownSecrets, now);
    return openRequest(tx, person, { network: networkOf(visitor.ip), isKnown, returnTo: row.returnTo }, now);
  });
}

/** How the letter with a link that is over asks for the next one: with a number that its reader types, null in a browser that they have signed in with. */
export interface Renewal {
  number: string | null;
}

/** The letter's way to the next one, since programs that look through mails press its button too; null when it has none. Changes nothing. */
export const findRenewal = (token: string, { knownSecrets }: Visitor, now: Date): Renewal | null =>
  readTransaction((tx) => {
    const row = findRenewable(tx, token, now);
    if (!row || findPerson(row.personId!, tx) === null) return null;
    return { number: isKnownBrowser(tx, row.personId!, knownSecrets, now) ? null : numberToType(token) };
  });

const findRenewable = (tx: Tx, token: string, now: Date) => {
  const dayAgo = new Date(now.getTime() - renewableMs);
  const isLetter = and(eq(signInRequests.linkHash, hashOf(token)), gt(signInRequests.expiresAt, dayAgo));
  const row = tx.select().from(signInRequests).where(isLetter).get();
  return row?.personId ? row : undefined;
};
