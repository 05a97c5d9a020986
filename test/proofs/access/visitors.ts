/** The kinds of visitors, each with sessions of its own in the running site's database. */
import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { beginSession, endAllSessions } from "../../../app/people/sign-in/sessions.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import type { Role } from "../../../db/enums.ts";
import { people, roles } from "../../../db/schema/people.ts";

export interface Visitor {
  name: string;
  /** The current role; null for a visitor who is not, or no longer, signed in. */
  role: Role | null;
  held: Role[];
  /** A Cookie header with a new session, since the last request may have ended the previous one. */
  cookie: () => string;
}

/** Visitors with the least access come first, so that nothing they are refused has been done before them. */
export function listVisitors(): Visitor[] {
  const leader = firstWith("leader");
  const elsewhere = firstWith("leader", leader.municipalityId!);
  const left = firstWith("agent", elsewhere.municipalityId!);
  writeTransaction((tx) =>
    tx.update(people).set({ leftOn: "2024-01-01" }).where(eq(people.id, left.id)).run(),
  );
  return [
    { name: "nobody", role: null, held: [], cookie: () => "" },
    { name: "ended", role: null, held: [], cookie: () => begin(leader.id, "leader", true) },
    { name: "left", role: null, held: [], cookie: () => begin(left.id, "agent") },
    visitor("steering", firstWith("steering").id, "steering"),
    visitor("agent", firstWith("agent").id, "agent"),
    visitor("host", firstWith("host").id, "host"),
    visitor("leader elsewhere", elsewhere.id, "leader"),
    visitor("leader", leader.id, "leader"),
    visitor("secretariat", firstWith("secretariat").id, "secretariat"),
  ];
}

function visitor(name: string, id: number, role: Role): Visitor {
  const held = db.select({ role: roles.role }).from(roles).where(eq(roles.personId, id)).all();
  return { name, role, held: held.map((row) => row.role), cookie: () => begin(id, role) };
}

/** The first person with this role, the demo's named people first; `notIn` excludes a municipality. */
function firstWith(role: Role, notIn?: number) {
  return db
    .select({ id: people.id, municipalityId: people.municipalityId })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(
      and(
        eq(roles.role, role),
        isNull(people.leftOn),
        notIn === undefined ? undefined : ne(people.municipalityId, notIn),
      ),
    )
    .orderBy(asc(people.id))
    .get()!;
}

const begin = (personId: number, role: Role, ended = false): string =>
  writeTransaction((tx) => {
    const cookie = beginSession(tx, personId, role, "access", new Date()).split(";")[0]!;
    if (ended) endAllSessions(tx, personId, new Date());
    return cookie;
  });
