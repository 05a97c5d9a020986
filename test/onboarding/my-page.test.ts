import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { loader } from "../../app/onboarding/my-page/routes/my-page.tsx";
import { myPageOf } from "../../app/onboarding/my-page/my-page.server.ts";
import { nextStepOf } from "../../app/onboarding/my-page/steps.ts";
import { courseDayDueOn } from "../../app/course-days/duty/duty.ts";
import { isLate } from "../../app/onboarding/my-page/steps.ts";
import { replaceLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse } from "../../app/elearning/authoring/publish.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { lessons as courseLessons } from "../../db/schema/elearning.ts";
import { plans } from "../../db/schema/onboarding.ts";
import { people as persons } from "../../db/schema/people.ts";
import { invitations, questionnaires, rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { daysLater } from "../../app/base/dates/danish-time.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { visit } from "../visit.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import {
  addAttendance,
  completeOtherCourse,
  completeCourse,
  completeLessons,
  addEnrolment,
  addOtherCourse,
  addAgentsCourse,
} from "./sample-course.ts";
import { beginPlan } from "./sample-plans.ts";

withDatabase();
const now = new Date("2026-11-16T09:00:00Z");
const dayAheadStart = new Date("2026-12-10T08:00:00Z");
let people: ReturnType<typeof addCast>;
let lessons: number[];
beforeEach(() => {
  people = addCast();
  lessons = addAgentsCourse(4);
});
const stepsOf = (id: number) => myPageOf({ ...findPerson(id)!, role: "agent" }, now).agent!.steps;
const steps = () => stepsOf(people.astrid);
const ask = (as: string) => loader(visit("/min-side", { as }));

/** A round that runs from 9 to 20 November and asks Astrid. */
function openRound(state: "draft" | "open" | "closed") {
  db.insert(questionnaires).values({ hash: "h", name: "agents", version: 1, json: {} }).run();
  const span = { opensAt: new Date("2026-11-09T07:00:00Z"), closesAt: new Date("2026-11-20T22:59:00Z") };
  const { id } = db
    .insert(rounds)
    .values({ series: "agents", name: "Trivselsmåling-1", questionnaireHash: "h", state, ...span })
    .returning()
    .get();
  db.insert(invitations).values({ roundId: id, personId: people.astrid, municipality: "Aarhus" }).run();
}

describe("the course day an agent owes", () => {
  const duty = (id = people.astrid) => myPageOf({ ...findPerson(id)!, role: "agent" }, now).agent!.duty;

  it("is shown with its due date, moved by a leave, and as overdue after it", () => {
    const startsOn = findPerson(people.astrid)!.startsOn;
    expect(duty()).toMatchObject({ due: courseDayDueOn(startsOn), cancelled: null, queue: null });
    const leave = { leaveFrom: startsOn, leaveUntil: "2027-03-01" };
    db.update(persons).set(leave).where(eq(persons.id, people.astrid)).run();
    expect(duty()).toMatchObject({ due: courseDayDueOn(startsOn, leave) });
    expect(duty()!.overdue).toBe(false);
    const longAgo = { startsOn: "2025-11-03", leaveFrom: null, leaveUntil: null };
    db.update(persons).set(longAgo).where(eq(persons.id, people.astrid)).run();
    expect(duty()!.overdue).toBe(true);
  });

  it("is shown with the cancelled day they had a seat on, until they have another", () => {
    addEnrolment(people.astrid, addCourseDay(dayAheadStart, { state: "cancelled" }), "enrolled");
    expect(duty()!.cancelled).toEqual({ on: "2026-12-10", municipality: "Aarhus" });
    addEnrolment(people.astrid, addCourseDay(new Date("2026-12-11T08:00:00Z")), "enrolled");
    expect(duty()!.cancelled).toBeNull();
  });

  it("is shown with their position on the waiting list, and no longer once they have attended", () => {
    const day = addCourseDay(dayAheadStart);
    addEnrolment(people.bo, day, "waiting");
    addEnrolment(people.astrid, day, "waiting");
    expect(duty()!.queue).toEqual({ on: "2026-12-10", municipality: "Aarhus", queuePosition: 1 });
    expect(duty(people.bo)!.queue!.queuePosition).toBe(2);
    addAttendance(people.astrid, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
    expect(duty()).toBeNull();
  });
});

describe("an agent's steps", () => {
  it("begin with the e-learning: every lesson, the time it takes, and the first of them", () => {
    const first = { slug: "lektion-1", title: "Lektion 1" };
    expect(nextStepOf(steps())).toMatchObject({
      what: "elearning",
      state: "to-do",
      done: 0,
      of: 4,
      secondsLeft: 2400,
      next: first,
    });
  });

  it("go on with the first lesson that is not complete, whichever came before it", () => {
    completeLessons(people.astrid, [lessons[0]!, lessons[2]!]);
    expect(nextStepOf(steps())).toMatchObject({
      what: "elearning",
      state: "under-way",
      done: 2,
      secondsLeft: 1200,
      next: { slug: "lektion-2" },
    });
  });

  it("go on to the course day once the e-learning is completed, here or before the site existed", () => {
    completeCourse(people.astrid, "before");
    expect(nextStepOf(steps())).toEqual({ what: "day", state: "to-do", day: { stands: "owes" } });
  });

  it("ask nothing more of someone who has a seat, and say when the day is", () => {
    completeCourse(people.astrid, "here");
    const day = addCourseDay(dayAheadStart);
    addEnrolment(people.astrid, day, "enrolled");
    expect(nextStepOf(steps())).toBeNull();
    expect(steps()).toContainEqual({
      what: "day",
      state: "booked",
      day: { stands: "enrolled", dayId: day, on: "2026-12-10" },
    });
    expect(steps()).toContainEqual({
      what: "diploma",
      state: "done",
      number: `2026-TEST-${String(people.astrid).padStart(4, "0")}`,
    });
  });

  it("count the day as owed again for someone who stayed away", () => {
    const past = addCourseDay(new Date("2026-09-08T07:00:00Z"));
    addEnrolment(people.astrid, past, "enrolled");
    addAttendance(people.astrid, past, "absent");
    expect(steps()).toContainEqual({ what: "day", state: "to-do", day: { stands: "owes" } });
  });

  it("show a round that is open, and not one that is closed", () => {
    openRound("open");
    expect(steps()).toContainEqual({
      what: "survey",
      state: "open",
      roundId: db.select({ id: rounds.id }).from(rounds).get()!.id,
      name: "Trivselsmåling-1",
      closesAt: new Date("2026-11-20T22:59:00Z"),
    });
    sqlite.exec("update rounds set state = 'closed'");
    expect(steps().map(({ what }) => what)).not.toContain("survey");
  });

  it("show a round in the same way whether or not it has been answered", () => {
    openRound("open");
    const before = steps();
    sqlite.exec("update invitations set sealed = randomblob(400)");
    expect(steps()).toEqual(before);
  });

  it("do not show a round to which others are invited", () => {
    openRound("open");
    expect(stepsOf(people.bo).map(({ what }) => what)).not.toContain("survey");
  });
});

describe("a step", () => {
  it("is late only after its due day: none is late on day one", () => {
    const late = (today: string, dayOverdue = false) =>
      steps()
        .filter((step) => isLate(step, dayOverdue, today))
        .map(({ what }) => what);
    const [first] = steps();
    const due = first?.what === "elearning" && first.dueOn;
    expect([late(due as string), late("2028-01-01"), late(due as string, true)]).toEqual([
      [],
      ["elearning"],
      ["day"],
    ]);
  });
});

describe("courses besides the agents' own", () => {
  it("are steps to take, and are shown with their diploma once they are completed", () => {
    const course = addOtherCourse("affald", "agent");
    expect(steps()).toContainEqual(
      expect.objectContaining({ what: "course", slug: "affald", state: "to-do" }),
    );
    completeOtherCourse(people.astrid, course, "2026-AAAA-BBBB");
    const beside = steps().filter(({ what }) => what === "course" || what === "completed");
    expect(beside).toEqual([
      expect.objectContaining({ what: "completed", slug: "affald", number: "2026-AAAA-BBBB" }),
    ]);
    expect(steps()).toContainEqual({ what: "diploma", state: "later", number: null });
  });

  it("keep their diploma beside the lessons that a revision asks for again", () => {
    const course = addOtherCourse("affald", "agent");
    completeOtherCourse(people.astrid, course, "2026-AAAA-BBBB");
    const secretariat = findPerson(people.sanne)!;
    const old = db.select().from(courseLessons).where(eq(courseLessons.courseId, course)).get()!;
    const edition = replaceLesson(secretariat, old.id, now) as { id: number };
    db.update(courseLessons)
      .set({ film: "x.webm", filmSeconds: 10 })
      .where(eq(courseLessons.id, edition.id))
      .run();
    publishCourse(secretariat, course, { kind: "see-again", note: "Ny knap", dueOn: "2026-12-14" }, now);
    const beside = steps().filter((step) => "slug" in step && step.slug === "affald");
    expect(beside.map(({ what }) => what)).toEqual(["again", "completed"]);
    expect(beside[1]).toMatchObject({ number: "2026-AAAA-BBBB" });
  });

  it("are shown to a leader who takes them, and to nobody else", () => {
    addOtherCourse("leaders", "leader");
    const coursesAs = (id: number, role: "leader" | "agent" | "steering") =>
      myPageOf({ ...findPerson(id)!, role }, now).courses;
    expect(coursesAs(people.karen, "leader")).toEqual([
      expect.objectContaining({ what: "course", slug: "leaders", lessons: 1, next: "leaders-1" }),
    ]);
    expect(coursesAs(people.karen, "agent")).toEqual([]);
    expect(coursesAs(people.stig, "steering")).toEqual([]);
  });

  it("do not change the due day of the e-learning, four weeks after the start, until it is completed", () => {
    const due = () => steps().flatMap((step) => (step.what === "elearning" ? [step.dueOn] : []))[0];
    const { startsOn } = findPerson(people.astrid)!;
    expect(due()).toBe(daysLater(startsOn, 28));
    completeCourse(people.astrid, "here");
    expect(due()).toBeNull();
  });
});

describe("what stands beside the steps", () => {
  const page = () => myPageOf({ ...findPerson(people.astrid)!, role: "agent" }, now).agent!;

  it("is the nearest day with a seat, of whichever kind, and neither a waiting list nor a cancelled day", () => {
    const waiting = addCourseDay(new Date("2026-11-20T08:00:00Z"));
    addEnrolment(people.astrid, waiting, "waiting");
    const cancelled = addCourseDay(new Date("2026-11-21T08:00:00Z"), { state: "cancelled" });
    addEnrolment(people.astrid, cancelled, "enrolled");
    expect(page().nextDay).toBeNull();
    addEnrolment(people.astrid, addCourseDay(dayAheadStart), "enrolled");
    const teaching = addCourseDay(new Date("2026-12-02T08:00:00Z"), { kind: "follow-up" });
    addEnrolment(people.astrid, teaching, "enrolled");
    expect(page().nextDay).toMatchObject({ id: teaching, kind: "follow-up", on: "2026-12-02" });
  });

  it("is whom to ask: the leaders of their municipality, and the experienced colleague of their plan", () => {
    expect(page().whoToAsk).toEqual([
      { id: people.karen, name: cast.karen.name, mail: cast.karen.mail, as: "leader" },
    ]);
    beginPlan(people.astrid, now);
    db.update(plans).set({ colleagueId: people.bo }).run();
    expect(page().whoToAsk.map(({ id, as }) => [id, as])).toEqual([
      [people.karen, "leader"],
      [people.bo, "colleague"],
    ]);
    db.update(persons).set({ leaveFrom: "2026-11-01" }).where(eq(persons.id, people.karen)).run();
    expect(page().whoToAsk.map(({ id }) => id)).toEqual([people.bo]);
  });

  it("leaves the reader out: nobody is told to ask themselves", () => {
    const karen = myPageOf({ ...findPerson(people.karen)!, role: "agent" }, now).agent!;
    expect(karen.whoToAsk).toEqual([]);
  });
});

describe("my page", () => {
  it("shows steps to agents only", () => {
    expect(ask(sessionCookieOf(people.karen, "agent")).agent?.steps.map(({ what }) => what)).toEqual([
      "elearning",
      "day",
      "diploma",
    ]);
    expect(ask(sessionCookieOf(people.karen, "leader")).agent).toBeNull();
    expect(ask(sessionCookieOf(people.stig, "steering")).agent).toBeNull();
  });

  it("redirects a visitor who is not signed in to signing in", () => {
    expect(() => ask("")).toThrow(expect.objectContaining({ status: 303 }));
  });
});
