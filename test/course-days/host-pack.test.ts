import { beforeEach, describe, expect, it } from "vitest";
import { markAttendance, markWalkIn } from "../../app/course-days/attendance/attendance.server.ts";
import { listParticipants } from "../../app/course-days/attendance/participants.server.ts";
import { owingAmong } from "../../app/course-days/duty/duty.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { seeHostPack } from "../../app/course-days/hosts/host-pack.server.ts";
import { deleteOldNeeds, findNeeds, saveNeeds } from "../../app/course-days/sign-up/needs.server.ts";
import * as enrolRoute from "../../app/course-days/sign-up/routes/enrol.tsx";
import * as walkInRoute from "../../app/course-days/attendance/routes/walk-in.tsx";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { attendance, dayHosts } from "../../db/schema/course-days.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { saveFinalCounts } from "../../app/course-days/sign-up/final-counts.server.ts";
import { draftFromDay } from "../../app/course-days/planning/draft.ts";
import { updateDay } from "../../app/course-days/planning/drafts.server.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole, sessionCookieOf, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-17T08:00:00Z");
let people: ReturnType<typeof addCast>;
let day: number;
beforeEach(() => {
  people = addCast();
  day = addCourseDay(starts);
  db.insert(dayHosts).values({ dayId: day, personId: people.vibeke }).run();
});
const astrid = () => inRole(people.astrid, "agent");
const vibeke = () => inRole(people.vibeke, "host");

describe("food and access", () => {
  it("are entered at sign-up, changed until the day, and deleted 14 days after it", () => {
    enrol(astrid(), day, now, { food: "Vegetar", access: "" });
    expect(findNeeds(astrid(), day)).toEqual({ food: "Vegetar", access: "" });
    expect(saveNeeds(astrid(), day, { food: "Vegansk", access: "Kørestol" }, now)).toEqual({ saved: true });
    expect(deleteOldNeeds(new Date("2026-12-31T14:00:00Z"))).toBe(0);
    expect(deleteOldNeeds(new Date("2026-12-31T14:00:01Z"))).toBe(1);
    expect(findNeeds(astrid(), day)).toEqual({ food: "", access: "" });
    expect(enrolmentsOn(day)).toHaveLength(1);
  });

  it("cannot be entered for a day the person is not on, or that has begun", () => {
    const needs = { food: "Vegetar", access: "" };
    expect(saveNeeds(astrid(), day, needs, now)).toEqual({ refused: "not-on-it" });
    enrol(astrid(), day, now);
    expect(saveNeeds(astrid(), day, needs, starts)).toEqual({ refused: "past" });
    expect(findNeeds(astrid(), day)).toEqual({ food: "", access: "" });
  });

  it("that are too long are refused, and nobody is signed up", async () => {
    const ahead = addCourseDay(new Date(Date.now() + 86_400_000 * 30));
    const form = { food: "x".repeat(201), access: "" };
    const as = sessionCookieOf(people.astrid, "agent");
    const answer = await enrolRoute.action(visit(`/kursusdage/${ahead}/tilmelding`, { as, form }));
    expect(answer).toMatchObject({ data: { reply: { error: { food: ["long"] } } }, init: { status: 400 } });
    expect(enrolmentsOn(ahead)).toEqual([]);
  });
});

describe("the host pack", () => {
  it("shows the day's host who comes and what they need, and each view leaves one audit line", () => {
    enrol(astrid(), day, now, { food: "Vegetar", access: "Teleslynge" });
    const { coming, hosts } = seeHostPack(vibeke(), String(day));
    expect(coming).toMatchObject([{ name: "Astrid Vestergren", food: "Vegetar", access: "Teleslynge" }]);
    expect(hosts.map(({ name }) => name)).toEqual(["Vibeke Hostrupdal"]);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "enrolled", subjectId: people.astrid },
      { act: "host-pack-seen", actorId: people.vibeke, scope: `course-day:${day}` },
    ]);
  });

  it("keeps the number at which sign-up closed, whoever gives up a seat afterwards, until it opens again", () => {
    enrol(astrid(), day, now);
    enrol(inRole(people.bo, "agent"), day, now);
    const closed = new Date("2026-12-17T07:00:00Z");
    expect(saveFinalCounts(new Date(closed.getTime() - 1))).toBe(0);
    expect(saveFinalCounts(closed)).toBe(1);
    giveUp(astrid(), day, closed);
    expect(saveFinalCounts(closed)).toBe(0);
    const pack = seeHostPack(vibeke(), String(day));
    expect([pack.day.finalCount, pack.coming.length]).toEqual([2, 1]);
    const changes = {
      ...draftFromDay(pack.day),
      opensOn: "2026-12-01",
      on: "2026-12-18",
      closesOn: "2026-12-18",
    };
    updateDay(
      inRole(people.sanne, "secretariat"),
      day,
      { ...changes, contact: "Pedel, 12 34 56 78" },
      closed,
    );
    const { finalCount, contact } = seeHostPack(vibeke(), String(day)).day;
    expect([finalCount, contact]).toEqual([null, "Pedel, 12 34 56 78"]);
  });

  it("is not found by another day's host, a leader or an agent, nor for a draft", () => {
    const draft = addCourseDay(starts, { state: "draft" });
    const other = addCourseDay(starts);
    for (const [actor, id] of [
      [vibeke(), other],
      [inRole(people.karen, "leader"), day],
      [astrid(), day],
      [inRole(people.sanne, "secretariat"), draft],
    ] as const)
      expect(() => seeHostPack(actor, String(id))).toThrow();
    expect(db.select().from(auditLines).all()).toEqual([]);
  });
});

