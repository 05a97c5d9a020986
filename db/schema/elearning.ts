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
import { day, flag, isDay, moment, oneOf } from "./columns.ts";
import { municipalities, people } from "./people.ts";
import {
  audiences,
  completionWays,
  lessonKinds,
  packageCompletions,
  packageSuccesses,
  revisionKinds,
} from "../enums.ts";

export const courses = sqliteTable(
  "courses",
  {
    id: integer("id").primaryKey(),
    slug: text("slug").notNull().unique(),
    title: text("title").notNull(),
    /** Whose it is: everyone who holds the role; where these are set, of one municipality, or who start on this day or later. */
    audience: text("audience", { enum: audiences }).notNull(),
    municipalityId: integer("municipality_id").references(() => municipalities.id),
    startsFrom: day("starts_from"),
    version: integer("version").notNull().default(1),
    earnsDiploma: flag("earns_diploma").notNull().default(true),
    /** How many days an invited person has; none: no due date. */
    dueDays: integer("due_days"),
    /** Only the secretariat sees a course that has not been published. */
    published: flag("published").notNull().default(true),
  },
  (t) => [
    oneOf("courses_audience", t.audience, audiences),
    check("courses_due_days", sql`due_days between 1 and 730`),
  ],
);

/** Every version a course was published in, and what it asked of those who had completed an earlier one. */
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
    /** See again: by when. */
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
    /** A film on Vimeo instead: its number there, and its key where it has one (`vimeo.ts`). */
    vimeo: text("vimeo"),
    captions: text("captions"),
    transcript: text("transcript"),
    /** What the lesson holds beside the columns above, as its kind's own schema reads it (`app/elearning/kinds`). */
    content: text("content", { mode: "json" }).$type<object>(),
    /** Whether the course's present version holds it. */
    published: flag("published").notNull().default(true),
    /** Its place in the version that is being prepared; none: left out of it. */
    planned: integer("planned"),
    /** The lesson it takes the place of. */
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
    beganAt: moment("began_at").notNull(),
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

/** How far someone has come in a lesson that is answered, as its kind's own schema reads it, so that it can be taken up again. */
export const attempts = sqliteTable(
  "attempts",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    lessonId: integer("lesson_id")
      .notNull()
      .references(() => lessons.id),
    state: text("state", { mode: "json" }).$type<object>().notNull(),
    tries: integer("tries").notNull().default(0),
    beganAt: moment("began_at").notNull(),
    savedAt: moment("saved_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.lessonId] })],
);

/** What one part of a package has told of one person, so that it is given back to the letter. */
export const packageStates = sqliteTable(
  "package_states",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    lessonId: integer("lesson_id")
      .notNull()
      .references(() => lessons.id),
    /** The part's name in the package's own manifest. */
    item: text("item").notNull(),
    /** How often it has been opened: only the latest opening may save. */
    launch: integer("launch").notNull(),
    /** The number of the last save of that opening; none is taken that is not newer. */
    sequence: integer("sequence").notNull(),
    /** Every element it has set, by name. */
    elements: text("elements", { mode: "json" }).$type<Record<string, string>>().notNull(),
    completion: text("completion", { enum: packageCompletions }).notNull(),
    success: text("success", { enum: packageSuccesses }).notNull(),
    score: real("score"),
    /** What it said and when, each time it said something else; the first and the latest. */
    said: text("said", { mode: "json" }).$type<PackageReport[]>().notNull(),
    /** When what it said first counted as done. */
    doneAt: moment("done_at"),
    beganAt: moment("began_at").notNull(),
    savedAt: moment("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.lessonId, t.item] }),
    oneOf("package_states_completion", t.completion, packageCompletions),
    oneOf("package_states_success", t.success, packageSuccesses),
    check("package_states_launch", sql`launch >= 1 and sequence >= 0`),
  ],
);

export interface PackageReport {
  /** Milliseconds since 1970. */
  at: number;
  completion: (typeof packageCompletions)[number];
  success: (typeof packageSuccesses)[number];
  score: number | null;
}

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
    /** Which wording of the rules it was judged by. */
    rule: integer("rule").notNull().default(1),
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

/** Who completed a later version as well; the first completion stands as it was. */
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

/** Who was asked to take which course by when, and what was written to them and their leader since. */
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
    leaderToldAt: moment("leader_told_at"),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.courseId] }),
    index("course_invitations_due").on(t.dueOn),
    isDay("course_invitations_due_on", t.dueOn),
  ],
);
