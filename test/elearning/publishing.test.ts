import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { completeLesson } from "../../app/elearning/completion/completions.server.ts";
import { evidenceOf } from "../../app/elearning/evidence/evidence.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { setVimeo } from "../../app/elearning/kinds/film/film-editing.server.ts";
import { createCourse, findCourseForEditing } from "../../app/elearning/authoring/course-planning.server.ts";
import {
  setPlanned,
  planLesson,
  replaceLesson,
} from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse, type Revision } from "../../app/elearning/authoring/publish.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { courseCompletions, lessons, renewals, revisions } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { filmLesson, addLessons, monday, secondsLater, getPerson } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let secretariat: ReturnType<typeof getPerson>;
let agents: number;
let publishedIds: number[];
beforeEach(() => {
  ids = addCast();
  secretariat = getPerson(ids.sanne);
  publishedIds = addLessons(
    "agents",
    filmLesson("velkommen", 10),
    filmLesson("puzzel", 10),
    filmLesson("muni", 10),
  );
  agents = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
});

const small: Revision = { kind: "small", note: "", dueOn: null };
const seeAgain: Revision = { kind: "see-again", note: "Ny telefon", dueOn: "2027-01-15" };
const plan = { title: "Ny film", about: "", statedSeconds: 120 };
const complete = (personId: number, lessonId: number, at = monday) =>
  writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get()!;
    completeLesson(tx, personId, lesson, "watched", at);
  });
const planned = (id: number) => findCourseForEditing(id, new Date())!.planned.map(({ slug }) => slug);
/** Gives a planned film its film, as an upload would. */
const addFilmFile = (lessonId: number) =>
  writeTransaction((tx) =>
    tx.update(lessons).set({ film: "x.webm", filmSeconds: 10 }).where(eq(lessons.id, lessonId)).run(),
  );
const draftWithFilm = () => addFilmFile(draft());
const draft = () => {
  const outcome = planLesson(secretariat, agents, "film", plan, monday);
  return "id" in outcome ? outcome.id : 0;
};

const newCourse = {
  title: "Affald: ny opkaldstype",
  audience: "agent" as const,
  municipalityId: null,
  startsFrom: null,
  dueDays: 14,
  earnsDiploma: false,
};

describe("publishing", () => {
  it("refuses a course with an incomplete lesson, and changes nothing", () => {
    draft();
    const all = () => [db.select().from(lessons).all(), db.select().from(revisions).all()];
    const before = all();
    expect(publishCourse(secretariat, agents, small, monday)).toEqual({
      refused: "incomplete",
    });
    expect(all()).toEqual(before);
  });

  it("refuses a course without lessons, an unknown course, and a due date that is missing or past", () => {
    const { id } = createCourse(secretariat, newCourse, monday);
    expect(publishCourse(secretariat, id, small, monday)).toEqual({ refused: "empty" });
    expect(publishCourse(secretariat, 999, small, monday)).toEqual({ refused: "unknown" });
    draftWithFilm();
    for (const dueOn of [null, "2026-11-22"])
      expect(publishCourse(secretariat, agents, { ...seeAgain, dueOn }, monday)).toEqual({ refused: "due" });
  });

  it("creates one version when it is requested twice", () => {
    setPlanned(secretariat, publishedIds[0]!, false, monday);
    expect(publishCourse(secretariat, agents, small, monday)).toEqual({ version: 2 });
    expect(publishCourse(secretariat, agents, small, monday)).toEqual({ refused: "nothing" });
    expect(db.select().from(revisions).all()).toHaveLength(2);
  });

  it("carries completions over to the new edition of a lesson in a small revision", () => {
    complete(ids.bo, publishedIds[0]!);
    complete(ids.bo, publishedIds[1]!);
    const edition = replaceLesson(secretariat, publishedIds[1]!, monday);
    const id = "id" in edition ? edition.id : 0;
    addFilmFile(id);
    expect(planned(agents)).toEqual(["velkommen", "puzzel-2", "muni"]);
    publishCourse(secretariat, agents, small, secondsLater(60));
    expect(viewCourses(getPerson(ids.bo), new Date())[0]).toMatchObject({
      done: 2,
      of: 3,
      next: { slug: "muni" },
    });
    expect(db.select().from(lessonCompletions).where(eq(lessonCompletions.lessonId, id)).all()).toMatchObject(
      [{ personId: ids.bo, completedAt: monday, way: "carried" }],
    );
  });

  it("asks those who had completed to see a new edition again, and keeps their completion and diploma", () => {
    for (const id of publishedIds) complete(ids.bo, id);
    const before = [db.select().from(courseCompletions).all(), db.select().from(diplomas).all()];
    const edition = replaceLesson(secretariat, publishedIds[1]!, monday);
    const id = "id" in edition ? edition.id : 0;
    addFilmFile(id);
    publishCourse(secretariat, agents, seeAgain, secondsLater(60));
    expect(viewCourses(getPerson(ids.bo), new Date())[0]).toMatchObject({
      completedAt: monday,
      again: { lessons: 1, dueOn: "2027-01-15" },
    });
    complete(ids.bo, id, secondsLater(120));
    expect(viewCourses(getPerson(ids.bo), new Date())[0]).toMatchObject({ completedAt: monday, again: null });
    expect([db.select().from(courseCompletions).all(), db.select().from(diplomas).all()]).toEqual(before);
    expect(db.select().from(renewals).all()).toEqual([
      { personId: ids.bo, courseId: agents, version: 2, completedAt: secondsLater(120) },
    ]);
  });

  it("still asks for a revision to see again after a later small revision", () => {
    for (const id of publishedIds) complete(ids.bo, id);
    const edition = replaceLesson(secretariat, publishedIds[1]!, monday);
    publishCourse(secretariat, agents, seeAgain, secondsLater(60));
    setPlanned(secretariat, publishedIds[2]!, false, secondsLater(70));
    publishCourse(secretariat, agents, small, secondsLater(80));
    expect(viewCourses(getPerson(ids.bo), new Date())[0]).toMatchObject({
      again: { lessons: 1 },
    });
    expect(edition).toEqual({ id: 4 });
  });

  it("completes the course at once for those who lacked only the lesson left out", () => {
    complete(ids.bo, publishedIds[0]!);
    complete(ids.bo, publishedIds[1]!);
    setPlanned(secretariat, publishedIds[2]!, false, monday);
    publishCourse(secretariat, agents, small, secondsLater(60));
    expect(db.select().from(courseCompletions).all()).toMatchObject([
      { personId: ids.bo, version: 2, completedAt: secondsLater(60) },
    ]);
    expect(db.select().from(diplomas).all()).toHaveLength(1);
  });
});

