import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { markAttendance } from "../../app/course-days/attendance/attendance.server.ts";
import { listParticipants } from "../../app/course-days/attendance/participants.server.ts";
import * as walkInRoute from "../../app/course-days/attendance/routes/walk-in.tsx";
import { viewAttendance } from "../../app/course-days/attendance/view-attendance.server.ts";
import { markWalkIn, seekWalkIns } from "../../app/course-days/attendance/walk-ins.server.ts";
import { owingAmong } from "../../app/course-days/duty/duty.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import type { Person } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { attendance } from "../../db/schema/course-days.ts";
import { municipalities, people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addAgents, addCourseDay, addHostedDay, inRole, sessionCookieOf } from "./sample-days.ts";

withDatabase();
const now = new Date("2026-12-01T12:00:00Z");
const starts = new Date("2026-12-17T08:00:00Z");
let people: ReturnType<typeof addCast>;
let day: number;
beforeEach(() => {
  people = addCast();
  day = addHostedDay(starts, people.vibeke);
});
const vibeke = () => inRole(people.vibeke, "host");
const sanne = () => inRole(people.sanne, "secretariat");
const later = (days: number) => new Date(starts.getTime() + days * 86_400_000);
const seek = (actor: Person, typed: string, at = starts, dayId = day) =>
  seekWalkIns(actor, viewAttendance(actor, dayId, at), typed, at);
const mark = (actor: Person, typed: string, personId: number, at = starts, dayId = day) =>
  markWalkIn(actor, dayId, { personId, typed }, at);
const sought = () => db.select().from(auditLines).where(eq(auditLines.act, "walk-in-sought")).all();

