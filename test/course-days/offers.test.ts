import { beforeEach, describe, expect, it } from "vitest";
import { dutyStatusesOf } from "../../app/course-days/duty/duty.server.ts";
import { acceptOffer, enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { changeDay } from "../../app/course-days/sign-up/change-day.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { isOfferPeriod, offerDeadline } from "../../app/course-days/sign-up/offers.ts";
import { setSeats } from "../../app/course-days/planning/planning.server.ts";
import { releaseExpired } from "../../app/course-days/sign-up/waiting-list.server.ts";
import { isWorkingDay, easterSunday, workingDayBefore } from "../../app/base/dates/working-days.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, enrolmentsOn } from "./sample-days.ts";

describe("working days", () => {
  it("include Easter correctly", () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
  });

  it("leave out weekends, holidays and the days municipalities are closed, and no others", () => {
    const free = ["2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-06-05"];
    for (const on of [
      ...free,
      "2026-12-24",
      "2026-12-25",
      "2026-12-31",
      "2027-01-01",
      "2026-11-21",
      "2023-05-05",
    ])
      expect([on, isWorkingDay(on)]).toEqual([on, false]);
    for (const on of ["2026-05-01", "2026-04-01", "2026-05-15", "2026-12-23", "2026-12-28", "2026-11-23"])
      expect([on, isWorkingDay(on)]).toEqual([on, true]);
  });

  it("are counted backwards over them", () => {
    expect(workingDayBefore("2026-12-10", 3)).toBe("2026-12-07");
    expect(workingDayBefore("2026-04-08", 3)).toBe("2026-03-31");
    expect(workingDayBefore("2027-01-05", 3)).toBe("2026-12-29");
  });
});

describe("when a freed seat is offered, and for how long", () => {
  const day = { on: "2026-12-10", startsAt: new Date("2026-12-10T08:00:00Z") };

  it("is in the last three working days, by Danish midnight", () => {
    expect(isOfferPeriod(day, new Date("2026-12-06T22:59:59Z"))).toBe(false);
    expect(isOfferPeriod(day, new Date("2026-12-06T23:00:00Z"))).toBe(true);
  });

  it.each([
    ["2026-12-07T06:59:00Z", "2026-12-07T11:00:00Z"],
    ["2026-12-07T07:01:00Z", "2026-12-07T19:00:00Z"],
    ["2026-12-07T15:01:00Z", "2026-12-08T11:00:00Z"],
    ["2026-12-09T15:01:00Z", "2026-12-10T08:00:00Z"],
    ["2026-12-10T07:59:00Z", "2026-12-10T08:00:00Z"],
  ])("of %s is until %s", (at, until) => expect(offerDeadline(day, new Date(at))).toEqual(new Date(until)));
});

