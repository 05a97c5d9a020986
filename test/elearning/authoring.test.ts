import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { action as addCourse } from "../../app/elearning/authoring/routes/new-course.tsx";
import {
  action as addLesson,
  loader as newLesson,
} from "../../app/elearning/authoring/routes/new-lesson.tsx";
import { action as deleteLesson } from "../../app/elearning/authoring/routes/delete-lesson.tsx";
import { action as moveTo } from "../../app/elearning/authoring/routes/move-lesson.tsx";
import { action as publish } from "../../app/elearning/authoring/routes/publish-course.tsx";
import { action as sendQuestions } from "../../app/elearning/kinds/exercise/routes/set-questions.tsx";
import { setQuestions } from "../../app/elearning/kinds/exercise/set-questions.server.ts";
import {
  changeCourse,
  createCourse,
  findCourseForEditing,
} from "../../app/elearning/authoring/course-planning.server.ts";
import { moveLesson, setPlanned, planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse, type Revision } from "../../app/elearning/authoring/publish.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { courses, lessons, revisions } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { pressUndo } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { filmLesson, addLessons, monday, getPerson, signIn } from "./sample-lessons.ts";

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
const slugsFor = (id: number) => viewCourses(getPerson(id), new Date())[0]!.steps.map(({ slug }) => slug);
const planned = (id: number) => findCourseForEditing(id, new Date())!.planned.map(({ slug }) => slug);
/** Gives a planned film its film, as an upload would. */
const addFilmFile = (lessonId: number) =>
  writeTransaction((tx) =>
    tx.update(lessons).set({ film: "x.webm", filmSeconds: 10 }).where(eq(lessons.id, lessonId)).run(),
  );
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

describe("a draft of a course", () => {
  it("changes nothing for agents until it is published", () => {
    const id = draft();
    addFilmFile(id);
    moveLesson(secretariat, id, true, monday);
    setPlanned(secretariat, publishedIds[0]!, false, monday);
    expect(planned(agents)).toEqual(["puzzel", "ny-film", "muni"]);
    expect(slugsFor(ids.astrid)).toEqual(["velkommen", "puzzel", "muni"]);
    expect(publishCourse(secretariat, agents, small, monday)).toEqual({ version: 2 });
    expect(slugsFor(ids.astrid)).toEqual(["puzzel", "ny-film", "muni"]);
  });

  it("can leave out a lesson and include it again, as the last one", () => {
    setPlanned(secretariat, publishedIds[0]!, false, monday);
    setPlanned(secretariat, publishedIds[0]!, true, monday);
    expect(planned(agents)).toEqual(["puzzel", "muni", "velkommen"]);
  });

  it("can delete a lesson that was never published, and undo that", async () => {
    const id = draft();
    setPlanned(secretariat, id, false, monday);
    expect(findCourseForEditing(agents, new Date())!.leftOut).toMatchObject([{ id, inVersion: false }]);
    const as = signIn(ids.sanne, "secretariat");
    const post = (lesson: number) =>
      deleteLesson(visit(`/sekretariat/lektioner/${lesson}/slet`, { form: {}, as }));
    expect(post(publishedIds[0]!)).toMatchObject({ data: { refused: "published" } });
    const before = db.select().from(lessons).all();
    const deleted = post(id);
    expect(deleted).toMatchObject({ status: 303 });
    expect(findCourseForEditing(agents, new Date())).toMatchObject({ leftOut: [], changed: false });
    expect(await pressUndo(deleted, as)).toMatchObject({ status: 303 });
    expect(db.select().from(lessons).all()).toEqual(before);
  });

  it("returns the position of a moved lesson, and the former position of one left out", () => {
    expect(moveLesson(secretariat, publishedIds[2]!, true, monday)).toMatchObject({ place: 1 });
    expect(setPlanned(secretariat, publishedIds[2]!, false, monday)).toMatchObject({ place: 1 });
  });

  it("is put at the number that was typed", async () => {
    const as = signIn(ids.sanne, "secretariat");
    const path = `/sekretariat/lektioner/${publishedIds[2]}/flyt`;
    const moved = (await moveTo(visit(path, { form: { nr: " 1 " }, as }))) as Response;
    expect(moved.headers.get("Location")).toBe(
      `/sekretariat/kurser/${agents}?ok=flyttet&lektion=${publishedIds[2]}&nr=1`,
    );
    expect(planned(agents)).toEqual(["muni", "velkommen", "puzzel"]);
    const typed = { lesson: publishedIds[2], typed: "0" };
    expect(await moveTo(visit(path, { form: { nr: "0" }, as }))).toMatchObject({ data: { unmoved: typed } });
  });

  it("gives each lesson its own slug, also for equal titles", () => {
    draft();
    draft();
    expect(planned(agents).slice(3)).toEqual(["ny-film", "ny-film-2"]);
  });
});

