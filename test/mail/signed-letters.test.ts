import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { handlerOf } from "../../app/mail/letters/handler-of.server.ts";
import { appointContacts } from "../../app/people/municipalities/contacts.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { municipalities, people as peopleTable, roles } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { inRole } from "../course-days/sample-days.ts";

withDatabase();
const now = new Date("2026-11-02T09:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const change = (id: number, columns: Partial<typeof peopleTable.$inferInsert>) =>
  db.update(peopleTable).set(columns).where(eq(peopleTable.id, id)).run();

it("a letter is signed by who handles the recipient's case, else their municipality's", () => {
  expect(handlerOf(people.astrid, now)).toBeNull();
  const { id } = db.select().from(municipalities).where(eq(municipalities.name, "Aarhus")).get()!;
  const contacts = { superuser: null, quality: null, handler: people.sanne };
  appointContacts(inRole(people.sanne, "secretariat"), id, contacts, now);
  expect(handlerOf(people.astrid, now)).toBe(cast.sanne.name);
  expect(handlerOf(people.dorte, now)).toBeNull();
  db.insert(roles).values({ personId: people.stig, role: "secretariat" }).run();
  change(people.astrid, { handlerId: people.stig });
  expect(handlerOf(people.astrid, now)).toBe(cast.stig.name);
});

it("nobody signs who has left, is on leave, is no longer in the secretariat, or is the recipient", () => {
  const signer = () => handlerOf(people.astrid, now);
  change(people.astrid, { handlerId: people.sanne });
  change(people.sanne, { handlerId: people.sanne });
  expect([signer(), handlerOf(people.sanne, now), handlerOf(null, now)]).toEqual([
    cast.sanne.name,
    null,
    null,
  ]);
  change(people.sanne, { leaveFrom: "2026-11-01" });
  expect(signer()).toBeNull();
  change(people.sanne, { leaveFrom: "2026-10-01", leaveUntil: "2026-11-02" });
  expect(signer()).toBe(cast.sanne.name);
  change(people.sanne, { leftOn: "2026-11-01" });
  expect(signer()).toBeNull();
  change(people.sanne, { leftOn: null });
  db.delete(roles).where(eq(roles.personId, people.sanne)).run();
  expect(signer()).toBeNull();
});
