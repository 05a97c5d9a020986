import { beforeEach, describe, expect, it } from "vitest";
import { markAttendance } from "../../app/course-days/attendance/attendance.server.ts";
import { markRest, unmarkRest } from "../../app/course-days/attendance/rest.server.ts";
import * as restRoute from "../../app/course-days/attendance/routes/rest.tsx";
import { viewAttendance } from "../../app/course-days/attendance/view-attendance.server.ts";
import { cancelDay } from "../../app/course-days/planning/planning.server.ts";
import { db } from "../../db/database.server.ts";
import { attendance, dayHosts, enrolments } from "../../db/schema/course-days.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { visit } from "../visit.ts";
import { addAgents, addCourseDay, inRole, sessionCookieOf } from "./sample-days.ts";

withDatabase();
/** The day begins at nine in Denmark, on the tenth. */
const starts = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
let day: number;

beforeEach(() => {
  people = addCast();
  day = addCourseDay(starts);
  const seat = { dayId: day, state: "enrolled" as const, since: starts };
  db.insert(enrolments)
    .values([
      { ...seat, personId: people.astrid, arrivalOrder: 1 },
      { ...seat, personId: people.bo, arrivalOrder: 2, state: "waiting" },
    ])
    .run();
  db.insert(dayHosts).values({ dayId: day, personId: people.vibeke }).run();
});
const vibeke = () => inRole(people.vibeke, "host");
const marks = () => db.select().from(attendance).all();

describe("attendance", () => {
  it("is taken by the day's host once the day has begun, and can be corrected", () => {
    const noon = new Date("2026-12-10T11:00:00Z");
    expect(markAttendance(vibeke(), day, people.astrid, "partly", starts)).toEqual({ marked: "partly" });
    expect(markAttendance(vibeke(), day, people.astrid, "present", noon)).toEqual({ marked: "present" });
    expect(marks()).toEqual([
      {
        dayId: day,
        personId: people.astrid,
        mark: "present",
        markedAt: noon,
        markedBy: people.vibeke,
        atOnce: false,
      },
    ]);
  });

  it("waits until the day has begun", () => {
    const before = new Date(starts.getTime() - 1);
    expect(markAttendance(vibeke(), day, people.astrid, "present", before)).toEqual({ refused: "not-yet" });
    expect(marks()).toEqual([]);
  });

  it("shows the secretariat what has been corrected, without first marks, and shows a host none of it", () => {
    const noon = new Date("2026-12-10T11:00:00Z");
    const sanne = inRole(people.sanne, "secretariat");
    markAttendance(vibeke(), day, people.astrid, "absent", starts);
    expect(viewAttendance(sanne, day, noon).corrections).toEqual([]);
    markAttendance(vibeke(), day, people.astrid, "partly", starts);
    markAttendance(sanne, day, people.astrid, "present", noon);
    expect(viewAttendance(sanne, day, noon).corrections).toMatchObject([
      { name: "Astrid Vestergren", before: "absent", mark: "partly", role: "host", at: starts },
      { name: "Astrid Vestergren", before: "partly", mark: "present", role: "secretariat", at: noon },
    ]);
    expect(viewAttendance(vibeke(), day, noon).corrections).toBeNull();
  });

  it("leaves an audit line with the mark before it, and none for a mark that changes nothing", () => {
    markAttendance(vibeke(), day, people.astrid, "absent", starts);
    markAttendance(vibeke(), day, people.astrid, "absent", starts);
    markAttendance(inRole(people.sanne, "secretariat"), day, people.astrid, "present", starts);
    expect(
      db
        .select()
        .from(auditLines)
        .all()
        .map(({ actorId, actorRole, act, subjectId, scope, detail }) => [
          actorId,
          actorRole,
          act,
          subjectId,
          scope,
          detail,
        ]),
    ).toEqual([
      [
        people.vibeke,
        "host",
        "attendance-marked",
        people.astrid,
        `course-day:${day}`,
        { mark: "absent", before: null },
      ],
      [
        people.sanne,
        "secretariat",
        "attendance-marked",
        people.astrid,
        `course-day:${day}`,
        { mark: "present", before: "absent" },
      ],
    ]);
  });

  it("refuses people without a seat there: on the waiting list, on another day, or unknown", () => {
    for (const id of [people.bo, people.dorte, 4711])
      expect(markAttendance(vibeke(), day, id, "present", starts)).toEqual({ refused: "unknown" });
    expect(marks()).toEqual([]);
  });

  it("is not for others than the day's hosts and the secretariat", () => {
    const other = addCourseDay(starts);
    expect(markAttendance(vibeke(), other, people.astrid, "present", starts)).toEqual({ refused: "unknown" });
    expect(markAttendance(inRole(people.karen, "leader"), day, people.astrid, "present", starts)).toEqual({
      refused: "unknown",
    });
    expect(markAttendance(inRole(people.astrid, "agent"), day, people.astrid, "present", starts)).toEqual({
      refused: "unknown",
    });
    expect(marks()).toEqual([]);
  });

  it("cannot be taken for a cancelled day", () => {
    cancelDay(inRole(people.sanne, "secretariat"), day, new Date("2026-12-01T12:00:00Z"));
    expect(markAttendance(vibeke(), day, people.astrid, "present", starts)).toEqual({ refused: "cancelled" });
    expect(marks()).toEqual([]);
  });
});

