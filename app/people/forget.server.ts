import { eq } from "drizzle-orm";
import { roles, sessions, signInRequests } from "../../db/schema/people.ts";
import type { Forgetting } from "../announce.server.ts";

/** Roles, sessions and sign-in requests go; the nameless row stays for the totals. */
export const peopleForgets: Forgetting = {
  tables: [roles, sessions, signInRequests],
  forget(tx, personId) {
    tx.delete(roles).where(eq(roles.personId, personId)).run();
    tx.delete(sessions).where(eq(sessions.personId, personId)).run();
    tx.delete(signInRequests).where(eq(signInRequests.personId, personId)).run();
  },
};
