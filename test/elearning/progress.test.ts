import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { completeLesson } from "../../app/elearning/completion/completions.server.ts";
import { recordPastCompletion } from "../../app/elearning/completion/past-completion.server.ts";
import { inviteNewAgent, inviteStarting } from "../../app/elearning/deadlines/invitations.server.ts";
import { nextLessonAfter } from "../../app/elearning/courses/lesson-progress.ts";
import { listLessonLinks } from "../../app/elearning/courses/lessons.server.ts";
import { findProgress, progressOf, viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { loader as courseList } from "../../app/elearning/learner-pages/routes/courses.tsx";
import { loader as lessonPage } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { createPageOpenToken } from "../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { recordWatched } from "../../app/elearning/kinds/film/watching.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { addPerson } from "../../app/people/persons/add-or-change.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { courseCompletions, lessons } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { filmLesson, addLessons, monday, secondsLater, getPerson, signIn } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let lessonIds: number[];
beforeEach(() => {
  ids = addCast();
  lessonIds = addLessons(
    "agents",
    filmLesson("velkommen", 10),
    filmLesson("puzzel", 10),
    filmLesson("muni", 10),
  );
});

const complete = (personId: number, lessonId: number, at = monday) =>
  writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get()!;
    completeLesson(tx, personId, lesson, "watched", at);
  });

describe("progress", () => {
  it("covers everyone requested, also those who have not started", () => {
    complete(ids.astrid, lessonIds[0]!);
    for (const id of lessonIds) complete(ids.bo, id, secondsLater(5));
    expect(Object.fromEntries(progressOf([ids.astrid, ids.bo, ids.dorte]))).toEqual({
      [ids.astrid]: { done: 1, of: 3, completedAt: null },
      [ids.bo]: { done: 3, of: 3, completedAt: secondsLater(5) },
      [ids.dorte]: { done: 0, of: 3, completedAt: null },
    });
  });

  it("counts published lessons of the requested course only", () => {
    const [leaders] = addLessons("leaders", filmLesson("ledelse", 10));
    complete(ids.karen, leaders!);
    complete(ids.karen, lessonIds[2]!);
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.id, lessonIds[2]!)).run(),
    );
    expect(progressOf([ids.karen]).get(ids.karen)).toEqual({ done: 0, of: 2, completedAt: null });
    expect(progressOf([ids.karen], "leaders").get(ids.karen)).toMatchObject({ done: 1, of: 1 });
    expect(progressOf([ids.karen], "findes-ikke").get(ids.karen)).toMatchObject({ done: 0, of: 0 });
  });

  it("of one person includes the next lesson and the stated time left", () => {
    complete(ids.astrid, lessonIds[0]!);
    // Two of ten seconds are seen: 80 % of the second film's stated five minutes is left, and all of the third's.
    const sitting = createPageOpenToken(ids.astrid, lessonIds[1]!, monday);
    recordWatched(getPerson(ids.astrid), "puzzel", { ranges: [[0, 2]], position: 2, sitting }, monday);
    expect(findProgress(getPerson(ids.astrid), new Date())).toMatchObject({
      done: 1,
      of: 3,
      next: { slug: "puzzel", share: 0.2 },
      secondsLeft: 300 * 0.8 + 300,
    });
  });

  it("is null for people without a course", () => {
    expect(findProgress(getPerson(ids.sanne), new Date())).toBeNull();
  });

  it("continues with the next lesson that is not completed, from the start after the last one", () => {
    complete(ids.astrid, lessonIds[1]!);
    const nextAfter = (slug: string) => nextLessonAfter(listLessonLinks(ids.astrid, 1), slug);
    expect(nextAfter("velkommen")).toEqual({ slug: "muni", title: "muni", statedSeconds: 300 });
    expect(nextAfter("muni")).toMatchObject({ slug: "velkommen" });
    complete(ids.astrid, lessonIds[0]!);
    complete(ids.astrid, lessonIds[2]!);
    expect(nextAfter("muni")).toBeNull();
  });
});

