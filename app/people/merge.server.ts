import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { reassignRows, reassignOrDeleteRows } from "../../db/reassign-rows.server.ts";
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
import type { MergeHandler } from "../base/events.server.ts";
import { textsOf } from "../base/texts/i18n.server.ts";
import { detachRequests } from "./sign-in/end-access.server.ts";

/** Roles, contact parts and known browsers go to the kept person, own roles before a deputy's; sessions, accounts and kept forms end. A telephone
 * number or a staff number goes to the kept person where they have none. The merged row loses its name. */
export const peopleMerges: MergeHandler = {
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
  merge(tx, two) {
    const { keptId, mergedId } = two;
    const own = tx
      .select()
      .from(roles)
      .where(and(eq(roles.personId, mergedId), isNull(roles.until)))
      .all();
    for (const { role } of own)
      tx.delete(roles)
        .where(and(eq(roles.personId, keptId), eq(roles.role, role), isNotNull(roles.until)))
        .run();
    reassignOrDeleteRows(tx, roles.personId, two);
    reassignRows(tx, contacts.personId, two);
    reassignRows(tx, importDrafts.by, two);
    reassignRows(tx, people.handlerId, two);
    reassignRows(tx, mergedPersons.keptId, two);
    for (const column of [pastLeaves.personId, knownBrowsers.personId, staffNumbers.personId])
      reassignOrDeleteRows(tx, column, two);
    tx.delete(mailChanges).where(eq(mailChanges.personId, mergedId)).run();
    reassignRows(tx, mailChanges.askedBy, two);
    reassignRows(tx, mailChanges.endedBy, two);
    for (const ended of [sessions, accounts, keptForms])
      tx.delete(ended).where(eq(ended.personId, mergedId)).run();
    detachRequests(tx, mergedId);
    const { mail, phone } = tx.select().from(people).where(eq(people.id, mergedId)).get()!;
    const keptWithoutPhone = and(eq(people.id, keptId), isNull(people.phone));
    tx.update(people).set({ phone }).where(keptWithoutPhone).run();
    const nameless = {
      name: textsOf("da", "people")("merged"),
      mail: null,
      phone: null,
      municipalityId: null,
    };
    const cleared = { leaveFrom: null, leaveUntil: null, handlerId: null };
    tx.update(people)
      .set({ ...nameless, ...cleared })
      .where(eq(people.id, mergedId))
      .run();
    tx.insert(mergedPersons).values({ mergedId, keptId, mail }).run();
  },
};
