import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { mailShiftChanges } from "../../app/onboarding/readiness/mailed-changes.server.ts";
import { action as end } from "../../app/onboarding/readiness/routes/end-shift-mailing.tsx";
import { action as choose } from "../../app/onboarding/readiness/routes/shift-mailings.tsx";
import type { MailingDay } from "../../app/onboarding/readiness/shift-mailing.ts";
import { recordReadinessChanges } from "../../app/onboarding/readiness/shift-list.server.ts";
import {
  endShiftMailing,
  listShiftMailings,
  setShiftMailing,
} from "../../app/onboarding/readiness/shift-mailings.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse, completeCourse } from "../onboarding/sample-course.ts";
import { visit } from "../visit.ts";

withDatabase();
const at = (day: string, clock = "06:55") => new Date(`${day}T${clock}:00Z`);
const monday = at("2026-11-16", "09:00");
let people: ReturnType<typeof addCast>;
let aarhus: number;
beforeEach(() => {
  people = addCast();
  addAgentsCourse(2);
  aarhus = findPerson(people.karen)!.municipalityId!;
  completeCourse(people.karen, "before");
  recordReadinessChanges(monday);
});
const sanne = () => inRole(people.sanne, "secretariat");
const mailTo = (personId: number, municipalityId: number | null, when: MailingDay, now = monday) =>
  setShiftMailing(sanne(), { personId, municipalityId, when }, now);
const mailed = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "shift-changes"))
    .all()
    .map(({ personId, props }) => [personId, (openProps(props!) as { changes: unknown[] }).changes]);
const ready = (name: string, municipality: string) => ({ name, municipality, ready: true });

describe("changes in who is ready for shifts", () => {
  it("are mailed on the next working day, once, to those who may read the list, and nothing when nothing has changed", () => {
    mailTo(people.karen, aarhus, "daily");
    mailTo(people.sanne, null, "daily");
    completeCourse(people.dorte, "before");
    expect(mailShiftChanges(at("2026-11-16", "15:55"))).toBe(0);
    expect(mailShiftChanges(at("2026-11-17"))).toBe(1);
    expect(mailed()).toEqual([[people.sanne, [ready("Dorte Ågesholm", "Horsens")]]]);
    expect(mailShiftChanges(at("2026-11-17", "07:55"))).toBe(0);
    completeCourse(people.bo, "before");
    expect(mailShiftChanges(at("2026-11-18"))).toBe(2);
    expect(mailed().slice(1)).toEqual([
      [people.karen, [ready("Bo Lindholt", "Aarhus")]],
      [people.sanne, [ready("Bo Lindholt", "Aarhus")]],
    ]);
    expect(mailShiftChanges(at("2026-11-19"))).toBe(0);
  });

  it("are mailed once a week on the chosen day, and on the next working day after one that was missed or off", () => {
    mailTo(people.karen, aarhus, "thursday");
    completeCourse(people.bo, "before");
    expect(mailShiftChanges(at("2026-11-18"))).toBe(0);
    expect(mailShiftChanges(at("2026-11-20"))).toBe(1);
    mailTo(people.sanne, null, "thursday", at("2026-12-22"));
    completeCourse(people.dorte, "before");
    expect(mailShiftChanges(at("2026-12-24"))).toBe(0);
    expect(mailShiftChanges(at("2026-12-28"))).toBe(1);
  });

  it("that have changed back by then are not mailed", () => {
    mailTo(people.karen, aarhus, "friday");
    completeCourse(people.bo, "before");
    recordReadinessChanges(at("2026-11-17"));
    db.update(peopleTable).set({ leaveFrom: "2026-11-18" }).where(eq(peopleTable.id, people.bo)).run();
    expect(mailShiftChanges(at("2026-11-20"))).toBe(0);
  });

  it("stand in the trail of each agent who is named", () => {
    mailTo(people.karen, aarhus, "daily");
    completeCourse(people.bo, "before");
    mailShiftChanges(at("2026-11-17"));
    const lines = db.select().from(auditLines).where(eq(auditLines.act, "shift-change-mailed")).all();
    expect(lines).toMatchObject([
      { subjectId: people.bo, actorRole: "site", scope: `municipality:${aarhus}:shifts` },
    ]);
  });

  it("are not mailed to a leader who has moved, nor after they were stopped", () => {
    mailTo(people.karen, aarhus, "daily");
    mailTo(people.sanne, null, "daily");
    const elsewhere = findPerson(people.dorte)!.municipalityId;
    db.update(peopleTable).set({ municipalityId: elsewhere }).where(eq(peopleTable.id, people.karen)).run();
    expect(listShiftMailings().map(({ name, mayReceive }) => [name, mayReceive])).toEqual([
      ["Karen Overmark", false],
      ["Sanne Tværgaard", true],
    ]);
    const ofSanne = listShiftMailings()[1]!.id;
    expect([endShiftMailing(sanne(), ofSanne, monday), endShiftMailing(sanne(), ofSanne, monday)]).toEqual([
      true,
      false,
    ]);
    completeCourse(people.bo, "before");
    expect(mailShiftChanges(at("2026-11-17"))).toBe(0);
  });
});

describe("the recipients", () => {
  it("are leaders of the municipality and the secretariat; the same one again changes the day", () => {
    expect(mailTo(people.karen, null, "daily")).toEqual({ refused: "other-place" });
    expect(mailTo(people.bo, aarhus, "daily")).toEqual({ refused: "other-place" });
    expect(mailTo(people.sanne, 999_999, "daily")).toEqual({ refused: "unknown" });
    expect(listShiftMailings()).toEqual([]);
    mailTo(people.sanne, null, "daily");
    mailTo(people.sanne, null, "friday");
    mailTo(people.sanne, aarhus, "monday");
    expect(listShiftMailings().map(({ municipality, when }) => [municipality, when])).toEqual([
      [null, "friday"],
      ["Aarhus", "monday"],
    ]);
  });

  it("are chosen in a form, which says what is missing; whom nobody knows is not found", async () => {
    const as = sessionCookieOf(people.sanne, "secretariat");
    const post = (personId: number | "", municipalityId: number | "") =>
      choose(
        visit("/sekretariat/vagtmails", {
          as,
          form: { personId: String(personId), municipalityId: String(municipalityId), when: "monday" },
        }) as never,
      );
    expect(await post("", "")).toMatchObject({ init: { status: 400 } });
    expect(await post(people.karen, "")).toMatchObject({ init: { status: 422 } });
    expect(await post(people.karen, aarhus)).toMatchObject({ status: 303 });
    const stop = () => end(visit("/sekretariat/vagtmails/999/afslut", { as, form: {} }) as never);
    expect(stop).toThrow(expect.objectContaining({ status: 404 }));
  });
});
