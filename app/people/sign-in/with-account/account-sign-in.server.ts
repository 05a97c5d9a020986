import { eq } from "drizzle-orm";
import { relaxedTransaction, type Tx, writeTransaction } from "../../../../db/database.server.ts";
import { accounts, accountSignIns } from "../../../../db/schema/people-accounts.ts";
import { traceCounted } from "../../../audit/audit.server.ts";
import { findAccount } from "../../accounts/accounts.server.ts";
import { admits } from "../../accounts/admits.ts";
import { attemptLifetimeMs, beginAttempt, readAttempt } from "../../accounts/attempt.server.ts";
import { type ProviderRefusal, signInAddress, takeAnswer } from "../../accounts/provider.server.ts";
import { findOpenTenant } from "../../accounts/tenants.server.ts";
import { findPerson } from "../../register/person.server.ts";
import { countUnlessExceeded, networkOf } from "../rate-limit.server.ts";
import { accountCookie } from "../secret-cookie.ts";
import { enter, type SignedIn } from "../sign-in.server.ts";
import type { Visitor } from "../visitor.ts";

/** How often one network leaves for the provider, or comes back, in ten minutes: each time the provider is asked. */
const networkAccountStepsPer10Minutes = 240;

/** "often": too many from this network. "unknown": there is no such tenant, or it has been taken away. */
export type StartRefusal = { refused: "often" | "unknown" | "down" };

/** Where to send a browser that signs in with an account of this tenant, and the Set-Cookie value that binds the sign-in to it. */
export async function beginAccountSignIn(
  tenantId: number,
  { returnTo, visitor }: { returnTo: string; visitor: Visitor },
  now: Date,
): Promise<{ address: string; cookie: string } | StartRefusal> {
  const tenant = findOpenTenant(tenantId);
  if (!tenant) return { refused: "unknown" };
  if (isTooOften(visitor, now)) return { refused: "often" };
  const { browserSecret, ...attempt } = beginAttempt(tenant.id, returnTo, now);
  const address = await signInAddress(tenant.tenant, attempt, now);
  if (typeof address !== "string") return { refused: "down" };
  return { address, cookie: accountCookie.set(browserSecret, attemptLifetimeMs / 1000) };
}

const isTooOften = (visitor: Visitor, now: Date): boolean =>
  relaxedTransaction((tx) => {
    const key = `account-sign-ins:${networkOf(visitor.ip)}`;
    return (
      countUnlessExceeded(tx, [{ key, times: networkAccountStepsPer10Minutes, minutes: 10 }], now) !== null
    );
  });

/**
 * "over": begun in another browser, too long ago, or answered already. "moved": the account's person is not of its municipality any more.
 * "not-allowed": the tenant has been taken away.
 */
export type AccountRefusal = ProviderRefusal | { refused: "over" | "often" | "moved" | "not-allowed" };

/** The provider's answer: a session begins; or the account is tied to nobody yet ("first"), or not taken. */
export async function finishAccountSignIn(
  answer: URL,
  browserSecret: string | null,
  visitor: Visitor,
  now: Date,
): Promise<SignedIn | { first: true } | AccountRefusal> {
  const attempt = browserSecret && readAttempt(browserSecret, answer.searchParams.get("state") ?? "", now);
  if (!attempt) return { refused: "over" };
  const tenant = findOpenTenant(attempt.tenantId);
  if (!tenant) return { refused: "not-allowed" };
  if (isTooOften(visitor, now)) return { refused: "often" };
  const taken = await takeAnswer(tenant.tenant, attempt, answer, now);
  if ("refused" in taken) return taken;
  const { browserHash, returnTo, tenantId } = attempt;
  return signInAsAccount({ browserHash, returnTo, tenantId, subject: taken.subject }, visitor, now);
}

interface Vouched {
  browserHash: string;
  tenantId: number;
  subject: string;
  returnTo: string;
}

/** Signs in whoever the account is tied to. What a provider vouched for is taken once; an account that is new waits for a code. */
function signInAsAccount(
  vouched: Vouched,
  visitor: Visitor,
  now: Date,
): SignedIn | { first: true } | AccountRefusal {
  return writeTransaction((tx) => {
    const tenant = findOpenTenant(vouched.tenantId, tx);
    if (!tenant) return { refused: "not-allowed" };
    const account = findAccount(tx, vouched);
    if (!takeOnce(tx, vouched, account ? now : null, now)) return { refused: "over" };
    if (!account) return { first: true };
    const { id: accountId, personId } = account;
    const person = findPerson(personId, tx);
    if (!person || !admits(tenant, person)) {
      traceCounted(
        tx,
        "site",
        { act: "account-refused", subjectId: personId, scope: `person:${personId}` },
        now,
      );
      return { refused: "moved" };
    }
    tx.update(accounts).set({ usedAt: now }).where(eq(accounts.id, accountId)).run();
    return enter(tx, person, { visitor, returnTo: vouched.returnTo, accountId }, now);
  });
}

/** Notes that the answer was taken in its browser; false when it was before. */
const takeOnce = (tx: Tx, vouched: Vouched, usedAt: Date | null, now: Date): boolean =>
  tx
    .insert(accountSignIns)
    .values({ ...vouched, usedAt, expiresAt: new Date(now.getTime() + attemptLifetimeMs) })
    .onConflictDoNothing({ target: accountSignIns.browserHash })
    .run().changes > 0;
