import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { changeDay } from "../../app/course-days/sign-up/change-day.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { mergeDuplicates, seeDuplicates } from "../../app/overviews/merging/duplicates.server.ts";
import * as merging from "../../app/overviews/merging/routes/merge.tsx";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { courseDays, enrolments, reservations } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, enrolmentsOn, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
let people: ReturnType<typeof addCast>;
let sanne: Person;
/** A second record of Bo, with an address of its own. */
let duplicateId: number;
const duplicateMail = "bo.l@eksempel.dk";

beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  sanne = findPerson(people.sanne)!;
  const { municipalityId } = findPerson(people.bo)!;
  const again = { name: "Bo Lindholt", mail: duplicateMail, municipalityId, startsOn: "2024-08-01" };
  duplicateId = (savePerson(sanne, null, { ...again, roles: ["agent"] }, now) as { id: number }).id;
});

const bo = () => inRole(people.bo, "agent");
const duplicate = () => inRole(duplicateId, "agent");
const merge = () => mergeDuplicates(sanne, people.bo, duplicateId, "Samme person", now);

/** Letters about course days to the kept person, with what says whose calendar entry they concern. */
const dayLetters = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.personId, people.bo))
    .orderBy(letters.id)
    .all()
    .filter(({ letter }) => letter.startsWith("course-day-"))
    .map(({ letter, props }) => ({
      letter,
      ...(openProps(props!) as { dayId: number; by?: string; mail?: string }),
    }));

const signedOff = () =>
  db
    .select()
    .from(auditLines)
    .where(eq(auditLines.act, "signed-off"))
    .all()
    .map(({ actorId, subjectId, scope }) => ({ actorId, subjectId, scope }));

describe("merging two records with seats on two days of a kind", () => {
  it("keeps the older seat and gives up the other as signing off does, so that whoever waits there has it", () => {
    const [older, newer] = [addCourseDay(later(40)), addCourseDay(later(50), { seats: 1 })];
    enrol(bo(), newer, minutesAgo(5));
    enrol(duplicate(), older, minutesAgo(20));
    enrol(inRole(people.dorte, "agent"), newer, minutesAgo(2));
    expect(merge()).toEqual({ merged: true });
    expect(enrolmentsOn(older)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(newer)).toEqual([{ personId: people.dorte, state: "enrolled" }]);
    expect(signedOff()).toEqual([
      { actorId: people.sanne, subjectId: people.bo, scope: `course-day:${newer}` },
    ]);
    expect(dayLetters().slice(1)).toMatchObject([
      { letter: "course-day-given-up", dayId: newer, by: sanne.name },
      { letter: "course-day-confirmed", dayId: older },
    ]);
  });

  it("ends the calendar entry of the record that had the seat", () => {
    const [older, newer] = [addCourseDay(later(40)), addCourseDay(later(50))];
    enrol(bo(), older, minutesAgo(20));
    enrol(duplicate(), newer, minutesAgo(5));
    merge();
    expect(dayLetters().at(-1)).toMatchObject({
      letter: "course-day-given-up",
      personId: duplicateId,
      mail: duplicateMail,
    });
  });

  it("keeps a seat before an older place on a waiting list", () => {
    const [full, open] = [addCourseDay(later(40), { seats: 1 }), addCourseDay(later(50))];
    enrol(inRole(people.dorte, "agent"), full, minutesAgo(30));
    enrol(bo(), full, minutesAgo(20));
    enrol(duplicate(), open, minutesAgo(5));
    merge();
    expect(enrolmentsOn(full)).toEqual([{ personId: people.dorte, state: "enrolled" }]);
    expect(enrolmentsOn(open)).toEqual([{ personId: people.bo, state: "enrolled" }]);
  });

  it("keeps the day that has begun, which nobody can be signed off", () => {
    const [running, ahead] = [addCourseDay(later(0.2)), addCourseDay(later(0.3), { kind: "follow-up" })];
    enrol(duplicate(), ahead, minutesAgo(90));
    enrol(bo(), running, minutesAgo(80));
    db.update(courseDays)
      .set({ startsAt: minutesAgo(10), closesAt: minutesAgo(30), endsAt: later(0.4) })
      .where(eq(courseDays.id, running))
      .run();
    merge();
    expect(enrolmentsOn(running)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(ahead)).toEqual([]);
  });
});

