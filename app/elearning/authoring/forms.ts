import { z } from "zod";
import { audiences, lessonKinds } from "../../../db/enums.ts";
import { parseDay } from "../../base/dates/date-text.ts";
import { oneLine } from "../../base/forms/one-line.ts";
import { parseVimeoAddress } from "../kinds/film/vimeo.ts";

const requiredText = (most: number) =>
  z.string({ error: "missing" }).trim().min(1, "missing").max(most, "long");
const optionalText = (most: number) => z.string({ error: "unreadable" }).trim().max(most, "long").default("");

/** A field that may stand empty; what stands there must be readable. */
const optionalField = <T>(read: (text: string) => T | null, complaint: string) =>
  z
    .string({ error: "unreadable" })
    .trim()
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const value = read(text);
      if (value === null) context.addIssue({ code: "custom", message: complaint });
      return value;
    });

const integerBetween = (least: number, most: number) => (text: string) =>
  /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const minutesAsSeconds = z
  .string({ error: "missing" })
  .trim()
  .transform((text, context) => {
    const value = /^\d{1,3}(?:[.,]\d)?$/.test(text) ? Number(text.replace(",", ".")) : 0;
    if (value <= 0 || value > 240) context.addIssue({ code: "custom", message: "minutes" });
    return Math.round(value * 60);
  });

/** Whose a course is, and by when. It may be of one of these `municipalities`. Complaints are words of the texts, workshop.wrong. */
export const courseForm = (municipalities: { id: number }[]) =>
  z
    .object({
      title: oneLine(120),
      audience: z.enum(audiences, { error: "choice" }),
      municipalityId: optionalField(
        (text) => municipalities.find(({ id }) => String(id) === text)?.id ?? null,
        "choice",
      ),
      startsFrom: optionalField(parseDay, "day"),
      dueDays: optionalField(integerBetween(1, 730), "days"),
      earnsDiploma: z.string().optional(),
    })
    .transform(({ earnsDiploma, ...course }) => ({ ...course, earnsDiploma: earnsDiploma === "ja" }));

export const newLessonForm = z.object({
  kind: z.enum(lessonKinds, { error: "choice" }),
  title: oneLine(120),
  about: optionalText(300),
  statedSeconds: minutesAsSeconds,
});

export const lessonForm = z.object({
  title: oneLine(120),
  about: optionalText(300),
  statedSeconds: minutesAsSeconds,
  transcript: optionalText(40_000),
});

export const questionsForm = z.object({
  questions: requiredText(40_000),
  passMark: z
    .string({ error: "missing" })
    .trim()
    .transform((text, context) => {
      const percent = integerBetween(1, 100)(text);
      if (percent === null) context.addIssue({ code: "custom", message: "percent" });
      return (percent ?? 0) / 100;
    }),
});

export const pageForm = z.object({ parts: requiredText(40_000) });

/** A film's address on Vimeo, and its length as the player there tells it: 4.32. */
export const vimeoForm = z.object({
  address: z
    .string({ error: "missing" })
    .trim()
    .transform((text, context) => {
      const film = parseVimeoAddress(text);
      if (!film) context.addIssue({ code: "custom", message: "vimeo" });
      return film ?? "";
    }),
  length: z
    .string({ error: "missing" })
    .trim()
    .transform((text, context) => {
      const [, minutes, seconds] = /^(\d{1,3})[.:]([0-5]\d)$/.exec(text) ?? [];
      const length = Number(minutes) * 60 + Number(seconds);
      if (!(length > 0)) context.addIssue({ code: "custom", message: "length" });
      return length;
    }),
});

export const publishForm = z.object({
  kind: z.enum(["small", "see-again"], { error: "choice" }),
  note: optionalText(300),
  dueOn: optionalField(parseDay, "day"),
});
