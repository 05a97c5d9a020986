import { beforeEach, describe, expect, it } from "vitest";
import { emit } from "../../app/base/events.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { signUpOther } from "../../app/course-days/team-sign-up/sign-up-others.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { enrolments } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const soon = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const agent = (id: number) => inRole(id, "agent");
const posted = () =>
  db
    .select()
    .from(letters)
    .orderBy(letters.id)
    .all()
    .map(({ letter, personId, props }) => ({
      letter,
      personId,
      sequence: (openProps(props!) as { sequence?: number }).sequence,
    }));

describe("signing up", () => {
  it("gives a seat while there is one, and posts a confirmation", () => {
    const day = addCourseDay(soon);
    expect(enrol(agent(people.astrid), day, now)).toEqual({ state: "enrolled" });
    expect(enrolmentsOn(day)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
    expect(posted()).toEqual([{ letter: "course-day-confirmed", personId: people.astrid, sequence: 1 }]);
  });

  it("puts a person who signs up for a full day at the end of the list, and returns their place", () => {
    const day = addCourseDay(soon, { seats: 1 });
    enrol(agent(people.astrid), day, now);
    expect(enrol(agent(people.bo), day, now)).toEqual({ state: "waiting", queuePosition: 1 });
    expect(enrol(agent(people.dorte), day, now)).toEqual({ state: "waiting", queuePosition: 2 });
    expect(posted().map(({ letter }) => letter)).toEqual([
      "course-day-confirmed",
      "course-day-waiting",
      "course-day-waiting",
    ]);
  });

  it("refuses a second time, with a seat as well as on the list, and changes nothing", () => {
    const day = addCourseDay(soon, { seats: 1 });
    enrol(agent(people.astrid), day, now);
    enrol(agent(people.bo), day, now);
    const before = [enrolmentsOn(day), posted()];
    expect(enrol(agent(people.astrid), day, now)).toEqual({ refused: "already-enrolled" });
    expect(enrol(agent(people.bo), day, now)).toEqual({ refused: "already-waiting" });
    expect([enrolmentsOn(day), posted()]).toEqual(before);
  });

  it.each([
    ["a day that is not there", () => 4711, "unknown-day"],
    ["a draft", () => addCourseDay(soon, { state: "draft" }), "unknown-day"],
    ["a cancelled day", () => addCourseDay(soon, { state: "cancelled" }), "cancelled"],
    ["a day that has begun", () => addCourseDay(new Date("2026-12-01T11:59:00Z")), "past"],
    [
      "a day not yet open",
      () => addCourseDay(soon, { opensAt: new Date("2026-12-02T00:00:00Z") }),
      "not-open",
    ],
    [
      "a day closed a second ago",
      () => addCourseDay(soon, { closesAt: new Date("2026-12-01T11:59:59Z") }),
      "closed",
    ],
    ["a day for leaders", () => addCourseDay(soon, { kind: "leaders" }), "other-role"],
  ])("refuses %s, and changes nothing", (_, make, refused) => {
    const day = make();
    expect(enrol(agent(people.astrid), day, now)).toEqual({ refused });
    expect(enrolmentsOn(day)).toEqual([]);
    expect(posted()).toEqual([]);
  });

  it("refuses a person who signed up for the same day five times within 24 hours, but not other days", () => {
    const [day, other] = [addCourseDay(soon), addCourseDay(new Date("2026-12-11T08:00:00Z"))];
    const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    for (let time = 0; time < 5; time++) {
      expect(enrol(agent(people.astrid), day, later(time))).toEqual({ state: "enrolled" });
      giveUp(agent(people.astrid), day, later(time));
    }
    // The limit counts its own rows, not the lines of the audit trail.
    db.delete(auditLines).run();
    const before = posted();
    expect(enrol(agent(people.astrid), day, later(5))).toEqual({ refused: "often" });
    expect(signUpOther(inRole(people.karen, "leader"), people.astrid, day, later(5))).toEqual({
      refused: "often",
    });
    expect([enrolmentsOn(day), posted()]).toEqual([[], before]);
    expect(enrol(agent(people.astrid), other, later(5))).toEqual({ state: "enrolled" });
    giveUp(agent(people.astrid), other, later(5));
    expect(enrol(agent(people.astrid), day, later(25))).toEqual({ state: "enrolled" });
  });

  it("refuses a person who signed up for days fifteen times within 24 hours, whichever they were", () => {
    const days = [0, 1, 2, 3].map((n) => addCourseDay(new Date(soon.getTime() + n * 24 * 3_600_000)));
    for (const day of days.slice(0, 3))
      for (let time = 0; time < 5; time++) {
        expect(enrol(agent(people.astrid), day, now)).toEqual({ state: "enrolled" });
        giveUp(agent(people.astrid), day, now);
      }
    expect(enrol(agent(people.astrid), days[3]!, now)).toEqual({ refused: "often" });
    expect(enrol(agent(people.bo), days[3]!, now)).toEqual({ state: "enrolled" });
    const nextDay = new Date(now.getTime() + 25 * 3_600_000);
    expect(enrol(agent(people.astrid), days[3]!, nextDay)).toEqual({ state: "enrolled" });
  });

  it("refuses a person in another role, even when they also have the right one", () => {
    const day = addCourseDay(soon);
    expect(enrol(inRole(people.karen, "leader"), day, now)).toEqual({ refused: "other-role" });
    expect(enrol(inRole(people.karen, "agent"), day, now)).toEqual({ state: "enrolled" });
  });

  it("refuses two days at the same time whatever their kind, not two on the same date", () => {
    const morning = addCourseDay(soon);
    const overlapping = addCourseDay(new Date("2026-12-10T13:59:00Z"), { kind: "follow-up" });
    const evening = addCourseDay(new Date("2026-12-10T14:00:00Z"), { kind: "follow-up" });
    enrol(agent(people.astrid), morning, now);
    expect(enrol(agent(people.astrid), overlapping, now)).toEqual({ refused: "clash" });
    expect(enrol(agent(people.astrid), evening, now)).toEqual({ state: "enrolled" });
  });

  it("allows one day of a kind ahead: a seat or a place on one list", () => {
    const [full, free] = [addCourseDay(soon, { seats: 1 }), addCourseDay(new Date("2026-12-11T08:00:00Z"))];
    enrol(agent(people.astrid), full, now);
    enrol(agent(people.bo), full, now);
    expect(enrol(agent(people.astrid), free, now)).toEqual({ refused: "seat-elsewhere" });
    expect(enrol(agent(people.bo), free, now)).toEqual({ refused: "waiting-elsewhere" });
    expect(enrolmentsOn(free)).toEqual([]);
  });

  it("ignores days of the kind that have begun or were cancelled", () => {
    const held = addCourseDay(new Date("2026-11-20T08:00:00Z"));
    const cancelled = addCourseDay(new Date("2026-12-09T08:00:00Z"), { state: "cancelled" });
    for (const dayId of [held, cancelled])
      db.insert(enrolments)
        .values({ dayId, personId: people.astrid, state: "enrolled", arrivalOrder: 1, since: now })
        .run();
    expect(enrol(agent(people.astrid), addCourseDay(soon), now)).toEqual({ state: "enrolled" });
  });

  it("allows no second row in the database", () => {
    const day = addCourseDay(soon);
    enrol(agent(people.astrid), day, now);
    const again = {
      dayId: day,
      personId: people.astrid,
      state: "enrolled" as const,
      arrivalOrder: 9,
      since: now,
    };
    expect(() => db.insert(enrolments).values(again).run()).toThrow(/UNIQUE/);
  });
});

describe("giving up", () => {
  it("gives the seat to the first waiting at once, with a letter, and takes the day out of the calendar", () => {
    const day = addCourseDay(soon, { seats: 1 });
    for (const id of [people.astrid, people.bo, people.dorte]) enrol(agent(id), day, now);
    expect(giveUp(agent(people.astrid), day, now)).toEqual({ gaveUp: "enrolled" });
    expect(enrolmentsOn(day)).toEqual([
      { personId: people.bo, state: "enrolled" },
      { personId: people.dorte, state: "waiting" },
    ]);
    expect(posted().slice(3)).toEqual([
      { letter: "course-day-given-up", personId: people.astrid, sequence: 2 },
      { letter: "course-day-confirmed", personId: people.bo, sequence: 3 },
    ]);
  });

  it("leaves the list without changing anybody else's place, and without a letter", () => {
    const day = addCourseDay(soon, { seats: 1 });
    for (const id of [people.astrid, people.bo, people.dorte]) enrol(agent(id), day, now);
    expect(giveUp(agent(people.bo), day, now)).toEqual({ gaveUp: "waiting" });
    expect(enrolmentsOn(day)).toEqual([
      { personId: people.astrid, state: "enrolled" },
      { personId: people.dorte, state: "waiting" },
    ]);
    expect(posted()).toHaveLength(3);
  });

  it("puts a person who returns at the end, with a rising calendar sequence", () => {
    const day = addCourseDay(soon, { seats: 1 });
    enrol(agent(people.astrid), day, now);
    enrol(agent(people.bo), day, now);
    giveUp(agent(people.astrid), day, now);
    expect(enrol(agent(people.astrid), day, now)).toEqual({ state: "waiting", queuePosition: 1 });
    giveUp(agent(people.bo), day, now);
    const own = posted().filter(({ personId, sequence }) => personId === people.astrid && sequence);
    expect(own.map(({ letter, sequence }) => [letter, sequence])).toEqual([
      ["course-day-confirmed", 1],
      ["course-day-given-up", 2],
      ["course-day-confirmed", 5],
    ]);
  });

  it("works after sign-up has closed, but not once the day has begun", () => {
    const day = addCourseDay(soon);
    enrol(agent(people.astrid), day, now);
    expect(giveUp(agent(people.astrid), day, soon)).toEqual({ refused: "past" });
    expect(enrolmentsOn(day)).toHaveLength(1);
    expect(giveUp(agent(people.astrid), day, new Date("2026-12-10T07:30:00Z"))).toEqual({
      gaveUp: "enrolled",
    });
  });

  it("is refused without a seat, also just after giving it up, and for unknown days and drafts", () => {
    const day = addCourseDay(soon);
    enrol(agent(people.bo), day, now);
    const refused = (dayId: number) => giveUp(agent(people.astrid), dayId, now);
    expect(refused(day)).toEqual({ refused: "not-on-it" });
    expect(refused(addCourseDay(soon, { state: "cancelled" }))).toEqual({ refused: "cancelled" });
    for (const dayId of [4711, addCourseDay(soon, { state: "draft" })])
      expect(refused(dayId)).toEqual({ refused: "unknown-day" });
    expect(enrolmentsOn(day)).toHaveLength(1);
  });

  it("happens for a person who leaves the hotline: seats ahead go to the next, past ones stay", () => {
    const held = addCourseDay(new Date("2026-11-01T08:00:00Z"), {
      closesAt: new Date("2026-11-01T08:00:00Z"),
    });
    const day = addCourseDay(soon, { seats: 1 });
    enrol(agent(people.astrid), held, new Date("2026-10-20T12:00:00Z"));
    enrol(agent(people.astrid), day, now);
    enrol(agent(people.bo), day, now);
    writeTransaction((tx) => emit(tx, { what: "left", personId: people.astrid, at: now }));
    expect(enrolmentsOn(day)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(held)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });
});
