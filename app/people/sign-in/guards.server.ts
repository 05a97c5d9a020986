import { redirect } from "@remix-run/node";
import type { Role } from "../../../db/enums.ts";
import type { Person } from "../register/person.server.ts";
import { findSession, type Session } from "./sessions.server.ts";

/** The session of this request; throws a redirect to signing in when there is none. */
export function requireSession(request: Request, now = new Date()): Session {
  const session = findSession(request.headers.get("Cookie"), now);
  if (session) return session;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/log-ind?videre=${encodeURIComponent(pathname + search)}`, 303);
}

/**
 * Who asks. With roles named, the person must have switched to one of them: else throws 403 when they hold it and need
 * only switch, 404 when they do not (not yours is not found).
 */
export function requirePerson(request: Request, ...allowed: Role[]): Person {
  const { person } = requireSession(request);
  if (allowed.length === 0 || allowed.includes(person.role)) return person;
  const held = allowed.find((role) => person.roles.includes(role));
  throw held ? Response.json({ role: held }, { status: 403 }) : new Response(null, { status: 404 });
}

/** Who asks, or null: for pages that anyone may read. */
export const findSignedInPerson = (request: Request): Person | null =>
  findSession(request.headers.get("Cookie"), new Date())?.person ?? null;
