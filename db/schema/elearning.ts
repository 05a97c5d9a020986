import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { day, flag, isDay, limit, moment, oneOf } from "./columns.ts";
import { maxDueDays } from "../limits.ts";
import { municipalities, people } from "./people.ts";
import { audiences, lessonKinds, revisionKinds } from "../enums.ts";

export const courses = sqliteTable(
  "courses",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").notNull().unique(),
    title: text("title").notNull(),
    /** Who must take it: everyone with this role; if set, only those of one municipality, and only those who start on this day or later. */
    audience: text("audience", { enum: audiences }).notNull(),
    municipalityId: integer("municipality_id").references(() => municipalities.id),
    startsFrom: day("starts_from"),
    version: integer("version").notNull().default(1),
    earnsDiploma: flag("earns_diploma").notNull().default(true),
    /** How many days an invited person has. Null: no due date. */
    dueDays: integer("due_days"),
    /** An unpublished course is visible to the secretariat only. */
    published: flag("published").notNull().default(true),
  },
  (t) => [
    oneOf("courses_audience", t.audience, audiences),
    check("courses_due_days", sql`due_days between 1 and ${limit(maxDueDays)}`),
  ],
);

/** The published versions of a course, and what each requires of those who have completed an earlier one. */
export const revisions = sqliteTable(
  "revisions",
  {
    courseId: integer("course_id")
      .notNull()
      .references(() => courses.id),
    version: integer("version").notNull(),
    kind: text("kind", { enum: revisionKinds }).notNull(),
    note: text("note").notNull().default(""),
    publishedAt: moment("published_at").notNull(),
    /** For kind "see-again": the day by which it must be seen again. */
    dueOn: day("due_on"),
    /** The lessons of this version, in order. */
    lessons: text("lessons", { mode: "json" }).$type<number[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.courseId, t.version] }),
    oneOf("revisions_kind", t.kind, revisionKinds),
    isDay("revisions_due_on", t.dueOn),
  ],
);

export const lessons = sqliteTable(
  "lessons",
  {
    id: integer("id").primaryKey(),
    courseId: integer("course_id")
      .notNull()
      .references(() => courses.id),
    position: integer("position").notNull(),
    /** Used in the lesson's address; unique across courses. */
    slug: text("slug").notNull().unique(),
    kind: text("kind", { enum: lessonKinds }).notNull(),
    title: text("title").notNull(),
    about: text("about").notNull().default(""),
    /** The length shown on the page. */
    statedSeconds: integer("stated_seconds").notNull(),
    /** For a film: the file name in the films folder, and the length read from that file. */
    film: text("film"),
    filmSeconds: real("film_seconds"),
    /** For a film on Vimeo: its number, and its key if it has one (`vimeo.ts`). */
    vimeo: text("vimeo"),
    captions: text("captions"),
    /** For a film: the file name of the picture that stands for it. */
    poster: text("poster"),
    transcript: text("transcript"),
    /** The lesson's other content, as the schema of its kind reads it (`app/elearning/kinds`). */
    content: text("content", { mode: "json" }).$type<object>(),
    /** Whether it is in the course's current version. */
    published: flag("published").notNull().default(true),
    /** Its position in the version being prepared. Null: left out of it. */
    draftPosition: integer("draft_position"),
    /** The name of the chapter that begins here, in the current version. Null: it belongs to the one before it, if there is one. */
    chapter: text("chapter"),
    /** The same in the version being prepared. */
    draftChapter: text("draft_chapter"),
    /** The lesson that it replaces. */
    replaces: integer("replaces").references((): AnySQLiteColumn => lessons.id),
  },
  (t) => [
    unique("lessons_position").on(t.courseId, t.position),
    oneOf("lessons_kind", t.kind, lessonKinds),
    check(
      "lessons_film",
      sql`published = 0 or kind <> 'film' or ((film is not null or vimeo is not null) and film_seconds > 0)`,
    ),
    check("lessons_stated", sql`stated_seconds > 0`),
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
    /** Completed before the site existed, and imported. */
    imported: flag("imported").notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseId] })],
);

/** Completions of later versions. The first completion stays unchanged in `courseCompletions`. */
export const renewals = sqliteTable(
  "renewals",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    courseId: integer("course_id")
      .notNull()
      .references(() => courses.id),
    version: integer("version").notNull(),
    completedAt: moment("completed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.courseId, t.version] })],
);

/** Invitations to courses with their due dates, and when the person and their leader were reminded. */
export const courseInvitations = sqliteTable(
  "course_invitations",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    courseId: integer("course_id")
      .notNull()
      .references(() => courses.id),
    invitedAt: moment("invited_at").notNull(),
    dueOn: day("due_on"),
    remindedAt: moment("reminded_at"),
    overdueAt: moment("overdue_at"),
    leaderNotifiedAt: moment("leader_notified_at"),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.courseId] }),
    index("course_invitations_due").on(t.dueOn),
    isDay("course_invitations_due_on", t.dueOn),
  ],
);
