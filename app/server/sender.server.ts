import type { IncomingMessage } from "node:http";
import { env } from "../base/env.server.ts";
import type { Sender } from "../base/requests/turns.ts";
import { readLaunch } from "../elearning/kinds/package/runtime/launch.server.ts";
import { networkOf } from "../people/sign-in/rate-limit.server.ts";
import { sessionIdOf } from "../people/sign-in/sessions.server.ts";

/** Who sends a request: a session, or else the network that it comes from. Never throws. */
export function senderOf(request: IncomingMessage): Sender {
  const sessionId = ownSessionId(request);
  if (sessionId !== null) return { key: `session ${sessionId}`, isSignedIn: true };
  return { key: networkOf(clientAddress(request, env.TRUST_PROXY)), isSignedIn: false };
}

/** The session of the cookie, or of the launch token of a package's page. */
function ownSessionId({ headers }: IncomingMessage): number | null {
  try {
    if (headers.authorization) return readLaunch(headers.authorization)?.sessionId ?? null;
    return sessionIdOf(headers.cookie, new Date());
  } catch {
    // The database is closed, or busy.
    return null;
  }
}

/** The address that a request comes from, as the last of `trustedProxies` proxies saw it. */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string } },
  trustedProxies: number,
): string {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const addresses = [
    socket.remoteAddress ?? "",
    ...forwarded
      .map((one) => one.trim())
      .filter(Boolean)
      .reverse(),
  ];
  return addresses[Math.min(trustedProxies, addresses.length - 1)]!;
}
