import { env } from "../base/env.server.ts";
import type { Role } from "../../db/enums.ts";
import { findSession, type Session } from "../people/sign-in/sessions.server.ts";
import { findFeedKey } from "../feeds/feed-keys.server.ts";
import { siteMap } from "../routes.ts";
import { type Address, paramPattern } from "./addresses.ts";

function pathPattern({ path }: Address): RegExp {
  const parts = path.replace(/\./g, "\\.").replace(/:(\w+)/g, (_, name: string) => paramPattern(name));
  return new RegExp(`^${parts}/?$`);
}

/** Sorts literal segments before parameters: /personer/ny before /personer/:id. */
const rankOf = ({ path }: Address) => `${path.replace(/:\w+/g, "\uffff")}\uffff`;

/** The addresses of this mode, in the order in which a path is matched against them. */
const addresses = siteMap
  .filter(({ only }) => !only || only === env.MODE)
  .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
  .map((address) => ({ address, pattern: pathPattern(address) }));

/** The site map's entry for a path, or undefined: then the address does not exist. */
export const addressOf = (path: string): Address | undefined =>
  isUnambiguousPath(path) ? addresses.find(({ pattern }) => pattern.test(path))?.address : undefined;

/**
 * Whether every parser reads the path the same way: every escape is valid UTF-8 ("%E0" alone is not), and parsing it as a URL
 * does not change it ("..", a backslash, a second slash at its beginning).
 */
function isUnambiguousPath(path: string): boolean {
  try {
    decodeURIComponent(path);
    return new URL(path, "http://site.invalid").href === `http://site.invalid${path}`;
  } catch {
    return false;
  }
}

/** The gate's decision on a request, and the visitor's session. */
export interface Visit {
  /**
   * "unknown": the address does not exist for this visitor. "wrong-role": it exists for `role`, another of the visitor's own roles,
   * which they can switch to.
   */
  admission: "open" | "unknown" | "sign-in" | "no-key" | "wrong-role";
  address?: Address;
  session: Session | null;
  role?: Role;
}

/**
 * Decides who may enter an address, before any room sees the request, and looks up the session; nothing else does either. Denies by
 * default: a path that is not in the site map is unknown.
 */
export function admit(path: string, cookies: string | undefined, now: Date, authorization?: string): Visit {
  const address = addressOf(path);
  const session = findSession(cookies, now);
  if (!address) return { admission: "unknown", session };
  if (address.who === "key")
    return { admission: findFeedKey(authorization, now) ? "open" : "no-key", address, session };
  if (address.who === "anyone") return { admission: "open", address, session };
  if (!session) return { admission: "sign-in", address, session };
  const { who } = address;
  if (who === "signed-in" || who.includes(session.person.role))
    return { admission: "open", address, session };
  const role = who.find((one) => session.person.roles.includes(one));
  return role
    ? { admission: "wrong-role", address, session, role }
    : { admission: "unknown", address, session };
}
