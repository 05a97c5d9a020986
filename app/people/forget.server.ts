import { and, eq, ne } from "drizzle-orm";
import {
  contacts,
  mergedPersons,
  importDrafts,
  pastLeaves,
  people,
  roles,
  sessions,
  signInRequests,
  staffNumbers,
} from "../../db/schema/people.ts";
import { accounts } from "../../db/schema/people-accounts.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { keptForms, knownBrowsers } from "../../db/schema/people-sign-in.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/**
 * Deletes roles, sessions, accounts, sign-in requests, known browsers, the staff number, kept forms and changes of the mail address, and every import
 * draft, since any may contain the name. The nameless row and its role as agent stay, so that the totals of earlier years stay.
 */
export const peopleForgets: ForgetHandler = {
  tables: [
    roles,
    sessions,
    signInRequests,
    knownBrowsers,
    keptForms,
    contacts,
    importDrafts,
    mergedPersons,
    pastLeaves,
    mailChanges,
    staffNumbers,
    accounts,
    people,
  ],
  forget(tx, personId) {
    tx.delete(roles)
      .where(and(eq(roles.personId, personId), ne(roles.role, "agent")))
      .run();
    tx.delete(accounts).where(eq(accounts.personId, personId)).run();
    tx.delete(sessions).where(eq(sessions.personId, personId)).run();
    tx.delete(signInRequests).where(eq(signInRequests.personId, personId)).run();
    tx.delete(knownBrowsers).where(eq(knownBrowsers.personId, personId)).run();
    tx.delete(keptForms).where(eq(keptForms.personId, personId)).run();
    tx.delete(contacts).where(eq(contacts.personId, personId)).run();
    tx.delete(staffNumbers).where(eq(staffNumbers.personId, personId)).run();
    tx.update(mergedPersons).set({ mail: null }).where(eq(mergedPersons.keptId, personId)).run();
    tx.delete(importDrafts).run();
    tx.update(people).set({ handlerId: null }).where(eq(people.handlerId, personId)).run();
    tx.delete(mailChanges).where(eq(mailChanges.personId, personId)).run();
    tx.delete(pastLeaves).where(eq(pastLeaves.personId, personId)).run();
    tx.update(people).set({ leaveFrom: null, leaveUntil: null }).where(eq(people.id, personId)).run();
  },
  freeTextColumns: [mailChanges.reason],
};
