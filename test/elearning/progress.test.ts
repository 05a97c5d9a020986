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
import { beginSitting } from "../../app/elearning/kinds/film/sittings.server.ts";
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
let three: number[];
beforeEach(() => {
  ids = addCast();
  three = addLessons("agents", filmLesson("velkommen", 10), filmLesson("puzzel", 10), filmLesson("muni", 10));
});

const complete = (personId: number, lessonId: number, at = monday) =>
  writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get()!;
    completeLesson(tx, personId, lesson, "watched", at);
  });

describe("progress", () => {
  it("tells of everyone asked for, also of those who have not begun", () => {
    complete(ids.astrid, three[0]!);
    for (const id of three) complete(ids.bo, id, secondsLater(5));
    expect(Object.fromEntries(progressOf([ids.astrid, ids.bo, ids.dorte]))).toEqual({
      [ids.astrid]: { done: 1, of: 3, completedAt: null },
      [ids.bo]: { done: 3, of: 3, completedAt: secondsLater(5) },
      [ids.dorte]: { done: 0, of: 3, completedAt: null },
    });
  });

  it("counts published lessons of the course asked for, and no others", () => {
    const [leaders] = addLessons("leaders", filmLesson("ledelse", 10));
    complete(ids.karen, leaders!);
    complete(ids.karen, three[2]!);
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.id, three[2]!)).run(),
    );
    expect(progressOf([ids.karen]).get(ids.karen)).toEqual({ done: 0, of: 2, completedAt: null });
    expect(progressOf([ids.karen], "leaders").get(ids.karen)).toMatchObject({ done: 1, of: 1 });
    expect(progressOf([ids.karen], "findes-ikke").get(ids.karen)).toMatchObject({ done: 0, of: 0 });
  });

  it("of one person tells the next lesson and what is left of the stated time", () => {
    complete(ids.astrid, three[0]!);
    // Five of ten seconds seen: half of the second film's stated five minutes is left, and all of the third's.
    const sitting = beginSitting(ids.astrid, three[1]!, monday);
    recordWatched(getPerson(ids.astrid), "puzzel", { ranges: [[0, 2]], position: 2, sitting }, monday);
    expect(findProgress(getPerson(ids.astrid))).toMatchObject({
      done: 1,
      of: 3,
      next: { slug: "puzzel", share: 0.2 },
      secondsLeft: 300 * 0.8 + 300,
    });
  });

  it("is null for those who take no course", () => {
    expect(findProgress(getPerson(ids.sanne))).toBeNull();
  });

  it("goes on to the next lesson that is not done, from the start again after the last", () => {
    complete(ids.astrid, three[1]!);
    const nextAfter = (slug: string) => nextLessonAfter(listLessonLinks(ids.astrid, 1), slug);
    expect(nextAfter("velkommen")).toEqual({ slug: "muni", title: "muni", statedSeconds: 300 });
    expect(nextAfter("muni")).toMatchObject({ slug: "velkommen" });
    complete(ids.astrid, three[0]!);
    complete(ids.astrid, three[2]!);
    expect(nextAfter("muni")).toBeNull();
  });
});

