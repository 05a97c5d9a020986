import { astrid, bo, karen, name } from "./people.server.ts";
import type { Samples } from "./samples-of.server.ts";

const course = { personId: 7, courseId: 2, name, course: "Selvbetjening for selvstændige" };
export const learningLetters = {
  "course-invitation": [
    { ...course, lessons: 4, seconds: 2100, dueOn: "2026-12-11" },
    { ...course, lessons: 1, seconds: 480, dueOn: null },
  ],
  "course-not-completed": [
    { ...course, by: "Sanne Tværgaard", dueOn: "2026-12-11", late: false },
    { ...course, by: "Sanne Tværgaard", dueOn: "2026-11-16", late: true },
    { ...course, by: "Sanne Tværgaard", dueOn: null, late: false },
  ],
  "course-overdue": [
    { name: karen.name, course: course.course, people: [astrid.name, bo.name], revised: false },
    { name: karen.name, course: course.course, people: [bo.name], revised: true },
  ],
  "course-reminder": [
    { ...course, dueOn: "2026-12-11", late: false },
    { ...course, dueOn: "2026-11-16", late: true },
  ],
  "course-revised": (["new", "soon", "late"] as const).map((when) => ({
    ...course,
    note: "Filmen om fuldmagter er lavet om, fordi selvbetjeningen har fået nye skærmbilleder.",
    lessons: 1,
    seconds: 420,
    dueOn: "2026-12-11",
    when,
  })),
  diploma: [
    { name, course: "E-læring for agenter", number: "2026-7KQ4-M2XD" },
    { name, course: "E-læring for agenter", number: "2026-7KQ4-M2XD", insteadOf: "2026-2222-2222" },
  ],
  "elearning-invitation": [
    { name, lessons: 26, seconds: 9000 },
    { name, lessons: 0, seconds: 0 },
  ],
} satisfies Samples;
