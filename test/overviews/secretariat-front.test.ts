import { beforeEach, describe, expect, it } from "vitest";
import { secretariatErrands } from "../../app/overviews/secretariat/errands.server.ts";
import { stepsOfStarting } from "../../app/overviews/secretariat/starting.server.ts";
import { loader as seeDuty } from "../../app/course-days/duty/routes/overview.tsx";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { db } from "../../db/database.server.ts";
import { attendance } from "../../db/schema/course-days.ts";
import { courses } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { importDrafts } from "../../db/schema/people.ts";
import { questionnaireDrafts } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, addHostedDay, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { addAgentsCourse, addAttendance, addEnrolment } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date("2026-11-16T09:00:00Z");

describe("what waits for the secretariat", () => {
  let people: ReturnType<typeof addCast>;
  beforeEach(() => {
    people = addCast();
    addAgentsCourse(2);
    // Nobody lacks a course day until a test says so.
    const past = addHostedDay(new Date("2026-02-10T08:00:00Z"), people.vibeke);
    for (const id of [people.astrid, people.bo, people.karen, people.dorte])
      addAttendance(id, past, "present");
  });
  const errands = () => secretariatErrands(people.sanne, everyone(now).agents, now);
  const shown = () => errands().map(({ kind, count, late, to }) => [kind, count, late, to]);

  it("is nothing where everything is done", () => {
    expect(errands()).toEqual([]);
  });

  it("is attendance of a day that is over, until everyone with a seat is marked", () => {
    const day = addHostedDay(new Date("2026-11-12T08:00:00Z"), people.vibeke);
    addEnrolment(people.bo, day, "enrolled");
    addEnrolment(people.dorte, day, "waiting");
    expect(shown()).toEqual([["attendance", 1, true, `/kursusdage/${day}/fremmoede`]]);
    addAttendance(people.bo, day, "absent");
    expect(errands()).toEqual([]);
  });

  it("is a day ahead that has no host, is nearly empty when it is near, or is not published", () => {
    const page = (id: number) => `/sekretariat/kursusdage/${id}`;
    const hostless = addCourseDay(new Date("2027-03-01T08:00:00Z"));
    const near = addHostedDay(new Date("2026-11-30T08:00:00Z"), people.vibeke);
    const draft = addCourseDay(new Date("2027-04-01T08:00:00Z"), { state: "draft" });
    addCourseDay(new Date("2026-11-20T08:00:00Z"), { state: "cancelled" });
    expect(shown()).toEqual([
      ["host", 1, false, page(hostless)],
      ["seats", 1, false, page(near)],
      ["dayDrafts", 1, false, page(draft)],
    ]);
    addEnrolment(people.bo, near, "enrolled");
    expect(shown().map(([kind]) => kind)).toEqual(["host", "dayDrafts"]);
  });

  it("is those who lack a day and have no seat, and leads to just them", () => {
    db.delete(attendance).run();
    addEnrolment(people.bo, addHostedDay(new Date("2027-03-01T08:00:00Z"), people.vibeke), "enrolled");
    addEnrolment(people.dorte, addHostedDay(new Date("2027-03-02T08:00:00Z"), people.vibeke), "waiting");
    const owing = errands().find(({ kind }) => kind === "owing")!;
    const shownAt = (to: string) =>
      seeDuty(visit(to, { as: sessionCookieOf(people.sanne, "secretariat") })).owing.map(({ name }) => name);
    expect(owing.count).toBe(2);
    expect(shownAt(owing.to).sort()).toEqual(["Astrid Vestergren", "Karen Overmark"]);
  });

  it("is letters that were not delivered in the last month, but not those withdrawn", () => {
    const letter = { letter: "welcome", recipient: "x@eksempel.dk", locale: "da", state: "failed" } as const;
    const post = (postedAt: string, error: string) =>
      db
        .insert(letters)
        .values({ ...letter, error, postedAt: new Date(postedAt), dueAt: new Date(postedAt) })
        .run();
    post("2026-11-15T08:00:00Z", "550 No such user");
    post("2026-11-15T08:00:00Z", "withdrawn");
    post("2026-09-15T08:00:00Z", "550 No such user");
    expect(shown()).toEqual([["failedLetters", 1, true, "/sekretariat/post"]]);
  });

  it("is drafts, of lists of people the reader's own only", () => {
    db.insert(courses)
      .values({ slug: "nyt", title: "Nyt kursus", audience: "agent", published: false })
      .run();
    db.insert(questionnaireDrafts).values({ name: "trivsel", json: {} }).run();
    const list = { file: Buffer.from("x"), at: now };
    db.insert(importDrafts)
      .values([
        { ...list, id: 7, by: people.sanne },
        { ...list, id: 8, by: people.karen },
      ])
      .run();
    expect(shown().map(([kind, count]) => [kind, count])).toEqual([
      ["courseDrafts", 1],
      ["questionnaireDrafts", 1],
      ["importDrafts", 1],
    ]);
    expect(errands().at(-1)!.to).toBe("/sekretariat/personer/import/7");
  });
});

describe("a new site", () => {
  const open = () => stepsOfStarting()?.flatMap(({ step, done }) => (done ? [] : [step]));

  it("leads through what it needs, ticks what is done, and no more once all is", () => {
    expect(open()).toEqual(["municipalities", "people", "course", "day", "round"]);
    addCast();
    expect(open()).toEqual(["course", "day", "round"]);
    addAgentsCourse(1);
    const day = addCourseDay(new Date("2027-03-01T08:00:00Z"), { state: "draft" });
    expect(open()).toEqual(["day", "round"]);
    addCourseDay(new Date("2027-03-01T08:00:00Z"));
    expect(day).toBeGreaterThan(0);
    expect(open()).toEqual(["round"]);
  });
});