describe("a new course", () => {
  const published = (given: Partial<typeof newCourse> & { municipalityId?: number | null }) => {
    const { id } = createCourse(secretariat, newCourse, monday);
    const lesson = planLesson(secretariat, id, "exercise", plan, monday);
    setQuestions(secretariat, "id" in lesson ? lesson.id : 0, "? Hvor?\n+ Her\n- Der", 1, monday);
    publishCourse(secretariat, id, small, monday);
    changeCourse(secretariat, id, { ...newCourse, ...given } as typeof newCourse, monday);
    return id;
  };
  const isSeenBy = (name: CastName) =>
    viewCourses(getPerson(ids[name]), new Date()).some(({ slug }) => slug === "affald-ny-opkaldstype");

  it("is seen by its audience: role, municipality, start date", () => {
    const id = published({});
    expect([isSeenBy("astrid"), isSeenBy("dorte"), isSeenBy("jens")]).toEqual([true, true, false]);
    const aarhus = getPerson(ids.astrid).municipalityId;
    changeCourse(secretariat, id, { ...newCourse, municipalityId: aarhus }, monday);
    expect([isSeenBy("astrid"), isSeenBy("dorte")]).toEqual([true, false]);
    changeCourse(secretariat, id, { ...newCourse, startsFrom: "2026-01-01" }, monday);
    expect([isSeenBy("astrid"), isSeenBy("bo")]).toEqual([true, false]);
  });

  it("is seen by the secretariat only until it is published, and starts at version 1", () => {
    const { id } = createCourse(secretariat, newCourse, monday);
    expect([isSeenBy("astrid"), isSeenBy("sanne")]).toEqual([false, true]);
    expect(db.select().from(courses).where(eq(courses.id, id)).get()).toMatchObject({ published: false });
    const lesson = planLesson(secretariat, id, "exercise", plan, monday);
    setQuestions(secretariat, "id" in lesson ? lesson.id : 0, "? Hvor?\n+ Her\n- Der", 1, monday);
    expect(publishCourse(secretariat, id, seeAgain, monday)).toEqual({ version: 1 });
    expect(db.select().from(revisions).where(eq(revisions.courseId, id)).all()).toMatchObject([
      { version: 1, kind: "first", dueOn: null },
    ]);
  });

  it("is built through the forms, which keep what was typed and show the errors", async () => {
    const as = signIn(ids.sanne, "secretariat");
    const post = (path: string, form: Record<string, string>) => visit(path, { form, as });
    expect(
      await addCourse(post("/sekretariat/kurser/ny", { title: "  ", audience: "alle", dueDays: "x" })),
    ).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { title: ["missing"], audience: ["choice"], dueDays: ["days"] } } },
    });
    const nowhere = { title: "Kx", audience: "agent", municipalityId: "999999" };
    expect(await addCourse(post("/sekretariat/kurser/ny", nowhere))).toMatchObject({
      data: { reply: { error: { municipalityId: ["choice"] } } },
    });
    const made = await addCourse(post("/sekretariat/kurser/ny", { title: "Kort kursus", audience: "agent" }));
    expect(made).toMatchObject({ status: 303 });
    const { id } = db.select().from(courses).where(eq(courses.slug, "kort-kursus")).get()!;
    const kindAskedFor = (type: string) =>
      newLesson(visit(`/sekretariat/kurser/${id}/lektion?type=${type}`, { as })).kind;
    expect(["exercise", "toString"].map(kindAskedFor)).toEqual(["exercise", "film"]);
    const form = { kind: "exercise", title: "Øvelse", about: "", statedSeconds: "4,5" };
    await addLesson(post(`/sekretariat/kurser/${id}/lektion`, form));
    const lesson = db.select().from(lessons).where(eq(lessons.slug, "oevelse")).get()!;
    expect(lesson).toMatchObject({ statedSeconds: 270, published: false });
    const placed = { ...form, kind: "film", title: "Først" };
    expect(
      await addLesson(post(`/sekretariat/kurser/${id}/lektion`, { ...placed, place: "3" })),
    ).toMatchObject({
      data: { reply: { error: { place: ["place"] } } },
    });
    await addLesson(post(`/sekretariat/kurser/${id}/lektion`, { ...placed, place: "1" }));
    expect(planned(id)).toEqual(["foerst", "oevelse"]);
    setPlanned(secretariat, findCourseForEditing(id, new Date())!.planned[0]!.id, false, monday);
    const questions = (text: string) =>
      sendQuestions(
        post(`/sekretariat/lektioner/${lesson.id}/spoergsmaal`, { questions: text, passMark: "80" }),
      );
    expect(await questions("? Hvor?\n- Der")).toMatchObject({
      init: { status: 422 },
      data: { sent: { wrong: [{ line: 1, why: "too-few" }] } },
    });
    const send = (form: Record<string, string>) => publish(post(`/sekretariat/kurser/${id}/udgiv`, form));
    expect(await send({ kind: "small" })).toMatchObject({ init: { status: 422 } });
    expect(await questions("? Hvor?\n- Der\n+ Her")).toMatchObject({ status: 303 });
    // The secretariat must choose the kind of revision.
    expect(await send({})).toMatchObject({ data: { reply: { error: { kind: ["choice"] } } } });
    expect(await send({ kind: "small" })).toMatchObject({ status: 303 });
  });
});
