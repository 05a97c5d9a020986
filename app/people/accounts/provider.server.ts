import {
  allowInsecureRequests,
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  clockTolerance,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type IDToken,
} from "openid-client";
import { maxSubjectChars } from "../../../db/limits.ts";
import { issuerOf, returnAddressOf } from "../../base/account-settings.ts";
import { env } from "../../base/env.server.ts";
import { log } from "../../base/log.server.ts";
import type { Attempt } from "./attempt.server.ts";
import { boundedFetch, isNoAnswer } from "./bounded-fetch.server.ts";

/** What is asked of the provider: who it is, neither name nor mail. */
const askedFor = "openid";

const answerSeconds = 8;
const clockToleranceSeconds = 60;
const discoveryLifetimeMs = 60 * 60_000;
/** So that a provider that is down is not asked anew by everybody who tries. */
const failedDiscoveryLifetimeMs = 10_000;

/**
 * "cancelled": the person did not sign in there. "down": the provider does not answer. "not-accepted": its answer is not one to this
 * question, or not of this tenant.
 */
export type ProviderRefusal = { refused: "cancelled" | "down" | "not-accepted" };

const found = new Map<string, { until: number; configuration: Promise<Configuration> }>();

/** The tenant's addresses and keys, as the provider publishes them: asked for once an hour. */
function findConfiguration(tenant: string, now: Date): Promise<Configuration> {
  const issuer = issuerOf(env.OIDC_ISSUER, tenant);
  const key = `${issuer} ${env.OIDC_CLIENT_ID}`;
  const known = found.get(key);
  if (known && known.until > now.getTime()) return known.configuration;
  const configuration = discover(issuer);
  found.set(key, { until: now.getTime() + discoveryLifetimeMs, configuration });
  configuration.catch(() =>
    found.set(key, { until: now.getTime() + failedDiscoveryLifetimeMs, configuration }),
  );
  return configuration;
}

async function discover(issuer: string): Promise<Configuration> {
  const { OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, MODE } = env;
  const isLocal = MODE !== "production" && issuer.startsWith("http:");
  const configuration = await discovery(
    new URL(issuer),
    OIDC_CLIENT_ID!,
    { [clockTolerance]: clockToleranceSeconds },
    ClientSecretPost(OIDC_CLIENT_SECRET),
    {
      [customFetch]: boundedFetch,
      timeout: answerSeconds,
      // The token's signature is checked as well, though it comes from the provider over TLS.
      execute: [enableNonRepudiationChecks, ...(isLocal ? [allowInsecureRequests] : [])],
    },
  );
  return configuration;
}

/** Where to send somebody who signs in with an account of this tenant. Asks for nothing but who they are to the provider. */
export async function signInAddress(
  tenant: string,
  { state, nonce, codeVerifier }: Attempt,
  now: Date,
): Promise<string | ProviderRefusal> {
  try {
    const configuration = await findConfiguration(tenant, now);
    return buildAuthorizationUrl(configuration, {
      redirect_uri: returnAddressOf(env.BASE_URL),
      scope: askedFor,
      response_type: "code",
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: "S256",
    }).href;
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Takes the provider's answer: who has signed in there, as the provider knows them. The library checks issuer, audience, times, nonce,
 * signature and PKCE; a token of another tenant is refused.
 */
export async function takeAnswer(
  tenant: string,
  { state, nonce, codeVerifier }: Attempt,
  answer: URL,
  now: Date,
): Promise<{ subject: string } | ProviderRefusal> {
  try {
    const configuration = await findConfiguration(tenant, now);
    const tokens = await authorizationCodeGrant(configuration, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const subject = subjectOf(tokens.claims()!, tenant);
    return subject === null ? notAccepted("tenant") : { subject };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Entra ID's id of the person in the directory, else the subject; null when the token is of another tenant than its issuer. */
export function subjectOf({ sub, oid, tid }: IDToken, tenant: string): string | null {
  if (tid !== undefined && tid !== tenant) return null;
  const subject = tid !== undefined && typeof oid === "string" ? oid : sub;
  return subject.length > 0 && subject.length <= maxSubjectChars ? subject : null;
}

function refusalOf(error: unknown): ProviderRefusal {
  if (isNoAnswer(error)) return down();
  if (!(error instanceof AuthorizationResponseError)) return notAccepted(codeOf(error));
  const isDown = error.error === "server_error" || error.error === "temporarily_unavailable";
  return isDown ? down() : { refused: "cancelled" };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown";

function down(): ProviderRefusal {
  log.warn("the provider of accounts does not answer");
  return { refused: "down" };
}

function notAccepted(reason: string): ProviderRefusal {
  log.warn({ reason }, "an answer of the provider of accounts is not accepted");
  return { refused: "not-accepted" };
}
