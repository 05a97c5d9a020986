import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { completeLesson } from "../../app/elearning/completion/completions.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { remindOfRevisions, unlessRenewed } from "../../app/elearning/deadlines/revision-reminders.server.ts";
import { replaceLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse } from "../../app/elearning/authoring/publish.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { myPageOf } from "../../app/onboarding/my-page/my-page.server.ts";
import { nextStepOf } from "../../app/onboarding/my-page/steps.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { courseCompletions, lessons } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { filmLesson, addLessons, monday, secondsLater, getPerson } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let course: number;
let newEdition: number;
const day = (days: number) => secondsLater(days * 86_400);
const complete = (personId: number, lessonId: number, at = monday) =>
  writeTransaction((tx) => {
    const lesson = tx.select().from(lessons).where(eq(lessons.id, lessonId)).get()!;
    completeLesson(tx, personId, lesson, "watched", at);
  });
/** The letters about the revision: recipient and content. */
const posted = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "course-revised"))
    .all()
    .map((row) => ({ to: row.personId, ...(openProps(row.props!) as { when: string; dueOn: string }) }));
const writtenTo = (when: string) =>
  posted()
    .filter((letter) => letter.when === when)
    .map(({ to }) => to)
    .sort();

// Astrid, Bo and Dorte have completed the course when one of its two films is replaced, to be seen by 14 December.
beforeEach(() => {
  ids = addCast();
  const lessonIds = addLessons("agents", filmLesson("velkommen", 10), filmLesson("muni", 10));
  course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  for (const id of [ids.astrid, ids.bo, ids.dorte]) for (const lesson of lessonIds) complete(id, lesson);
  const edition = replaceLesson(getPerson(ids.sanne), lessonIds[1]!, monday);
  newEdition = "id" in edition ? edition.id : 0;
  db.update(lessons).set({ film: "x.webm", filmSeconds: 10 }).where(eq(lessons.id, newEdition)).run();
  const revision = { kind: "see-again", note: "Muni har fået en ny knap", dueOn: "2026-12-14" } as const;
  publishCourse(getPerson(ids.sanne), course, revision, monday);
});

describe("a revision to see again", () => {
  it("is announced to those who had completed: what is new, how long it takes and by when", () => {
    expect(writtenTo("new")).toEqual([ids.astrid, ids.bo, ids.dorte].sort());
    expect(posted()[0]).toMatchObject({
      note: "Muni har fået en ny knap",
      lessons: 1,
      seconds: 300,
      dueOn: "2026-12-14",
    });
  });

  it("is the next step on my page, with its due date, until it has been seen", () => {
    const next = () => nextStepOf(myPageOf({ ...getPerson(ids.bo), role: "agent" }, monday).agent!.steps);
    expect(next()).toMatchObject({ what: "again", lessons: 1, next: "muni-2", dueOn: "2026-12-14" });
    complete(ids.bo, newEdition, secondsLater(60));
    expect(next()).not.toMatchObject({ what: "again" });
  });

  it("has one reminder a week before, except for those who have seen it or are on leave", () => {
    complete(ids.dorte, newEdition, secondsLater(60));
    db.update(people).set({ leaveFrom: "2026-12-01" }).where(eq(people.id, ids.astrid)).run();
    expect(remindOfRevisions(day(13))).toBe(0);
    expect(remindOfRevisions(day(14))).toBe(1);
    expect(remindOfRevisions(day(15))).toBe(0);
    expect(writtenTo("soon")).toEqual([ids.bo]);
  });

  it("has one more reminder after its due date, and a week later one letter to each leader about their own people", () => {
    remindOfRevisions(day(14));
    expect(remindOfRevisions(day(21))).toBe(0);
    expect(remindOfRevisions(day(22))).toBe(3);
    expect(writtenTo("late")).toEqual([ids.astrid, ids.bo, ids.dorte].sort());
    complete(ids.bo, newEdition, day(23));
    expect(remindOfRevisions(day(28))).toBe(0);
    // Astrid remains in Aarhus, Dorte in Horsens.
    expect(remindOfRevisions(day(29))).toBe(2);
    const rows = db.select().from(letters).where(eq(letters.letter, "course-overdue")).all();
    expect(rows.map((row) => [row.personId, openProps(row.props!)])).toMatchObject([
      [ids.karen, { people: ["Astrid Vestergren"], revised: true }],
      [ids.jens, { people: ["Dorte Ågesholm"], revised: true }],
    ]);
    expect(remindOfRevisions(day(60))).toBe(0);
    const traced = eq(auditLines.act, "leader-told-overdue");
    expect(db.select().from(auditLines).where(traced).all()).toHaveLength(2);
  });

  it("withdraws the letter of a person who sees it before it is sent, and keeps the completion", () => {
    const { to: _, ...props } = posted().find(({ to }) => to === ids.bo)!;
    const ofBo = and(eq(courseCompletions.personId, ids.bo), eq(courseCompletions.courseId, course));
    const before = db.select().from(courseCompletions).where(ofBo).get();
    expect(unlessRenewed(props as never)).toEqual(props);
    complete(ids.bo, newEdition, secondsLater(60));
    expect(unlessRenewed(props as never)).toBeNull();
    expect(db.select().from(courseCompletions).where(ofBo).get()).toEqual(before);
  });
});
