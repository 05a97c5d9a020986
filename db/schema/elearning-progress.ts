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
    /** [[from, to], …] in seconds, ascending, with gaps between them. */
    ranges: text("ranges", { mode: "json" }).$type<[number, number][]>().notNull(),
    positionSeconds: real("position_seconds").notNull().default(0),
    beganAt: moment("began_at").notNull(),
    reportedAt: moment("reported_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.lessonId] })],
);

/**
 * How many seconds of film a person may still report as seen. One row per person, not per film, since nobody watches two films at
 * once: two tabs or two devices share the allowance.
 */
export const watchClocks = sqliteTable(
  "watch_clocks",
  {
    personId: integer("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Of film: grows as time passes, and is reduced by what is reported as newly seen. */
    allowanceSeconds: real("allowance_seconds").notNull(),
    reportedAt: moment("reported_at").notNull(),
  },
  () => [check("watch_clocks_allowance", sql`allowance_seconds >= 0`)],
);

/** A person's saved state in a lesson with questions, as the lesson kind's schema reads it, so that they can resume. */
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

/** What one part of a package has reported about one person. It is given back to the package unchanged. */
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
    /** How many times it has been opened. Only the latest opening may save. */
    launch: integer("launch").notNull(),
    /** The number of the last save of that opening. Saves with the same or a lower number are refused. */
    sequence: integer("sequence").notNull(),
    /** Every element it has set, by name. */
    elements: text("elements", { mode: "json" }).$type<Record<string, string>>().notNull(),
    completion: text("completion", { enum: packageCompletions }).notNull(),
    success: text("success", { enum: packageSuccesses }).notNull(),
    score: real("score"),
    /** The reports that differed from the one before, with their times: the first ones and the latest. */
    reports: text("reports", { mode: "json" }).$type<PackageReport[]>().notNull(),
    /** When a report first counted as completed. */
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
    /** The version of the completion rules that applied. */
    ruleVersion: integer("rule_version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.lessonId] }),
    index("lesson_completions_by_lesson").on(t.lessonId),
    oneOf("lesson_completions_way", t.way, completionWays),
  ],
);