describe("merging two records", () => {
  it("gives up one of two seats of different kinds at the same time, and neither of two at different times", () => {
    const [agents, sameTime, other] = [
      addCourseDay(later(40)),
      addCourseDay(later(40), { kind: "follow-up" }),
      addCourseDay(later(45), { kind: "new-calls" }),
    ];
    enrol(bo(), agents, minutesAgo(20));
    enrol(duplicate(), sameTime, minutesAgo(5));
    enrol(duplicate(), other, minutesAgo(4));
    merge();
    expect(enrolmentsOn(agents)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(sameTime)).toEqual([]);
    expect(enrolmentsOn(other)).toEqual([{ personId: people.bo, state: "enrolled" }]);
  });

  it("leaves a change of day under way, also where the other record has the same seat", () => {
    const [from, to] = [addCourseDay(later(40), { seats: 3 }), addCourseDay(later(50), { seats: 1 })];
    enrol(inRole(people.dorte, "agent"), to, minutesAgo(40));
    enrol(duplicate(), from, minutesAgo(30));
    enrol(bo(), from, minutesAgo(20));
    changeDay(bo(), from, to, minutesAgo(10));
    merge();
    expect(enrolmentsOn(from)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(to).at(-1)).toEqual({ personId: people.bo, state: "waiting" });
    const rows = db.select().from(enrolments).where(eq(enrolments.personId, people.bo)).all();
    const seat = rows.find(({ dayId }) => dayId === from)!;
    expect(rows.find(({ dayId }) => dayId === to)?.insteadOf).toBe(seat.id);
    expect(signedOff()).toEqual([]);
  });

  it("leaves two seats that one record had already as they were", () => {
    const [one, moved] = [addCourseDay(later(40)), addCourseDay(later(50), { kind: "follow-up" })];
    enrol(bo(), one, minutesAgo(20));
    enrol(bo(), moved, minutesAgo(10));
    db.update(courseDays)
      .set({ startsAt: later(40), endsAt: later(40.2), closesAt: later(39) })
      .where(eq(courseDays.id, moved))
      .run();
    merge();
    expect([one, moved].flatMap(enrolmentsOn)).toHaveLength(2);
    expect(signedOff()).toEqual([]);
  });

  it("keeps of two seats on one day the one that fills no other municipality's reservation", () => {
    const day = addCourseDay(later(40), { seats: 3 });
    const { municipalityId } = findPerson(people.dorte)!;
    const { id: reservationId } = db
      .insert(reservations)
      .values({ dayId: day, municipalityId: municipalityId!, seats: 1, until: later(30) })
      .returning()
      .get();
    enrol(duplicate(), day, minutesAgo(20));
    enrol(bo(), day, minutesAgo(10));
    db.update(enrolments).set({ reservationId }).where(eq(enrolments.personId, duplicateId)).run();
    merge();
    expect(db.select().from(enrolments).all()).toMatchObject([{ personId: people.bo, reservationId: null }]);
  });
});

describe("the page before merging", () => {
  it("lists the seats that will be given up, and asks again when they have changed", async () => {
    const [older, newer] = [addCourseDay(later(40)), addCourseDay(later(50))];
    enrol(bo(), older, minutesAgo(20));
    enrol(duplicate(), newer, minutesAgo(5));
    const { released } = seeDuplicates(sanne, people.bo, duplicateId, now)!;
    expect(released).toMatchObject([{ dayId: newer, state: "enrolled", municipality: "Aarhus" }]);
    const as = sessionCookieOf(people.sanne, "secretariat");
    const path = `/sekretariat/personer/${people.bo}/sammenlaeg?med=${duplicateId}`;
    const { shown } = merging.loader(visit(path, { as }));
    db.delete(enrolments).where(eq(enrolments.dayId, older)).run();
    const form = { behold: String(people.bo), reason: "Samme person", shown, sikker: "ja" };
    expect(await merging.action(visit(path, { as, form }))).toMatchObject({
      data: { extra: { refused: "changed" } },
    });
    expect(enrolmentsOn(newer)).toEqual([{ personId: duplicateId, state: "enrolled" }]);
  });

  it("lists none where both have a seat on the same day", () => {
    const day = addCourseDay(later(40), { seats: 3 });
    for (const person of [bo(), duplicate()]) enrol(person, day, minutesAgo(20));
    expect(seeDuplicates(sanne, people.bo, duplicateId, now)?.released).toEqual([]);
  });
});
