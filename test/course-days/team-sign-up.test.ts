import { beforeEach, describe, expect, it } from "vitest";
import { changeDay } from "../../app/course-days/sign-up/change-day.server.ts";
import { admissionRefusals } from "../../app/course-days/sign-up/admission.server.ts";
import { dayRow } from "../../app/course-days/days/days.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import {
  fillReservedSeat,
  signOffOther,
  signUpOther,
  swapSeat,
} from "../../app/course-days/team-sign-up/sign-up-others.server.ts";
import { seeTeamDay } from "../../app/course-days/team-sign-up/team-day-view.server.ts";
import { setSeats } from "../../app/course-days/planning/planning.server.ts";
import { releaseExpired } from "../../app/course-days/sign-up/waiting-list.server.ts";
import { giveBackReservation, reserveSeats } from "../../app/course-days/team-sign-up/reservations.server.ts";
import * as giveBackRoute from "../../app/course-days/team-sign-up/routes/give-back-reservation.tsx";
import * as reserveRoute from "../../app/course-days/team-sign-up/routes/reserve.tsx";
import * as signUpRoute from "../../app/course-days/team-sign-up/routes/sign-up.tsx";
import { admit } from "../../app/server/gate.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { reservations } from "../../db/schema/course-days.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { formDayText } from "../../app/base/dates/date-text.ts";
import { addAttendance } from "../onboarding/sample-course.ts";
import { addCourseDay, inRole, sessionCookieOf, addAgents, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-17T08:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const karen = () => inRole(people.karen, "leader");
const jens = () => inRole(people.jens, "leader");
const sanne = () => inRole(people.sanne, "secretariat");
const lettersPosted = () =>
  db
    .select()
    .from(letters)
    .orderBy(letters.id)
    .all()
    .map(({ letter, personId, props }) => [letter, personId, (openProps(props!) as { by?: string }).by]);
const auditActs = () =>
  db
    .select()
    .from(auditLines)
    .all()
    .map(({ act, actorId, subjectId }) => [act, actorId, subjectId]);

describe("a leader", () => {
  it("signs own people up and off; their letters name the leader, and it leaves audit lines", () => {
    const day = addCourseDay(starts, { seats: 1 });
    expect(signUpOther(karen(), people.astrid, day, now)).toEqual({ state: "enrolled" });
    expect(signUpOther(karen(), people.bo, day, now)).toEqual({ state: "waiting", queuePosition: 1 });
    expect(signOffOther(karen(), people.astrid, day, now)).toEqual({ gaveUp: "enrolled" });
    expect(enrolmentsOn(day)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(lettersPosted()).toEqual([
      ["course-day-confirmed", people.astrid, "Karen Overmark"],
      ["course-day-waiting", people.bo, "Karen Overmark"],
      ["course-day-given-up", people.astrid, "Karen Overmark"],
      ["course-day-confirmed", people.bo, undefined],
    ]);
    expect(auditActs()).toEqual([
      ["signed-up", people.karen, people.astrid],
      ["signed-up", people.karen, people.bo],
      ["signed-off", people.karen, people.astrid],
    ]);
  });

  it("cannot manage another municipality's people, and an agent manages nobody", () => {
    const day = addCourseDay(starts);
    enrol(inRole(people.dorte, "agent"), day, now);
    for (const actor of [karen(), inRole(people.bo, "agent"), inRole(people.vibeke, "host")]) {
      expect(signUpOther(actor, people.dorte, day, now)).toEqual({ refused: "unknown-person" });
      expect(signOffOther(actor, people.dorte, day, now)).toEqual({ refused: "unknown-person" });
      expect(swapSeat(actor, day, people.dorte, people.bo, now)).toEqual({ refused: "unknown-person" });
    }
    expect(enrolmentsOn(day)).toEqual([{ personId: people.dorte, state: "enrolled" }]);
    expect(auditActs().filter(([act]) => act !== "enrolled")).toEqual([]);
  });

  it("is refused for the same reasons as the person would be, and changes nothing", () => {
    const [day, other] = [addCourseDay(starts), addCourseDay(new Date("2026-12-18T08:00:00Z"))];
    signUpOther(karen(), people.astrid, day, now);
    expect(signUpOther(karen(), people.astrid, day, now)).toEqual({ refused: "already-enrolled" });
    expect(signUpOther(karen(), people.astrid, other, now)).toEqual({ refused: "seat-elsewhere" });
    expect(signUpOther(karen(), people.vibeke, day, now)).toEqual({ refused: "other-role" });
    expect(signUpOther(karen(), people.bo, addCourseDay(starts, { closesAt: now }), now)).toEqual({
      refused: "closed",
    });
    expect(signOffOther(karen(), people.astrid, day, starts)).toEqual({ refused: "past" });
    expect(enrolmentsOn(day)).toHaveLength(1);
    expect(enrolmentsOn(other)).toEqual([]);
  });

  it("sees own people only, those who lack a day first", () => {
    const day = addCourseDay(new Date(Date.now() + 90 * 86_400_000));
    enrol(inRole(people.bo, "agent"), day, new Date(Date.now() + 40 * 86_400_000));
    const seen = seeTeamDay(karen(), String(day));
    expect(seen.onDay.map(({ name }) => name)).toEqual(["Bo Lindholt"]);
    expect(seen.candidates.map(({ name, owes }) => [name, owes])).toEqual([
      ["Astrid Vestergren", true],
      ["Karen Overmark", true],
    ]);
    expect(() => seeTeamDay(karen(), String(addCourseDay(starts, { state: "draft" })))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it("sees for each name who has attended, and who has a seat on another day", () => {
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    addAttendance(people.astrid, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
    enrol(inRole(people.bo, "agent"), addCourseDay(later(80)), later(40));
    const { candidates } = seeTeamDay(karen(), String(addCourseDay(later(90))));
    expect(candidates.map(({ name, dutyStatus }) => [name, dutyStatus?.stands])).toEqual([
      ["Karen Overmark", "owes"],
      ["Astrid Vestergren", "attended"],
      ["Bo Lindholt", "enrolled"],
    ]);
  });

  it("sees for each name the same refusal as signing up has: on other days of the kind, at the same time, too often", () => {
    const day = addCourseDay(starts, { seats: 9 });
    const [seatDay, fullDay] = [starts, starts].map((at, n) =>
      addCourseDay(new Date(at.getTime() + (n + 1) * 86_400_000), { seats: 1 }),
    );
    const [busy, seated, waiting, restless] = [people.bo, ...addAgents(3)] as [
      number,
      number,
      number,
      number,
    ];
    enrol(inRole(busy, "agent"), addCourseDay(starts, { kind: "follow-up" }), now);
    enrol(inRole(seated, "agent"), seatDay!, now);
    enrol(inRole(people.dorte, "agent"), fullDay!, now);
    enrol(inRole(waiting, "agent"), fullDay!, now);
    for (let times = 0; times < 5; times++) {
      enrol(inRole(restless, "agent"), day, now);
      giveUp(inRole(restless, "agent"), day, now);
    }
    const refusals = admissionRefusals(dayRow(day)!, now);
    expect([busy, seated, waiting, restless, people.astrid].map((id) => refusals.get(id))).toEqual([
      "clash",
      "seat-elsewhere",
      "waiting-elsewhere",
      "often",
      undefined,
    ]);
    for (const id of [busy, seated, waiting, restless])
      expect(signUpOther(karen(), id, day, now)).toEqual({ refused: refusals.get(id) });
    expect(signUpOther(karen(), people.astrid, day, now)).toEqual({ state: "enrolled" });
  });

  it("starts the form with the reservation's own deadline, not the last possible one", () => {
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    const day = addCourseDay(later(40), { closesAt: later(39) });
    const last = seeTeamDay(karen(), String(day)).namesBy;
    reserveSeats(karen(), day, { seats: 2, untilOn: danishDate(later(20)) }, new Date());
    const { namesBy } = seeTeamDay(karen(), String(day));
    expect(namesBy).toBe(formDayText(danishDate(later(20))));
    expect(namesBy).not.toBe(last);
  });
});

describe("the secretariat", () => {
  it("signs anyone up, also after sign-up has closed", () => {
    const day = addCourseDay(starts, { closesAt: now });
    expect(signUpOther(sanne(), people.dorte, day, now)).toEqual({ state: "enrolled" });
    expect(signUpOther(sanne(), people.dorte, day, starts)).toEqual({ refused: "past" });
  });
});

describe("a swap of seats", () => {
  it("gives the colleague the same seat, also when the day is full and others wait", () => {
    const day = addCourseDay(starts, { seats: 1 });
    enrol(inRole(people.astrid, "agent"), day, now);
    enrol(inRole(people.dorte, "agent"), day, now);
    enrol(inRole(people.bo, "agent"), day, now);
    expect(swapSeat(karen(), day, people.astrid, people.bo, now)).toEqual({ swapped: true });
    expect(enrolmentsOn(day)).toEqual([
      { personId: people.bo, state: "enrolled" },
      { personId: people.dorte, state: "waiting" },
    ]);
    expect(lettersPosted().slice(3)).toEqual([
      ["course-day-given-up", people.astrid, "Karen Overmark"],
      ["course-day-confirmed", people.bo, "Karen Overmark"],
    ]);
  });

  it("keeps the change that the first person waited for as an ordinary place", () => {
    const [day, other] = [addCourseDay(starts), addCourseDay(new Date("2026-12-18T08:00:00Z"), { seats: 1 })];
    enrol(inRole(people.astrid, "agent"), day, now);
    enrol(inRole(people.dorte, "agent"), other, now);
    changeDay(inRole(people.astrid, "agent"), day, other, now);
    swapSeat(karen(), day, people.astrid, people.bo, now);
    giveUp(inRole(people.dorte, "agent"), other, now);
    expect(enrolmentsOn(day)).toEqual([{ personId: people.bo, state: "enrolled" }]);
    expect(enrolmentsOn(other)).toEqual([{ personId: people.astrid, state: "enrolled" }]);
  });

  it("is refused for someone already enrolled, busy elsewhere or of another role, without a seat, and once the day has begun", () => {
    const [day, other] = [addCourseDay(starts), addCourseDay(new Date("2026-12-18T08:00:00Z"))];
    for (const id of [people.astrid, people.bo]) enrol(inRole(id, "agent"), day, now);
    enrol(inRole(people.karen, "agent"), other, now);
    const before = enrolmentsOn(day);
    expect(swapSeat(karen(), day, people.astrid, people.bo, now)).toEqual({ refused: "already-enrolled" });
    expect(swapSeat(karen(), day, people.astrid, people.karen, now)).toEqual({ refused: "seat-elsewhere" });
    expect(swapSeat(karen(), day, people.astrid, people.vibeke, now)).toEqual({ refused: "other-role" });
    expect(swapSeat(karen(), other, people.astrid, people.bo, now)).toEqual({ refused: "no-seat" });
    expect(swapSeat(karen(), day, people.astrid, people.karen, starts)).toEqual({ refused: "past" });
    expect(enrolmentsOn(day)).toEqual(before);
  });
});

describe("a reservation", () => {
  const until = { untilOn: "2026-12-04" };

  it("keeps seats from others, is filled with names, and gives the rest back at its deadline", () => {
    const day = addCourseDay(starts, { seats: 3 });
    expect(reserveSeats(karen(), day, { seats: 2, ...until }, now)).toEqual({ reserved: 2 });
    expect(enrol(inRole(people.dorte, "agent"), day, now)).toEqual({ state: "enrolled" });
    const [late] = addAgents(1);
    expect(enrol(inRole(late!, "agent"), day, now)).toEqual({ state: "waiting", queuePosition: 1 });
    expect(fillReservedSeat(karen(), people.bo, day, now)).toEqual({ state: "enrolled" });
    expect(releaseExpired(new Date("2026-12-04T22:59:59Z"))).toBe(0);
    expect(releaseExpired(new Date("2026-12-04T23:00:00Z"))).toBe(1);
    expect(enrolmentsOn(day).map(({ personId, state }) => [personId, state])).toEqual([
      [people.dorte, "enrolled"],
      [late, "enrolled"],
      [people.bo, "enrolled"],
    ]);
    expect(db.select().from(reservations).all()).toEqual([]);
  });

  it("gives the last seat to one leader, and refuses the next with none left", () => {
    const day = addCourseDay(starts, { seats: 3 });
    reserveSeats(karen(), day, { seats: 1, ...until }, now);
    expect(fillReservedSeat(karen(), people.bo, day, now)).toEqual({ state: "enrolled" });
    expect(fillReservedSeat(karen(), people.astrid, day, now)).toEqual({ refused: "none-left" });
    expect(fillReservedSeat(jens(), people.dorte, day, now)).toEqual({ refused: "none-left" });
    expect(enrolmentsOn(day)).toHaveLength(1);
  });

  it("cannot take more seats than are free after the waiting list, and returns that number", () => {
    const day = addCourseDay(starts, { seats: 3 });
    enrol(inRole(people.dorte, "agent"), day, now);
    expect(reserveSeats(karen(), day, { seats: 3, ...until }, now)).toEqual({
      refused: "not-enough",
      free: 2,
    });
    reserveSeats(karen(), day, { seats: 2, ...until }, now);
    expect(reserveSeats(jens(), day, { seats: 1, ...until }, now)).toEqual({
      refused: "not-enough",
      free: 0,
    });
    expect(setSeats(sanne(), day, 2, now)).toEqual({ refused: "taken", taken: 3 });
    expect(reserveSeats(karen(), day, { seats: 1, ...until }, now)).toEqual({ reserved: 1 });
    expect(reserveSeats(jens(), day, { seats: 1, ...until }, now)).toEqual({ reserved: 1 });
  });

  it("cannot be smaller than its number of names, and returns the rest on request", () => {
    const day = addCourseDay(starts, { seats: 3 });
    reserveSeats(karen(), day, { seats: 3, ...until }, now);
    for (const id of [people.astrid, people.bo]) fillReservedSeat(karen(), id, day, now);
    expect(reserveSeats(karen(), day, { seats: 1, ...until }, now)).toEqual({ refused: "filled", filled: 2 });
    enrol(inRole(people.dorte, "agent"), day, now);
    expect(giveBackReservation(karen(), day, now)).toBe(true);
    expect(giveBackReservation(karen(), day, now)).toBe(false);
    expect(enrolmentsOn(day).map(({ state }) => state)).toEqual(["enrolled", "enrolled", "enrolled"]);
  });

  it.each([
    ["in the past", { untilOn: "2026-11-30" }, {}, "deadline-past"],
    ["after sign-up has closed", { untilOn: "2026-12-17" }, {}, "deadline-late"],
    ["on a closed day", until, { closesAt: now }, "closed"],
    ["on a cancelled day", until, { state: "cancelled" as const }, "cancelled"],
    ["on a draft", until, { state: "draft" as const }, "unknown-day"],
  ])("is refused %s", (_, untilOn, given, refused) => {
    const day = addCourseDay(starts, given);
    expect(reserveSeats(karen(), day, { seats: 1, ...untilOn }, now)).toEqual({ refused });
    expect(db.select().from(reservations).all()).toEqual([]);
  });
});

describe("the pages of a leader's people", () => {
  const ask = (day: number, path: string, form: Record<string, string>) =>
    visit(`/kursusdage/${day}/hold/${path}`, { as: sessionCookieOf(people.karen, "leader"), form });
  const ahead = () => addCourseDay(new Date(Date.now() + 30 * 86_400_000));

  it("redirect with what is done, or show the refusal", async () => {
    const day = ahead();
    const answer = (await signUpRoute.action(ask(day, "tilmeld", { person: String(people.bo) }))) as Response;
    expect(answer.headers.get("Location")).toBe(`/kursusdage/${day}/hold?ok=tilmeldt`);
    expect(await signUpRoute.action(ask(day, "tilmeld", { person: "æble" }))).toMatchObject({
      data: { refused: "unknown-person" },
      init: { status: 400 },
    });
  });

  it("show a message when there is nothing more to give back", async () => {
    const day = ahead();
    expect(await giveBackRoute.action(ask(day, "reservation/frigiv", {}))).toMatchObject({
      data: { refused: "nothing-reserved" },
      init: { status: 422 },
    });
  });

  it.each([
    [{ seats: "0", until: "01-01-2030" }, "seats", "seats", 400],
    [{ seats: "10000", until: "01-01-2030" }, "seats", "seats", 400],
    [{ seats: "1", until: "31-02-2030" }, "until", "day", 400],
    [{ seats: "1", until: "01-01-2020" }, "until", "deadline-past", 422],
  ])(
    "refuse a reservation of %o at its field, and keep what was typed",
    async (typed, field, wrong, status) => {
      const day = ahead();
      expect(await reserveRoute.action(ask(day, "reservation", typed))).toMatchObject({
        data: { reply: { initialValue: typed, error: { [field]: [wrong] } } },
        init: { status },
      });
      expect(db.select().from(reservations).all()).toEqual([]);
    },
  );

  it("are not found by agents and hosts", () => {
    for (const [id, role] of [
      [people.bo, "agent"],
      [people.vibeke, "host"],
    ] as const)
      expect(admit("/kursusdage/1/hold", sessionCookieOf(id, role).split(";")[0], new Date()).admission).toBe(
        "unknown",
      );
  });
});