describe("the list of participants", () => {
  it("shows those with a seat and then the waiting list, and each view leaves one audit line", () => {
    const { participants } = viewAttendance(vibeke(), day, starts);
    expect(participants.map(({ name, state }) => [name, state])).toEqual([
      ["Astrid Vestergren", "enrolled"],
      ["Bo Lindholt", "waiting"],
    ]);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "participants-seen", actorId: people.vibeke, scope: `course-day:${day}` },
    ]);
  });

  it("is not found by an agent, a leader or another day's host", () => {
    expect(() => viewAttendance(inRole(people.bo, "agent"), day, starts)).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => viewAttendance(inRole(people.karen, "leader"), day, starts)).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(() => viewAttendance(vibeke(), addCourseDay(starts), starts)).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(db.select().from(auditLines).all()).toEqual([]);
  });
});

describe("everyone who has no mark", () => {
  const markOf = (personId: number) => marks().find((row) => row.personId === personId)?.mark ?? null;
  let others: number[];
  beforeEach(() => {
    others = addAgents(3);
    const seat = { dayId: day, state: "enrolled" as const, since: starts };
    db.insert(enrolments)
      .values(others.map((personId, n) => ({ ...seat, personId, arrivalOrder: n + 3 })))
      .run();
  });

  it("is marked in one press, which overwrites nothing and leaves the waiting list alone", () => {
    markAttendance(vibeke(), day, people.astrid, "absent", starts);
    expect(markRest(vibeke(), day, "present", starts)).toEqual({ marked: 3 });
    expect([people.astrid, ...others, people.bo].map(markOf)).toEqual([
      "absent",
      "present",
      "present",
      "present",
      null,
    ]);
    expect(markRest(vibeke(), day, "absent", starts)).toEqual({ marked: 0 });
  });

  it("loses that mark again in one press, but not what has been marked by hand before or since", () => {
    markAttendance(vibeke(), day, people.astrid, "present", starts);
    markRest(vibeke(), day, "present", starts);
    markAttendance(vibeke(), day, others[0]!, "partly", starts);
    markAttendance(vibeke(), day, others[1]!, "present", starts);
    expect(unmarkRest(vibeke(), day, "present", starts)).toEqual({ unmarked: 1 });
    expect([people.astrid, ...others].map(markOf)).toEqual(["present", "partly", "present", null]);
    expect(unmarkRest(vibeke(), day, "present", starts)).toEqual({ unmarked: 0 });
  });

  it("has a line in the trail for the mark and for its undoing", () => {
    markRest(vibeke(), day, "absent", starts);
    unmarkRest(vibeke(), day, "absent", starts);
    const lines = db
      .select()
      .from(auditLines)
      .all()
      .filter(({ subjectId }) => subjectId === others[0]);
    expect(lines).toMatchObject([
      { act: "attendance-marked", scope: `course-day:${day}`, detail: { mark: "absent", before: null } },
      { act: "attendance-unmarked", scope: `course-day:${day}`, detail: { before: "absent" } },
    ]);
  });

  it("is marked by nobody but the day's hosts and the secretariat, and not before the day", () => {
    const before = new Date(starts.getTime() - 1);
    expect(markRest(vibeke(), day, "present", before)).toEqual({ refused: "not-yet" });
    expect(markRest(inRole(people.karen, "leader"), day, "present", starts)).toEqual({ refused: "unknown" });
    expect(unmarkRest(vibeke(), addCourseDay(starts), "present", starts)).toEqual({ refused: "unknown" });
    expect(marks()).toEqual([]);
  });

  it("is marked by a press that the page sends, and by nothing else", async () => {
    const today = addCourseDay(new Date());
    const seat = { dayId: today, state: "enrolled" as const, since: starts };
    db.insert(enrolments)
      .values({ ...seat, personId: people.astrid, arrivalOrder: 1 })
      .run();
    const as = sessionCookieOf(people.sanne, "secretariat");
    const send = (form: Record<string, string>) =>
      restRoute.action(visit(`/kursusdage/${today}/resten`, { as, form }));
    expect(await send({ mark: "present" })).toMatchObject({ status: 303 });
    expect(markOf(people.astrid)).toBe("present");
    expect(await send({ fortryd: "present" })).toMatchObject({ status: 303 });
    expect(markOf(people.astrid)).toBeNull();
    await expect(send({ mark: "partly" })).rejects.toMatchObject({ status: 400 });
  });
});
