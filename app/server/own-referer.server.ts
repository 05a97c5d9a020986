import { env } from "../base/env.server.ts";

/** The page of ours that a request came from, by its Referer; null when it came from none. */
export function ownRefererPath(referer: string | null | undefined): string | null {
  const from = referer && URL.canParse(referer) ? new URL(referer) : null;
  return from?.origin === env.BASE_URL ? from.pathname + from.search : null;
}