describe("an offer", () => {
  withDatabase();
  const now = new Date("2026-12-01T12:00:00Z");
  const near = new Date("2026-12-08T09:00:00Z");
  const evening = new Date("2026-12-08T19:00:00Z");
  const starts = new Date("2026-12-10T08:00:00Z");
  let people: ReturnType<typeof addCast>;
  let day: number;
  beforeEach(() => {
    people = addCast();
    day = addCourseDay(starts, { seats: 1 });
    for (const id of [people.astrid, people.bo, people.dorte]) enrol(agent(id), day, now);
  });
  const agent = (id: number) => inRole(id, "agent");
  const lettersTo = () =>
    db
      .select()
      .from(letters)
      .orderBy(letters.id)
      .all()
      .slice(3)
      .map(({ letter, personId }) => [letter, personId]);

  it("goes to the first on the list, holds the seat, and becomes a seat when accepted", () => {
    giveUp(agent(people.astrid), day, near);
    expect(enrolmentsOn(day)).toEqual([
      { personId: people.bo, state: "offered" },
      { personId: people.dorte, state: "waiting" },
    ]);
    expect(setSeats(inRole(people.sanne, "secretariat"), day, 1, near)).toEqual({ seats: 1 });
    expect(enrol(agent(people.karen), day, near)).toEqual({ state: "waiting", queuePosition: 2 });
    expect(dutyStatusesOf([people.bo], near).get(people.bo)).toMatchObject({ stands: "waiting" });
    expect(acceptOffer(agent(people.dorte), day, near)).toEqual({ refused: "no-offer" });
    expect(acceptOffer(agent(people.bo), day, near)).toEqual({ state: "enrolled" });
    expect(acceptOffer(agent(people.bo), day, near)).toEqual({ refused: "already-enrolled" });
    expect(lettersTo()).toEqual([
      ["course-day-given-up", people.astrid],
      ["course-day-offer", people.bo],
      ["course-day-waiting", people.karen],
      ["course-day-confirmed", people.bo],
    ]);
  });

  it("has a deadline, and goes to the next when turned down", () => {
    giveUp(agent(people.astrid), day, near);
    expect(giveUp(agent(people.bo), day, near)).toEqual({ gaveUp: "offered" });
    expect(enrolmentsOn(day)).toEqual([{ personId: people.dorte, state: "offered" }]);
    const last = db.select().from(letters).orderBy(letters.id).all().at(-1)!;
    expect(openProps(last.props!)).toMatchObject({ until: evening.getTime() });
  });

  it("that was accepted cannot be turned down from an outdated page, nor a seat be left as a waiting place", () => {
    giveUp(agent(people.astrid), day, near);
    const seen = enrolmentsOn(day);
    expect(giveUp(agent(people.bo), day, near, "waiting")).toEqual({ refused: "already-offered" });
    expect(enrolmentsOn(day)).toEqual(seen);
    acceptOffer(agent(people.bo), day, near);
    expect(giveUp(agent(people.bo), day, near, "offered")).toEqual({ refused: "accepted" });
    expect(giveUp(agent(people.bo), day, near, "waiting")).toEqual({ refused: "got-seat" });
    expect(enrolmentsOn(day)[0]).toEqual({ personId: people.bo, state: "enrolled" });
    expect(giveUp(agent(people.bo), day, near, "enrolled")).toEqual({ gaveUp: "enrolled" });
  });

  it("expires at its deadline: the next is offered the seat, and the first is notified", () => {
    giveUp(agent(people.astrid), day, near);
    expect(releaseExpired(new Date(evening.getTime() - 1))).toBe(0);
    expect(releaseExpired(evening)).toBe(1);
    expect(enrolmentsOn(day)).toEqual([{ personId: people.dorte, state: "offered" }]);
    expect(lettersTo().slice(2)).toEqual([
      ["course-day-offer-expired", people.bo],
      ["course-day-offer", people.dorte],
    ]);
  });

  it("cannot be accepted a second too late, even before the clock has run", () => {
    giveUp(agent(people.astrid), day, near);
    expect(acceptOffer(agent(people.bo), day, evening)).toEqual({ refused: "no-offer" });
    expect(enrolmentsOn(day)).toEqual([{ personId: people.dorte, state: "offered" }]);
  });

  it("is made when seats are added in the last days, one per seat", () => {
    setSeats(inRole(people.sanne, "secretariat"), day, 3, near);
    expect(enrolmentsOn(day).map(({ state }) => state)).toEqual(["enrolled", "offered", "offered"]);
  });

  it("is not needed on a day with free seats: a new person gets one at once", () => {
    const other = addCourseDay(new Date("2026-12-10T15:00:00Z"), { seats: 1, kind: "follow-up" });
    expect(enrol(agent(people.karen), other, near)).toEqual({ state: "enrolled" });
  });

  it("of a change of day keeps the old seat until it is accepted", () => {
    const other = addCourseDay(new Date("2026-12-09T08:00:00Z"), { seats: 1 });
    giveUp(agent(people.dorte), day, now);
    enrol(agent(people.dorte), other, now);
    enrol(agent(people.karen), other, now);
    giveUp(agent(people.karen), other, now);
    expect(changeDay(agent(people.dorte), other, day, now)).toEqual({ state: "waiting", queuePosition: 2 });
    giveUp(agent(people.bo), day, now);
    giveUp(agent(people.astrid), day, near);
    expect(enrolmentsOn(other)).toEqual([{ personId: people.dorte, state: "enrolled" }]);
    expect(acceptOffer(agent(people.dorte), day, near)).toEqual({ state: "enrolled" });
    expect(enrolmentsOn(other)).toEqual([]);
    expect(enrolmentsOn(day)).toEqual([{ personId: people.dorte, state: "enrolled" }]);
  });
});