describe("the pages", () => {
  const list = (as: string) => courseList(visit("/e-laering", { as }));
  const page = (lesson: string, as: string) => lessonPage(visit(`/e-laering/${lesson}`, { as }));

  it("show each role the courses it takes, and the secretariat all", () => {
    addLessons("leaders", filmLesson("ledelse", 10));
    const slugs = (id: number) => viewCourses(getPerson(id)).map(({ slug, counts }) => [slug, counts]);
    expect(slugs(ids.astrid)).toEqual([["agents", true]]);
    expect(slugs(ids.karen)).toEqual([
      ["agents", true],
      ["leaders", true],
    ]);
    const asLeader = viewCourses({ ...getPerson(ids.karen), role: "leader" });
    expect(asLeader.map(({ slug }) => slug)).toEqual(["leaders", "agents"]);
    expect(slugs(ids.jens)).toEqual([["leaders", true]]);
    expect(slugs(ids.sanne)).toEqual([
      ["agents", false],
      ["leaders", false],
    ]);
    expect(list(signIn(ids.astrid, "agent")).courses).toHaveLength(1);
  });

  it("do not exist for hosts", () => {
    expect(() => list(signIn(ids.vibeke, "host"))).toThrow(expect.objectContaining({ status: 404 }));
  });

  it("of a lesson that is hidden, unknown or another's are not found", () => {
    const as = signIn(ids.astrid, "agent");
    addLessons("leaders", filmLesson("ledelse", 10));
    writeTransaction((tx) =>
      tx.update(lessons).set({ published: false }).where(eq(lessons.slug, "muni")).run(),
    );
    for (const lesson of ["muni", "findes-ikke", "ledelse"])
      expect(() => page(lesson, as)).toThrow(expect.objectContaining({ status: 404 }));
    expect(page("puzzel", as)).toMatchObject({
      number: 2,
      of: 2,
      following: null,
      previous: { slug: "velkommen" },
    });
  });
});

describe("a completion from before the site", () => {
  it("counts, earns no diploma, and stands when the course is taken again", () => {
    const taken = writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-03-01", monday));
    const known = writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-05-01", monday));
    expect([taken, known]).toEqual(["recorded", "known"]);
    expect(progressOf([ids.bo]).get(ids.bo)).toMatchObject({ completedAt: new Date("2024-03-01T11:00:00Z") });
    expect(db.select().from(diplomas).all()).toEqual([]);
    for (const id of three) complete(ids.bo, id);
    expect(db.select().from(courseCompletions).all()).toMatchObject([{ imported: true, personId: ids.bo }]);
    expect(db.select().from(diplomas).all()).toMatchObject([{ personId: ids.bo, completedAt: monday }]);
  });

  it("is no day to come", () => {
    expect(() => writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2027-01-01", monday))).toThrow();
    expect(db.select().from(courseCompletions).all()).toEqual([]);
  });
});

describe("the invitation", () => {
  const invited = () => db.select().from(letters).where(eq(letters.letter, "elearning-invitation")).all();
  const newcomer = {
    name: "Nanna Nyholm",
    mail: "nanna.nyholm@eksempel.dk",
    municipalityId: null,
    startsOn: "2026-12-01",
  };

  it("goes to whoever becomes an agent, once, with the course's size", () => {
    const added = writeTransaction((tx) =>
      addPerson(tx, { ...newcomer, roles: ["agent"] }, { actor: "site" }, monday),
    );
    const personId = "id" in added ? added.id : 0;
    writeTransaction((tx) => inviteNewAgent(tx, { personId, at: secondsLater(60) }));
    expect(invited()).toHaveLength(1);
    expect(openProps(invited()[0]!.props!)).toEqual({ name: "Nanna Nyholm", lessons: 3, seconds: 900 });
  });

  it("waits for whoever begins far ahead until the day nears, and goes once", () => {
    const far = { ...newcomer, startsOn: "2027-09-01" };
    writeTransaction((tx) => addPerson(tx, { ...far, roles: ["agent"] }, { actor: "site" }, monday));
    expect(invited()).toEqual([]);
    expect(inviteStarting(new Date("2027-08-17T06:00:00Z"))).toBe(0);
    expect(inviteStarting(new Date("2027-08-18T06:00:00Z"))).toBe(1);
    expect(inviteStarting(new Date("2027-08-19T06:00:00Z"))).toBe(0);
    expect(invited()).toHaveLength(1);
  });

  it("does not go to leaders, nor to those who have completed the course", () => {
    writeTransaction((tx) => addPerson(tx, { ...newcomer, roles: ["leader"] }, { actor: "site" }, monday));
    writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-03-01", monday));
    writeTransaction((tx) => inviteNewAgent(tx, { personId: ids.bo, at: monday }));
    expect(invited()).toEqual([]);
    expect(db.select().from(lessonCompletions).all()).toEqual([]);
  });
});
