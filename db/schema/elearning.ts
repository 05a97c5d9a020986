import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { flag, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { lessonKinds, completionWays } from "../words.ts";

export const courses = sqliteTable("courses", {
  id: integer("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  title: text("title").notNull(),
  audience: text("audience", { enum: ["agent", "leader"] }).notNull(),
  version: integer("version").notNull().default(1),
  earnsDiploma: flag("earns_diploma").notNull().default(true),
});

export const lessons = sqliteTable(
  "lessons",
  {
    id: integer("id").primaryKey(),
    courseId: integer("course_id")
      .notNull()
      .references(() => courses.id),
    position: integer("position").notNull(),
    /** The lesson's own address, whichever course it is in. */
    slug: text("slug").notNull().unique(),
    kind: text("kind", { enum: lessonKinds }).notNull(),
    title: text("title").notNull(),
    about: text("about").notNull().default(""),
    /** What the page says the lesson takes. */
    statedSeconds: integer("stated_seconds").notNull(),
    /** Film: file name under the films' folder, and the length read from that file. */
    film: text("film"),
    filmSeconds: real("film_seconds"),
    captions: text("captions"),
    transcript: text("transcript"),
    /** Exercise: its questions. Conversation: its compiled ink story. */
    content: text("content", { mode: "json" }).$type<unknown>(),
    published: flag("published").notNull().default(true),
  },
  (t) => [
    unique("lessons_position").on(t.courseId, t.position),
    oneOf("lessons_kind", t.kind, lessonKinds),
    check("lessons_film", sql`kind <> 'film' or (film is not null and film_seconds > 0)`),
    check("lessons_stated", sql`stated_seconds > 0`),
  ],
);

/** The seconds of a film that a person has seen, as merged ranges; they never shrink. */
export const watched = sqliteTable(
  "watched",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    lessonId: integer("lesson_id")
      .notNull()
      .references(() => lessons.id),
    /** [[from, to], …] in seconds, ascending, never touching each other. */
    ranges: text("ranges", { mode: "json" }).$type<[number, number][]>().notNull(),
    /** Where playing resumes, in seconds. */
    position: real("position").notNull().default(0),
    reportedAt: moment("reported_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.lessonId] })],
);

/**
 * How much a person may still claim to have seen. One row a person and not one a film: nobody sees two films at once, so two
 * tabs or two devices share what the clock gives.
 */
export const watchClocks = sqliteTable(
  "watch_clocks",
  {
    personId: integer("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Seconds of film: refilled by the clock, spent by what is newly seen. */
    allowance: real("allowance").notNull(),
    reportedAt: moment("reported_at").notNull(),
  },
  () => [check("watch_clocks_allowance", sql`allowance >= 0`)],
);

/** An exercise's answers or a conversation's turns, so that it can be taken up again. */
export const attempts = sqliteTable(
  "attempts",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    lessonId: integer("lesson_id")
      .notNull()
      .references(() => lessons.id),
    state: text("state", { mode: "json" }).$type<unknown>().notNull(),
    tries: integer("tries").notNull().default(0),
    savedAt: moment("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.lessonId] })],
);

export const lessonCompletions = sqliteTable(
  "lesson_completions",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    lessonId: integer("lesson_id")
      .notNull()
      .references(() => lessons.id),
    completedAt: moment("completed_at").notNull(),
    way: text("way", { enum: completionWays }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.lessonId] }),
    index("lesson_completions_by_lesson").on(t.lessonId),
    oneOf("lesson_completions_way", t.way, completionWays),
  ],
);

export const courseCompletions = sqliteTable(
  "course_completions",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    courseId: integer("course_id")
      .notNull()
      .references(() => courses.id),
    version: integer("version").notNull(),
    completedAt: moment("completed_at").notNull(),
    /** Completed before the site, and brought in by import. */
    imported: flag("imported").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseId] })],
);
