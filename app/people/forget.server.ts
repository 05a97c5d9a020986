import { and, eq, ne } from "drizzle-orm";
import {
  contacts,
  doubles,
  importDrafts,
  pastLeaves,
  people,
  roles,
  sessions,
  signInRequests,
} from "../../db/schema/people.ts";
import type { Forgetting } from "../base/events.server.ts";

/**
 * Roles, sessions and sign-in requests go, and every waiting list, since any may hold the name. The nameless row stays, and that
 * it was an agent's, so that the totals of earlier years stay too.
 */
export const peopleForgets: Forgetting = {
  tables: [roles, sessions, signInRequests, contacts, importDrafts, doubles, pastLeaves, people],
  forget(tx, personId) {
    tx.delete(roles)
      .where(and(eq(roles.personId, personId), ne(roles.role, "agent")))
      .run();
    tx.delete(sessions).where(eq(sessions.personId, personId)).run();
    tx.delete(signInRequests).where(eq(signInRequests.personId, personId)).run();
    tx.delete(contacts).where(eq(contacts.personId, personId)).run();
    tx.update(doubles).set({ mail: null }).where(eq(doubles.keptId, personId)).run();
    tx.delete(importDrafts).run();
    tx.update(people).set({ handlerId: null }).where(eq(people.handlerId, personId)).run();
    tx.delete(pastLeaves).where(eq(pastLeaves.personId, personId)).run();
    tx.update(people).set({ leaveFrom: null, leaveUntil: null }).where(eq(people.id, personId)).run();
  },
};
