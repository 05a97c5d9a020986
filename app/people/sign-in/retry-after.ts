import type { HeadersFunction } from "@remix-run/node";

/** The seconds until a limit's window (UTC) of so many minutes ends, for the header Retry-After. */
export function retryAfter(windowMinutes: number, now: Date): string {
  const windowSeconds = windowMinutes * 60;
  return String(windowSeconds - (Math.floor(now.getTime() / 1000) % windowSeconds));
}

/** A page's `headers`: those that its action sends with a refusal. */
export const headersOfAction: HeadersFunction = ({ actionHeaders }) => actionHeaders;
