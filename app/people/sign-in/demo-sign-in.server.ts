import { and, eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { people, roles } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import { activePerson } from "../register/active.server.ts";
import { beginSession } from "./sessions.server.ts";

/** Signs in as the first person who holds the role; the demo's named people come first. Null when nobody holds it. */
export function signInForDemo(role: Role, browser: string, now: Date): string | null {
  return writeTransaction((tx) => {
    const person = tx
      .select({ id: people.id })
      .from(people)
      .innerJoin(roles, eq(roles.personId, people.id))
      .where(and(eq(roles.role, role), activePerson))
      .orderBy(people.id)
      .get();
    return person ? beginSession(tx, person.id, role, browser, now) : null;
  });
}