describe("the e-learning pages", () => {
  const viewCourseList = (as: string) => courseList(visit("/e-laering", { as }));
  const viewLesson = (lesson: string, as: string) => lessonPage(visit(`/e-laering/${lesson}`, { as }));

  it("show each role its courses, and the secretariat all", () => {
    addLessons("leaders", filmLesson("ledelse", 10));
    const slugs = (id: number) =>
      viewCourses(getPerson(id), new Date()).map(({ slug, isRequired }) => [slug, isRequired]);
    expect(slugs(ids.astrid)).toEqual([["agents", true]]);
    expect(slugs(ids.karen)).toEqual([
      ["agents", true],
      ["leaders", true],
    ]);
    const asLeader = viewCourses({ ...getPerson(ids.karen), role: "leader" }, new Date());
    expect(asLeader.map(({ slug }) => slug)).toEqual(["leaders", "agents"]);
    expect(slugs(ids.jens)).toEqual([["leaders", true]]);
    expect(slugs(ids.sanne)).toEqual([
      ["agents", false],
      ["leaders", false],
    ]);
    expect(viewCourseList(signIn(ids.astrid, "agent")).courses).toHaveLength(1);
  });

  it("are not found by hosts", () => {
    expect(() => viewCourseList(signIn(ids.vibeke, "host"))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it("are not found for a hidden or unknown lesson, or one of another course", () => {
    const as = signIn(ids.astrid, "agent");
    addLessons("leaders", filmLesson("ledelse", 10));
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.slug, "muni")).run(),
    );
    for (const lesson of ["muni", "findes-ikke", "ledelse"])
      expect(() => viewLesson(lesson, as)).toThrow(expect.objectContaining({ status: 404 }));
    expect(viewLesson("puzzel", as)).toMatchObject({
      number: 2,
      of: 2,
      following: null,
      previous: { slug: "velkommen" },
    });
  });
});

describe("an imported completion", () => {
  it("counts without a diploma, and stays when the course is taken again", () => {
    const first = writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-03-01", monday));
    const second = writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-05-01", monday));
    expect([first, second]).toEqual(["recorded", "known"]);
    expect(progressOf([ids.bo]).get(ids.bo)).toMatchObject({ completedAt: new Date("2024-03-01T11:00:00Z") });
    expect(db.select().from(diplomas).all()).toEqual([]);
    for (const id of lessonIds) complete(ids.bo, id);
    expect(db.select().from(courseCompletions).all()).toMatchObject([{ imported: true, personId: ids.bo }]);
    expect(db.select().from(diplomas).all()).toMatchObject([{ personId: ids.bo, completedAt: monday }]);
  });

  it("cannot have a date in the future", () => {
    expect(() => writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2027-01-01", monday))).toThrow();
    expect(db.select().from(courseCompletions).all()).toEqual([]);
  });
});

describe("the e-learning invitation", () => {
  const invited = () => db.select().from(letters).where(eq(letters.letter, "elearning-invitation")).all();
  const newcomer = {
    name: "Nanna Nyholm",
    mail: "nanna.nyholm@eksempel.dk",
    municipalityId: null,
    startsOn: "2026-12-01",
  };

  it("is posted to a new agent once, with the size of the course", () => {
    const added = writeTransaction((tx) =>
      addPerson(tx, { ...newcomer, roles: ["agent"] }, { actor: "site" }, monday),
    );
    const personId = "id" in added ? added.id : 0;
    writeTransaction((tx) => inviteNewAgent(tx, { personId, at: secondsLater(60) }));
    expect(invited()).toHaveLength(1);
    expect(openProps(invited()[0]!.props!)).toEqual({ name: "Nanna Nyholm", lessons: 3, seconds: 900 });
  });

  it("is posted once, close to the start date, for an agent who starts later", () => {
    const far = { ...newcomer, startsOn: "2027-09-01" };
    writeTransaction((tx) => addPerson(tx, { ...far, roles: ["agent"] }, { actor: "site" }, monday));
    expect(invited()).toEqual([]);
    expect(inviteStarting(new Date("2027-08-17T06:00:00Z"))).toBe(0);
    expect(inviteStarting(new Date("2027-08-18T06:00:00Z"))).toBe(1);
    expect(inviteStarting(new Date("2027-08-19T06:00:00Z"))).toBe(0);
    expect(invited()).toHaveLength(1);
  });

  it("is not posted to leaders or to people who have completed the course", () => {
    writeTransaction((tx) => addPerson(tx, { ...newcomer, roles: ["leader"] }, { actor: "site" }, monday));
    writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-03-01", monday));
    writeTransaction((tx) => inviteNewAgent(tx, { personId: ids.bo, at: monday }));
    expect(invited()).toEqual([]);
    expect(db.select().from(lessonCompletions).all()).toEqual([]);
  });
});
