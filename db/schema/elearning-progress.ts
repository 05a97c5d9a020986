import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { completionWays, packageCompletions, packageSuccesses } from "../enums.ts";
import { lessons } from "./elearning.ts";

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
