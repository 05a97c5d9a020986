import { env } from "../base/env.server.ts";
import type { Role } from "../../db/enums.ts";
import { findSession, type Session } from "../people/sign-in/sessions.server.ts";
import { findFeedKey } from "../feeds/feed-keys.server.ts";
import { siteMap } from "../routes.ts";
import type { Address } from "./addresses.ts";

/** These are numbers, and written in one way: what a page would read "1e0" as is no address. */
const numericParams = ["id", "person", "round", "action"];
const paramPattern = (only: Address["only"], name: string) =>
  numericParams.includes(name) && !only ? "[1-9]\\d{0,14}" : "[^/]+";

function pathPattern({ path, only }: Address): RegExp {
  const parts = path.replace(/\./g, "\\.").replace(/:(\w+)/g, (_, name: string) => paramPattern(only, name));
  return new RegExp(`^${parts}/?$`);
}

/** Sorts what is written out before what stands for anything: /personer/ny and /personer/:id.csv before /personer/:id. */
const rankOf = ({ path }: Address) => `${path.replace(/:\w+/g, "\uffff")}\uffff`;

/** The addresses under their first segment, since every request looks for its own. */
const addressesByFirstSegment = new Map<string, { address: Address; pattern: RegExp }[]>();
for (const address of [...siteMap].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))) {
  if (address.only && address.only !== env.MODE) continue;
  const first = firstSegment(address.path);
  const known = addressesByFirstSegment.get(first) ?? [];
  addressesByFirstSegment.set(first, [...known, { address, pattern: pathPattern(address) }]);
}

/** The last path asked for: each request asks several times. */
let lastLookup: { path: string; address: Address | undefined } | undefined;

/** The site map's entry for a path, or undefined: then the address does not exist. */
export function addressOf(path: string): Address | undefined {
  if (lastLookup?.path !== path) lastLookup = { path, address: findAddress(path) };
  return lastLookup.address;
}

const findAddress = (path: string): Address | undefined =>
  isUnambiguousPath(path)
    ? addressesByFirstSegment.get(firstSegment(path))?.find(({ pattern }) => pattern.test(path))?.address
    : undefined;

/**
 * Whether the path means the same to everyone who reads it: every escape stands for something ("%E0" alone does not), and
 * nothing in it leads elsewhere once it is parsed as an address ("..", a backslash, a second slash at its beginning).
 */
function isUnambiguousPath(path: string): boolean {
  try {
    decodeURIComponent(path);
    return new URL(path, "http://site.invalid").href === `http://site.invalid${path}`;
  } catch {
    return false;
  }
}

/** What the gate says of a request, and whose it is. */
export interface Visit {
  /**
   * "unknown": the address does not exist for this visitor. "wrong-role": it does in `role`, another of the visitor's own, to
   * which they can switch.
   */
  admission: "open" | "unknown" | "sign-in" | "no-key" | "wrong-role";
  address?: Address;
  session: Session | null;
  role?: Role;
}

/**
 * The one place that decides who may enter an address, before any room sees the request, and that looks up who asks. Denied by
 * default: a path that the site map does not name is unknown.
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

/** What stands between the first two slashes. */
function firstSegment(path: string): string {
  return path.split("/", 2)[1] ?? "";
}
