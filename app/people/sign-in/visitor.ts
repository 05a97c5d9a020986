import { knownBrowserCookie } from "./secret-cookie.ts";

/** The browser that asks to be signed in, as far as a request tells. */
export interface Visitor {
  /** Its network address, by TRUST_PROXY. */
  ip: string;
  /** Its User-Agent. */
  browser: string;
  /** The secrets in its cookie for known browsers, with full stops between, or null (known-browsers.server.ts). */
  knownSecrets: string | null;
}

/** The visitor of a page's loader or action. */
export const visitorOf = ({ headers }: Request, { ip }: { ip: string }): Visitor => ({
  ip,
  browser: headers.get("User-Agent") ?? "",
  knownSecrets: knownBrowserCookie.read(headers.get("Cookie")),
});
