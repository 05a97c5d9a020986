import { eq } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../register/person.server.ts";

/** The person's telephone number, eight digits; null when they have told none. */
export const ownPhone = (personId: number): string | null =>
  db.select({ phone: people.phone }).from(people).where(eq(people.id, personId)).get()!.phone;

/** Sets the person's own telephone number, or removes it. The audit trail says that it was done, never the number. */
export function setOwnPhone(person: Person, phone: string | null, now: Date): void {
  writeTransaction((tx) => {
    tx.update(people).set({ phone }).where(eq(people.id, person.id)).run();
    const act = phone === null ? "phone-removed" : "phone-set";
    trace(tx, person, { act, subjectId: person.id, scope: `person:${person.id}` }, now);
  });
}
