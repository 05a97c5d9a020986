import { z } from "zod";
import { env } from "../../base/env.server.ts";

const tokenAnswer = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().min(1).max(86_400).default(300),
});

const answerWaitMs = 30_000;
/** A token is replaced so long before it expires, since a letter takes its time. */
const marginMs = 120_000;

let last: { token: string; untilMs: number } | undefined;

/** Whether the mail servers are signed in to with a token that expires (XOAUTH2) instead of a password. */
export const usesTokens = (): boolean => env.MAIL_TOKEN_URL !== undefined;

/** A token for the mail servers, as OAuth 2.0 gives it to an application. Throws when it is refused. */
export async function mailToken(): Promise<string> {
  if (last && performance.now() < last.untilMs) return last.token;
  const refresh = env.MAIL_TOKEN_REFRESH;
  const body = new URLSearchParams({
    client_id: env.MAIL_TOKEN_CLIENT ?? "",
    client_secret: env.MAIL_TOKEN_SECRET ?? "",
    scope: env.MAIL_TOKEN_SCOPE,
    ...(refresh
      ? { grant_type: "refresh_token", refresh_token: refresh }
      : { grant_type: "client_credentials" }),
  });
  const signal = AbortSignal.timeout(answerWaitMs);
  const response = await fetch(env.MAIL_TOKEN_URL!, { method: "POST", body, redirect: "error", signal });
  if (!response.ok) throw new Error(`MAIL_TOKEN_URL gives no token: ${response.status}`);
  const { access_token: token, expires_in: seconds } = tokenAnswer.parse(await response.json());
  last = { token, untilMs: performance.now() + seconds * 1000 - marginMs };
  return token;
}

/** Forgets the token, since a mail server did not take it. */
export function forgetMailToken(): void {
  last = undefined;
}