describe("someone who comes without a seat", () => {
  it("is marked by mail address, has settled the duty, and can be corrected like the others", () => {
    expect(markWalkIn(vibeke(), day, "BO.lindholt@eksempel.dk", starts)).toEqual({ marked: "present" });
    expect(listParticipants(day)).toMatchObject([{ name: "Bo Lindholt", state: "walk-in", mark: "present" }]);
    expect(owingAmong([people.bo], starts)).toEqual(new Set());
    expect(markAttendance(vibeke(), day, people.bo, "absent", starts)).toEqual({ marked: "absent" });
    expect(owingAmong([people.bo], starts)).toEqual(new Set([people.bo]));
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "walk-in-marked", subjectId: people.bo },
      { act: "attendance-marked", subjectId: people.bo },
    ]);
  });

  it("may be on the waiting list", () => {
    const full = addCourseDay(starts, { seats: 1 });
    enrol(astrid(), full, now);
    enrol(inRole(people.bo, "agent"), full, now);
    const sanne = inRole(people.sanne, "secretariat");
    expect(markWalkIn(sanne, full, "bo.lindholt@eksempel.dk", starts)).toEqual({ marked: "present" });
    expect(listParticipants(full).map(({ name, state }) => [name, state])).toEqual([
      ["Astrid Vestergren", "enrolled"],
      ["Bo Lindholt", "walk-in"],
    ]);
  });

  it("is refused when unknown, already on the list, of another role, too early, or by another day's host", () => {
    enrol(astrid(), day, now);
    const bo = "bo.lindholt@eksempel.dk";
    expect(markWalkIn(vibeke(), day, "ukendt@eksempel.dk", starts)).toEqual({ refused: "unknown-mail" });
    expect(markWalkIn(vibeke(), day, "astrid.vestergren@eksempel.dk", starts)).toEqual({
      refused: "on-the-list",
    });
    const jens = "jens.skovbak@eksempel.dk";
    expect(markWalkIn(vibeke(), day, jens, starts)).toEqual({ refused: "unknown-mail" });
    expect(markWalkIn(inRole(people.sanne, "secretariat"), day, jens, starts)).toEqual({
      refused: "other-role",
    });
    expect(markWalkIn(vibeke(), day, bo, now)).toEqual({ refused: "not-yet" });
    expect(markWalkIn(vibeke(), addCourseDay(starts), bo, starts)).toEqual({ refused: "unknown" });
    expect(markWalkIn(vibeke(), addCourseDay(starts, { state: "cancelled" }), bo, starts)).toEqual({
      refused: "unknown",
    });
    expect(db.select().from(attendance).all()).toEqual([]);
  });

  it.each([
    ["is nobody's", {}, "ukendt@eksempel.dk", "unknown-mail", 422],
    ["is not there", {}, "", "no-mail", 400],
    ["is sent for a cancelled day", { state: "cancelled" as const }, "ukendt@eksempel.dk", "cancelled", 422],
    ["is sent for a day ahead", { hours: 24 }, "ukendt@eksempel.dk", "not-yet", 422],
  ])("is refused by the page when the address %s", async (_, given, mail, refused, status) => {
    const { hours = 0, ...rest } = given as { hours?: number; state?: "cancelled" };
    const today = addCourseDay(new Date(Date.now() + hours * 3_600_000), rest);
    const answer = await walkInRoute.action(
      visit(`/kursusdage/${today}/uden-plads`, {
        as: sessionCookieOf(people.sanne, "secretariat"),
        form: { mail },
      }),
    );
    expect(answer).toMatchObject({ data: { refused, mail }, init: { status } });
  });
});
