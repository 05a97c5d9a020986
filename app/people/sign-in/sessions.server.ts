import { and, desc, eq, gte, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db, prepared, type Tx, writeRelaxed, writeTransaction } from "../../../db/database.server.ts";
import { municipalities, people, sessions } from "../../../db/schema/people.ts";
import { accountSessions } from "../../../db/schema/people-accounts.ts";
import type { Role } from "../../../db/enums.ts";
import { keyedHash, newSecret } from "../../base/secrets.server.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { forgetOtherBrowsers } from "./known-browsers.server.ts";
import { sessionCookie } from "./secret-cookie.ts";
import { type Person, personColumns, personOf } from "../register/person.server.ts";

const hourMs = 3_600_000;
/** A session ends after 12 hours without use, and after 7 days in any case. */
const idleLimitMs = 12 * hourMs;
export const absoluteLimitMs = 7 * 24 * hourMs;
/** "Last seen" is written at most this often, so that reading a page seldom writes. */
const seenUpdateMs = 10 * 60_000;

/** The hash under which a session's secret is stored. Another SESSION_SECRET ends every session. */
const sessionHash = (token: string) => keyedHash("session", token);

/** Begins a session inside the transaction of signing in, perhaps by an account; returns the Set-Cookie value. */
export function beginSession(
  tx: Tx,
  personId: number,
  role: Role,
  browser: string,
  now: Date,
  accountId: number | null = null,
): string {
  const token = newSecret();
  const { sessionId } = tx
    .insert(sessions)
    .values({
      tokenHash: sessionHash(token),
      personId,
      role,
      browser: browser.slice(0, 200),
      createdAt: now,
      seenAt: now,
    })
    .returning({ sessionId: sessions.id })
    .get();
  if (accountId !== null) tx.insert(accountSessions).values({ sessionId, accountId }).run();
  return sessionCookie.set(token, absoluteLimitMs / 1000);
}

export interface Session {
  id: number;
  person: Person;
}

const sessionByToken = prepared((at) =>
  at
    .select({ session: sessions, person: personColumns })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(eq(sessions.tokenHash, sql.placeholder("tokenHash")), isNull(sessions.endedAt)))
    .prepare(),
);

/** The open session that a Cookie header names, or null. A role that the person has lost since is replaced by one they hold. */
export function findSession(cookieHeader: string | null | undefined, now: Date): Session | null {
  const token = sessionCookie.read(cookieHeader);
  if (!token) return null;
  const found = sessionByToken().get({ tokenHash: sessionHash(token) });
  const person = found && personOf(found.person);
  if (!person) return null;
  const { id, role, seenAt } = found.session;
  if (isExpired(found.session, now)) return null;
  if (now.getTime() - seenAt.getTime() > seenUpdateMs)
    writeRelaxed((tx) => tx.update(sessions).set({ seenAt: now }).where(eq(sessions.id, id)).run());
  return { id, person: { ...person, role: person.roles.includes(role) ? role : person.role } };
}

/** The number of the open session that a Cookie header names, or null. Does not count as a use of it. */
export function sessionIdOf(cookieHeader: string | undefined, now: Date): number | null {
  const token = sessionCookie.read(cookieHeader);
  const found = token && sessionByToken().get({ tokenHash: sessionHash(token) });
  return found && !isExpired(found.session, now) ? found.session.id : null;
}

/** Whether a session that nobody has ended has run out, unused or by its age. */
export const isExpired = ({ seenAt, createdAt }: { seenAt: Date; createdAt: Date }, now: Date): boolean =>
  now.getTime() - seenAt.getTime() > idleLimitMs || now.getTime() - createdAt.getTime() > absoluteLimitMs;

/** Switches the session to another of the person's own roles; false when they do not have it. */
export function switchRole(session: Session, role: Role): boolean {
  if (!session.person.roles.includes(role)) return false;
  writeTransaction((tx) => tx.update(sessions).set({ role }).where(eq(sessions.id, session.id)).run());
  return true;
}

/** Ends one of the person's own sessions; false, and nothing happens, when it is someone else's or has ended. */
export const endSession = (personId: number, sessionId: number, now: Date): boolean =>
  writeTransaction((tx) => endSessions(tx, personId, now, eq(sessions.id, sessionId))) === 1;

export interface OpenSession {
  id: number;
  browser: string;
  createdAt: Date;
  seenAt: Date;
}

/** The person's open sessions, the last used first. */
export function listSessions(personId: number, now: Date): OpenSession[] {
  const { id, browser, createdAt, seenAt } = sessions;
  return db
    .select({ id, browser, createdAt, seenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        gte(seenAt, new Date(now.getTime() - idleLimitMs)),
        gte(createdAt, new Date(now.getTime() - absoluteLimitMs)),
      ),
    )
    .orderBy(desc(seenAt))
    .all();
}

/** Ends the open session that a Cookie header names, whoever's it is: a browser that signs in anew leaves the old one behind. */
export function endSessionOf(cookieHeader: string | null, now: Date): void {
  const token = sessionCookie.read(cookieHeader);
  if (!token) return;
  const open = and(eq(sessions.tokenHash, sessionHash(token)), isNull(sessions.endedAt));
  writeTransaction((tx) => tx.update(sessions).set({ endedAt: now }).where(open).run());
}

/** Ends the person's other sessions, and makes their other browsers unknown. `knownSecrets` is this browser's (known-browsers.server.ts). */
export function endOtherSessions({ id, person }: Session, knownSecrets: string | null, now: Date): void {
  writeTransaction((tx) => {
    endSessions(tx, person.id, now, ne(sessions.id, id));
    forgetOtherBrowsers(tx, person.id, knownSecrets);
  });
}

/** Ends every session of a person and makes their browsers unknown; they can sign in again. Refused when there is no session. */
export const signOutEverywhere = (
  personId: number,
  now: Date,
  actor: Actor,
): { ended: number } | { refused: "none" } =>
  writeTransaction((tx) => {
    const ended = endSessions(tx, personId, now);
    if (ended === 0) return { refused: "none" };
    forgetOtherBrowsers(tx, personId, null);
    trace(tx, actor, { act: "signed-out-everywhere", subjectId: personId, scope: `person:${personId}` }, now);
    return { ended };
  });

/** Ends every session of someone who leaves. */
export function endAllSessions(tx: Tx, personId: number, now: Date): void {
  endSessions(tx, personId, now);
}

/** Ends those of the person's open sessions that `which` names, or all. Returns how many. */
const endSessions = (tx: Tx, personId: number, now: Date, which?: SQL): number =>
  tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt), which))
    .run().changes;