describe("a published lesson", () => {
  const filmFields = (id: number) => {
    const { film, filmSeconds, vimeo, captions } = db.select().from(lessons).where(eq(lessons.id, id)).get()!;
    return { film, filmSeconds, vimeo, captions };
  };

  it("keeps its film, also while it is left out and after it is included again", () => {
    const [velkommen] = publishedIds as [number];
    const before = filmFields(velkommen);
    const expectRefused = () =>
      expect(setVimeo(secretariat, velkommen, "1", 9, monday)).toEqual({
        refused: "published",
      });
    expectRefused();
    setPlanned(secretariat, velkommen, false, monday);
    publishCourse(secretariat, agents, small, secondsLater(60));
    expectRefused();
    setPlanned(secretariat, velkommen, true, secondsLater(70));
    expectRefused();
    publishCourse(secretariat, agents, small, secondsLater(80));
    expect(filmFields(velkommen)).toEqual(before);
  });

  it("gets another film as a new edition, which starts as a copy and loses the old film's captions", () => {
    writeTransaction((tx) =>
      tx.update(lessons).set({ captions: "a.vtt" }).where(eq(lessons.id, publishedIds[0]!)).run(),
    );
    setPlanned(secretariat, publishedIds[0]!, false, monday);
    publishCourse(secretariat, agents, small, secondsLater(60));
    const edition = replaceLesson(secretariat, publishedIds[0]!, secondsLater(70));
    expect(replaceLesson(secretariat, publishedIds[0]!, secondsLater(71))).toEqual(edition);
    const { id } = edition as { id: number };
    expect(filmFields(id)).toEqual(filmFields(publishedIds[0]!));
    expect(setVimeo(secretariat, id, "1", 9, secondsLater(72))).toEqual({ id });
    expect(filmFields(id)).toEqual({
      film: null,
      filmSeconds: 9,
      vimeo: "1",
      captions: null,
    });
    expect(planned(agents)).toEqual(["puzzel", "muni", "velkommen-2"]);
  });

  it("stays the evidence of those who completed it, whatever later versions contain", () => {
    for (const id of publishedIds) complete(ids.bo, id);
    setPlanned(secretariat, publishedIds[0]!, false, monday);
    const edition = replaceLesson(secretariat, publishedIds[1]!, monday) as { id: number };
    setVimeo(secretariat, edition.id, "1", 9, monday);
    addFilmFile(draft());
    publishCourse(secretariat, agents, seeAgain, secondsLater(60));
    complete(ids.dorte, publishedIds[0]!, secondsLater(70));
    const slugs = (some: { slug: string }[]) => some.map(({ slug }) => slug);
    const slugsOf = (id: number) => {
      const [evidence] = evidenceOf(id, getPerson(id));
      return [evidence!.lessons, evidence!.later, evidence!.former].map(slugs);
    };
    expect(slugsOf(ids.bo)).toEqual([["velkommen", "puzzel", "muni"], ["puzzel-2", "ny-film"], []]);
    expect(slugsOf(ids.dorte)).toEqual([["puzzel-2", "muni", "ny-film"], [], ["velkommen"]]);
    expect(evidenceOf(ids.bo, getPerson(ids.bo))[0]).toMatchObject({
      lessons: [{ work: { of: 10 } }, { work: { of: 10 }, completed: { at: monday } }, {}],
    });
  });
});
