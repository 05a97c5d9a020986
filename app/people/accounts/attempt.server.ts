import { hkdfSync } from "node:crypto";
import { z } from "zod";
import { env } from "../../base/env.server.ts";
import { openSealed, seal } from "../../base/seal.server.ts";
import { hashOf, newSecret } from "../../base/secrets.server.ts";

/** From leaving for the provider until coming back: a password and a second factor are typed there. */
export const attemptLifetimeMs = 15 * 60_000;

/** What is sent with somebody who leaves for their municipality's sign-in page, and checked when they come back. */
export interface Attempt {
  /** Opens only with the secret in the cookie of the browser that left. */
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Made of the browser's secret, so that neither the database nor the provider's answer has what completes the sign-in. */
const derive = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, env.SESSION_SECRET, `account sign-in: ${purpose}`, 32));

const proofsOf = (secret: string) => ({
  nonce: derive(secret, "nonce").toString("base64url"),
  codeVerifier: derive(secret, "code verifier").toString("base64url"),
});

const stateContent = z.object({ tenantId: z.number(), returnTo: z.string(), expiresAt: z.number() });

/** Begins a sign-in. `browserSecret` goes into a cookie of the browser and nowhere else. */
export function beginAttempt(
  tenantId: number,
  returnTo: string,
  now: Date,
): Attempt & { browserSecret: string } {
  const browserSecret = newSecret();
  const content = { tenantId, returnTo, expiresAt: now.getTime() + attemptLifetimeMs };
  const state = seal(derive(browserSecret, "state"), JSON.stringify(content)).toString("base64url");
  return { state, ...proofsOf(browserSecret), browserSecret };
}

interface ReadAttempt extends Attempt {
  tenantId: number;
  returnTo: string;
  browserHash: string;
}

/** The sign-in that this browser began with this state; null when it began none or another, or too long ago. */
export function readAttempt(browserSecret: string, state: string, now: Date): ReadAttempt | null {
  const content = openState(browserSecret, state);
  if (!content || content.expiresAt <= now.getTime()) return null;
  const { tenantId, returnTo } = content;
  return { state, ...proofsOf(browserSecret), tenantId, returnTo, browserHash: hashOf(browserSecret) };
}

function openState(browserSecret: string, state: string) {
  try {
    const opened = openSealed(derive(browserSecret, "state"), Buffer.from(state, "base64url"));
    return stateContent.parse(JSON.parse(opened));
  } catch {
    return null;
  }
}
