import { beforeEach, describe, expect, it } from "vitest";
import { changeDay } from "../../app/course-days/sign-up/change-day.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const [tenth, twelfth] = [new Date("2026-12-10T08:00:00Z"), new Date("2026-12-12T08:00:00Z")];
const thirteenth = new Date("2026-12-13T08:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const agent = (id: number) => inRole(id, "agent");
const lettersPosted = () =>
  db
    .select()
    .from(letters)
    .orderBy(letters.id)
    .all()
    .map(({ letter, personId }) => [letter, personId]);

describe("changing day", () => {
  it("takes the new seat and gives up the old one in one transaction; the old one goes to the first waiting", () => {
    const [from, to] = [addCourseDay(tenth, { seats: 1 }), addCourseDay(twelfth)];
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), from, now);
    expect(changeDay(agent(people.astrid), from, to, now)).toEqual({ state: "enrolled" });
    expect(enrolmentsOn(from)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(to)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
    expect(lettersPosted().slice(2)).toEqual([
      ["course-day-confirmed", people.astrid],
      ["course-day-given-up", people.astrid],
      ["course-day-confirmed", people.bo],
    ]);
  });

  it("keeps the old seat while the new day is full, and gives it up when the new one is confirmed", () => {
    const [from, to] = [addCourseDay(tenth, { seats: 1 }), addCourseDay(twelfth, { seats: 1 })];
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), to, now);
    expect(changeDay(agent(people.astrid), from, to, now)).toEqual({ state: "waiting", queuePosition: 1 });
    expect(enrolmentsOn(from)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
    giveUp(agent(people.bo), to, now);
    expect(enrolmentsOn(from)).toEqual([]);
    expect(enrolmentsOn(to)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("lets two change places on full days only when a seat comes free, and loses neither", () => {
    const [from, to] = [addCourseDay(tenth, { seats: 1 }), addCourseDay(twelfth, { seats: 1 })];
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), to, now);
    enrol(agent(people.dorte), to, now);
    changeDay(agent(people.astrid), from, to, now);
    changeDay(agent(people.bo), to, from, now);
    giveUp(agent(people.dorte), to, now);
    expect(enrolmentsOn(from)).toMatchObject([
      { personId: people.astrid, state: "enrolled" },
      { personId: people.bo, state: "waiting" },
    ]);
    giveUp(agent(people.astrid), from, now);
    expect(enrolmentsOn(from)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(to)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("works in a circle through both days when one seat frees another, and notifies each person once", () => {
    const [first, second] = [addCourseDay(tenth, { seats: 2 }), addCourseDay(twelfth, { seats: 1 })];
    enrol(agent(people.bo), first, now);
    enrol(agent(people.dorte), first, now);
    enrol(agent(people.astrid), second, now);
    changeDay(agent(people.astrid), second, first, now);
    changeDay(agent(people.bo), first, second, now);
    enrol(agent(people.karen), first, now);
    const before = lettersPosted().length;
    giveUp(agent(people.dorte), first, now);
    expect(enrolmentsOn(first)).toEqual([
      { personId: people.astrid, state: "enrolled" },
      { personId: people.karen, state: "enrolled" },
    ]);
    expect(enrolmentsOn(second)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(lettersPosted().slice(before)).toEqual([
      ["course-day-given-up", people.dorte],
      ["course-day-confirmed", people.astrid],
      ["course-day-given-up", people.astrid],
      ["course-day-confirmed", people.bo],
      ["course-day-given-up", people.bo],
      ["course-day-confirmed", people.karen],
    ]);
  });

  it("is off once the old day has begun: the next on the list gets the seat", () => {
    const [from, to] = [addCourseDay(tenth), addCourseDay(twelfth, { seats: 1 })];
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), to, now);
    changeDay(agent(people.astrid), from, to, now);
    enrol(agent(people.dorte), to, now);
    giveUp(agent(people.bo), to, tenth);
    expect(enrolmentsOn(from)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
    expect(enrolmentsOn(to)).toEqual([{ personId: people.dorte, state: "offered" }]);
  });

  it("works between two days at the same time, but not onto the time of another kind of day", () => {
    const [from, same, third] = [
      addCourseDay(tenth),
      addCourseDay(tenth),
      addCourseDay(twelfth, { kind: "follow-up" }),
    ];
    const clash = addCourseDay(twelfth);
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.astrid), third, now);
    expect(changeDay(agent(people.astrid), from, clash, now)).toEqual({ refused: "clash" });
    expect(changeDay(agent(people.astrid), from, same, now)).toEqual({ state: "enrolled" });
  });

  it("removes the person from the old waiting list at once, and puts them last on the new one", () => {
    const [from, to] = [addCourseDay(tenth, { seats: 1 }), addCourseDay(twelfth, { seats: 1 })];
    enrol(agent(people.bo), from, now);
    enrol(agent(people.dorte), to, now);
    enrol(agent(people.astrid), from, now);
    expect(changeDay(agent(people.astrid), from, to, now)).toEqual({ state: "waiting", queuePosition: 1 });
    expect(enrolmentsOn(from)).toEqual([{ personId: people.bo, state: "enrolled" }]);
  });

  it("is one at a time: a person who waits for one new day cannot wait for another", () => {
    const [from, to] = [addCourseDay(tenth), addCourseDay(twelfth, { seats: 1 })];
    const third = addCourseDay(thirteenth, { seats: 1 });
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), to, now);
    enrol(agent(people.dorte), third, now);
    changeDay(agent(people.astrid), from, to, now);
    expect(changeDay(agent(people.astrid), from, third, now)).toEqual({ refused: "changing" });
    expect(changeDay(agent(people.astrid), to, third, now)).toEqual({ refused: "changing" });
    expect(enrolmentsOn(third)).toMatchObject([{ personId: people.dorte }]);
    giveUp(agent(people.astrid), to, now);
    expect(changeDay(agent(people.astrid), from, third, now)).toEqual({ state: "waiting", queuePosition: 1 });
  });

  it("lets a person who waits for one day take a free seat on a third: the old seat goes to the next, and the waiting list is left", () => {
    const [from, to] = [addCourseDay(tenth, { seats: 1 }), addCourseDay(twelfth, { seats: 1 })];
    const third = addCourseDay(thirteenth, { seats: 1 });
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), to, now);
    enrol(agent(people.dorte), from, now);
    changeDay(agent(people.astrid), from, to, now);
    expect(changeDay(agent(people.astrid), from, third, now)).toEqual({ state: "enrolled" });
    expect(enrolmentsOn(from)).toEqual([{ personId: people.dorte, state: "enrolled" }]);
    expect(enrolmentsOn(to)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(third)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("keeps the place in the queue when the third day clashes with another of their days", () => {
    const [from, to, third] = [
      addCourseDay(tenth),
      addCourseDay(twelfth, { seats: 1 }),
      addCourseDay(thirteenth),
    ];
    enrol(agent(people.astrid), from, now);
    enrol(agent(people.bo), to, now);
    enrol(agent(people.astrid), addCourseDay(thirteenth, { kind: "follow-up" }), now);
    changeDay(agent(people.astrid), from, to, now);
    expect(changeDay(agent(people.astrid), from, third, now)).toEqual({ refused: "clash" });
    expect(enrolmentsOn(to)).toHaveLength(2);
  });

  it("is refused without a seat, for a day the person is on, and for a day that is not open", () => {
    const [from, to] = [addCourseDay(tenth), addCourseDay(twelfth)];
    const leaders = addCourseDay(twelfth, { kind: "leaders" });
    enrol(agent(people.bo), from, now);
    expect(changeDay(agent(people.astrid), from, to, now)).toEqual({ refused: "no-seat" });
    expect(changeDay(agent(people.astrid), 4711, to, now)).toEqual({ refused: "no-seat" });
    expect(changeDay(agent(people.bo), from, 4711, now)).toEqual({ refused: "unknown-day" });
    expect(changeDay(agent(people.bo), from, from, now)).toEqual({ refused: "already-enrolled" });
    expect(changeDay(agent(people.bo), from, leaders, now)).toEqual({ refused: "other-role" });
    const shut = addCourseDay(twelfth, { closesAt: now });
    expect(changeDay(agent(people.bo), from, shut, now)).toEqual({ refused: "closed" });
    expect(enrolmentsOn(from)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(to)).toEqual([]);
  });
});
