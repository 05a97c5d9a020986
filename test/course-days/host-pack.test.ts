import { beforeEach, describe, expect, it } from "vitest";
import { listChecks, tickCheck } from "../../app/course-days/attendance/checklist.server.ts";
import * as tickRoute from "../../app/course-days/attendance/routes/tick-check.tsx";
import { viewAttendance } from "../../app/course-days/attendance/view-attendance.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { seeHostPack } from "../../app/course-days/hosts/host-pack.server.ts";
import { deleteOldNeeds, findNeeds, saveNeeds } from "../../app/course-days/sign-up/needs.server.ts";
import * as enrolRoute from "../../app/course-days/sign-up/routes/enrol.tsx";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { saveFinalCounts } from "../../app/course-days/sign-up/final-counts.server.ts";
import { draftFromDay } from "../../app/course-days/planning/draft.ts";
import { updateDay } from "../../app/course-days/planning/drafts.server.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, addHostedDay, inRole, sessionCookieOf, enrolmentsOn } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-17T08:00:00Z");
let people: ReturnType<typeof addCast>;
let day: number;
beforeEach(() => {
  people = addCast();
  day = addHostedDay(starts, people.vibeke);
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
      expect(() => seeHostPack(actor, String(id))).toThrow(expect.objectContaining({ status: 404 }));
    expect(db.select().from(auditLines).all()).toEqual([]);
  });
});

describe("the checklist of a day", () => {
  const check = (actor: ReturnType<typeof vibeke>, dayId: number, isDone = true) =>
    tickCheck(actor, dayId, "food", isDone);

  it("stays ticked for every host and on paper, day by day, until the tick is taken away", () => {
    check(vibeke(), day);
    check(vibeke(), day);
    expect(seeHostPack(inRole(people.sanne, "secretariat"), String(day)).checks).toEqual(["food"]);
    expect(viewAttendance(vibeke(), day, now).checks).toEqual(["food"]);
    expect(listChecks(addCourseDay(starts))).toEqual([]);
    check(vibeke(), day, false);
    expect(listChecks(day)).toEqual([]);
  });

  it("is ticked by nobody else, and not for a cancelled day", () => {
    expect(() => check(vibeke(), addCourseDay(starts))).toThrow();
    expect(() => check(inRole(people.karen, "leader"), day)).toThrow();
    const cancelled = addCourseDay(starts, { state: "cancelled" });
    expect(() => check(inRole(people.sanne, "secretariat"), cancelled)).toThrow();
    expect([...listChecks(day), ...listChecks(cancelled)]).toEqual([]);
  });

  it("is ticked by a press that the page sends, and by nothing else", async () => {
    const as = sessionCookieOf(people.vibeke, "host");
    const send = (form: Record<string, string>) =>
      tickRoute.action(visit(`/kursusdage/${day}/tjekliste`, { as, form }));
    expect((await send({ saet: "room" })).status).toBe(303);
    expect(listChecks(day)).toEqual(["room"]);
    expect((await send({ fjern: "room" })).status).toBe(303);
    expect(listChecks(day)).toEqual([]);
    await expect(send({ saet: "roof" })).rejects.toMatchObject({ status: 400 });
  });
});
