/** A small course for the tests, and the people who take it. */
import { db, type Tx, writeTransaction } from "../../db/database.server.ts";
import { addLesson, type NewLesson } from "../../app/elearning/authoring/build-course.server.ts";
import type { Exercise } from "../../app/elearning/kinds/exercise/exercise.ts";
import { type CourseSlug, findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { courseCompletions } from "../../db/schema/elearning.ts";
import { lessonCompletions, watchClocks, watched } from "../../db/schema/elearning-progress.ts";
import type { Role } from "../../db/enums.ts";

export const monday = new Date("2026-11-23T08:00:00Z");
/** This many seconds after `monday`. */
export const secondsLater = (seconds: number) => new Date(monday.getTime() + seconds * 1000);

/** A film of this many seconds; its file is never read. */
export const filmLesson = (slug: string, filmSeconds: number): NewLesson => ({
  slug,
  title: slug,
  kind: "film",
  statedSeconds: 300,
  film: `${slug}.webm`,
  filmSeconds,
});

export const twoQuestions: Exercise = {
  passMark: 0.5,
  questions: [
    {
      id: "farve",
      kind: "one",
      text: "Hvilken guide?",
      options: [
        { id: "groen", text: "Den grønne", right: true, feedback: "Ja." },
        { id: "blaa", text: "Den blå", right: false, feedback: "Nej." },
      ],
    },
    {
      id: "hvem",
      kind: "several",
      text: "Hvem skriver guider?",
      options: [
        { id: "kommunen", text: "Kommunen", right: true, feedback: "Ja." },
        { id: "hotlinen", text: "Hotlinen", right: true, feedback: "Ja." },
        { id: "borgeren", text: "Borgeren", right: false, feedback: "Nej." },
      ],
    },
  ],
};

/** Adds these lessons to a course; returns their ids. */
export const addLessons = (course: CourseSlug, ...lessons: NewLesson[]): number[] =>
  writeTransaction((tx: Tx) => {
    const { id } = findOrCreateCourse(tx, course);
    return lessons.map((lesson) => addLesson(tx, id, lesson));
  });

export const getPerson = (id: number): Person => findPerson(id)!;

/** Starts a session; returns the cookie. */
export const signIn = (id: number, role: Role, at = new Date()) =>
  writeTransaction((tx) => beginSession(tx, id, role, "test", at));

/** All stored progress, to compare before and after. */
export const allProgress = () => ({
  watched: db.select().from(watched).all(),
  clocks: db.select().from(watchClocks).all(),
  lessons: db.select().from(lessonCompletions).all(),
  courses: db.select().from(courseCompletions).all(),
});