describe("someone who comes without a seat", () => {
  it("is found by the beginning of a name, or the whole mail address, with the municipality alone", () => {
    const bo = { personId: people.bo, name: "Bo Lindholt", municipality: "Aarhus", isOnList: false };
    for (const typed of ["lind", "bo l", "LINDHOLT bo", "BO.lindholt@eksempel.dk"])
      expect(seek(vibeke(), typed), typed).toEqual([bo]);
    expect(seek(vibeke(), "indholt")).toEqual({ refused: "nobody" });
    expect(seek(vibeke(), "lindholt@eksempel.dk")).toEqual({ refused: "nobody" });
    expect(seek(vibeke(), "bo")).toEqual({ refused: "short" });
  });

  it("leaves a line in the trail of each person who was shown", () => {
    seek(vibeke(), "lind");
    expect(sought()).toMatchObject([
      { actorId: people.vibeke, actorRole: "host", subjectId: people.bo, scope: `person:${people.bo}` },
    ]);
    seek(vibeke(), "nobody of that name");
    expect(sought()).toHaveLength(1);
  });

  it("is shown to a host only when the day is for them and their municipality is a member", () => {
    // A leader who is no agent, by name and by mail address.
    expect(seek(vibeke(), "jens skov")).toEqual({ refused: "nobody" });
    expect(seek(vibeke(), "jens.skovbak@eksempel.dk")).toEqual({ refused: "nobody" });
    db.update(municipalities).set({ leavesOn: "2026-12-17" }).where(eq(municipalities.name, "Aarhus")).run();
    expect(seek(vibeke(), "lindholt")).toEqual({ refused: "nobody" });
    expect(mark(vibeke(), "lindholt", people.bo)).toEqual({ refused: "not-found" });
    expect(seek(sanne(), "lindholt")).toMatchObject([{ personId: people.bo }]);
    db.update(peopleTable).set({ leftOn: "2026-12-01" }).where(eq(peopleTable.id, people.bo)).run();
    expect(seek(sanne(), "lindholt")).toEqual({ refused: "nobody" });
  });

  it("is not shown among more than eight", () => {
    addAgents(9);
    expect(seek(vibeke(), "agent")).toEqual({ refused: "many" });
    expect(sought()).toEqual([]);
    expect(seek(vibeke(), "agent 3")).toMatchObject([{ name: "Agent nummer 3" }]);
  });

  it("is not looked for before the day, nor by a host more than two weeks after it", () => {
    expect(seek(vibeke(), "lindholt", now)).toBeNull();
    expect(seek(vibeke(), "lindholt", later(14))).toHaveLength(1);
    expect(seek(vibeke(), "lindholt", later(15))).toBeNull();
    expect(mark(vibeke(), "lindholt", people.bo, later(15))).toEqual({ refused: "too-late" });
    expect(seek(sanne(), "lindholt", later(100))).toHaveLength(1);
  });

  it("has settled the duty once marked, and can be corrected like the others", () => {
    expect(mark(vibeke(), "lindholt", people.bo)).toEqual({ marked: "present" });
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
    enrol(inRole(people.astrid, "agent"), full, now);
    enrol(inRole(people.bo, "agent"), full, now);
    expect(mark(sanne(), "lindholt", people.bo, starts, full)).toEqual({ marked: "present" });
    expect(listParticipants(full).map(({ name, state }) => [name, state])).toEqual([
      ["Astrid Vestergren", "enrolled"],
      ["Bo Lindholt", "walk-in"],
    ]);
  });

  it("is refused when not found by what was typed, already on the list, too early, or by another day's host", () => {
    enrol(inRole(people.astrid, "agent"), day, now);
    expect(seek(vibeke(), "astrid")).toMatchObject([{ isOnList: true }]);
    expect(sought()).toEqual([]);
    expect(mark(vibeke(), "astrid", people.astrid)).toEqual({ refused: "on-the-list" });
    expect(mark(vibeke(), "lindholt", people.dorte)).toEqual({ refused: "not-found" });
    expect(mark(vibeke(), "jens skov", people.jens)).toEqual({ refused: "not-found" });
    expect(mark(vibeke(), "", people.bo)).toEqual({ refused: "not-found" });
    expect(mark(vibeke(), "lindholt", people.bo, now)).toEqual({ refused: "not-yet" });
    expect(mark(vibeke(), "lindholt", people.bo, starts, addCourseDay(starts))).toEqual({
      refused: "unknown",
    });
    expect(
      mark(sanne(), "lindholt", people.bo, starts, addCourseDay(starts, { state: "cancelled" })),
    ).toEqual({
      refused: "cancelled",
    });
    expect(db.select().from(attendance).all()).toEqual([]);
  });
});

describe("the page that finds them", () => {
  const today = (hours = 0) => addCourseDay(new Date(Date.now() + hours * 3_600_000));
  const as = () => sessionCookieOf(people.sanne, "secretariat");
  const open = (dayId: number, query: string) =>
    walkInRoute.loader(visit(`/kursusdage/${dayId}/uden-plads${query}`, { as: as() }));

  it("shows who was found once a name is in its address", () => {
    const dayId = today();
    expect(open(dayId, "")).not.toHaveProperty("search");
    expect(open(dayId, "?navn=+lindholt+")).toMatchObject({
      search: { typed: "lindholt", found: [{ personId: people.bo }] },
    });
    expect(open(today(24), "?navn=lindholt")).not.toHaveProperty("search");
  });

  it("marks the one that was pressed, and refuses what it does not offer", async () => {
    const dayId = today();
    const send = (form: Record<string, string>) =>
      walkInRoute.action(visit(`/kursusdage/${dayId}/uden-plads`, { as: as(), form }));
    expect(await send({ navn: "lindholt", person: String(people.jens) })).toMatchObject({
      data: { refused: "not-found" },
      init: { status: 422 },
    });
    await expect(send({ navn: "lindholt", person: "x" })).rejects.toMatchObject({ status: 400 });
    expect(await send({ navn: "lindholt", person: String(people.bo) })).toMatchObject({ status: 303 });
    const ofBo = and(eq(attendance.dayId, dayId), eq(attendance.personId, people.bo));
    expect(db.select().from(attendance).where(ofBo).get()).toMatchObject({ mark: "present", atOnce: false });
  });
});
