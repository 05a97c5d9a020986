import { z } from "zod";
import { maxDueDays } from "../../../db/limits.ts";
import { audiences, lessonKinds } from "../../../db/enums.ts";
import {
  drawnLineField,
  integerField,
  lineField,
  optionalDayField,
  optionalIdField,
  optionalTextField,
  readBy,
} from "../../base/forms/fields.ts";

import { chapterField, maxChapterChars } from "./chapter-field.ts";

/** Minutes as they are typed (4 or 4,5), as seconds; null when it is no length. */
function readMinutes(typed: string): number | null {
  const minutes = /^\d{1,3}(?:[.,]\d)?$/.test(typed) ? Number(typed.replace(",", ".")) : 0;
  return minutes > 0 && minutes <= 240 ? Math.round(minutes * 60) : null;
}

const emptyAsNull = (typed: unknown) => (typed === "" || typed === undefined ? null : typed);

/** Whose a course is, and by when. It may be limited to one of these municipalities. Complaints are keys of the texts (workshop.wrong). */
export const courseForm = (municipalities: { id: number }[]) =>
  z.object({
    title: drawnLineField(120),
    audience: z.enum(audiences, { error: "choice" }),
    municipalityId: optionalIdField("choice").refine(
      (chosen) => chosen === null || municipalities.some(({ id }) => id === chosen),
      "choice",
    ),
    startsFrom: optionalDayField,
    dueDays: z.preprocess(emptyAsNull, integerField(1, maxDueDays, "days").nullable()),
    earnsDiploma: z
      .string()
      .optional()
      .transform((ticked) => ticked === "ja"),
  });

/** The title and length of every lesson. */
export const lessonForm = z.object({
  title: lineField(120),
  about: optionalTextField(300),
  statedSeconds: readBy(readMinutes, "minutes"),
});

/** The name of the chapter that begins at each of these lessons; "" where none does. */
export const chaptersForm = (lessons: { id: number }[]) =>
  z.object(Object.fromEntries(lessons.map((lesson) => [chapterField(lesson), chapterName])));

const chapterName = optionalTextField(maxChapterChars).transform((name) => name.replace(/\s+/g, " "));

/** A new lesson among so many planned ones; `place` is its number, last when left out. */
export const newLessonForm = (planned: number) =>
  lessonForm.extend({
    kind: z.enum(lessonKinds, { error: "choice" }),
    place: z.preprocess(emptyAsNull, integerField(1, planned + 1, "place").nullable()),
  });

export const publishForm = z.object({
  kind: z.enum(["small", "see-again"], { error: "choice" }),
  note: optionalTextField(300),
  dueOn: optionalDayField,
});
