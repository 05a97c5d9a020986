import { sql } from "drizzle-orm";
import { blob, check, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { flag, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { type Role, roundStates } from "../enums.ts";

/** A questionnaire that was uploaded or that a round has used, under the hash of its wording. It never changes. */
export const questionnaires = sqliteTable("questionnaires", {
  hash: text("hash").primaryKey(),
  name: text("name").notNull(),
  version: integer("version").notNull(),
  json: text("json", { mode: "json" }).$type<unknown>().notNull(),
});

/** People who were active on a day, hold one of the roles, and belong to one of the municipalities (null: all members). */
export interface Audience {
  roles: Role[];
  municipalities: string[] | null;
  activeOn: string;
}

/** The fewest answers that may be shown: in a group, in each of two that are compared, and to a question whose texts are quoted. */
export interface Thresholds {
  unit: number;
  change: number;
  quotes: number;
}

export const rounds = sqliteTable(
  "rounds",
  {
    id: integer("id").primaryKey(),
    /** Rounds of one series can be compared. */
    series: text("series").notNull(),
    name: text("name").notNull(),
    questionnaireHash: text("questionnaire_hash")
      .notNull()
      .references(() => questionnaires.hash),
    state: text("state", { enum: roundStates }).notNull(),
    /** Run elsewhere, and imported: as rows when it has a `mapping`, else as counts. */
    imported: flag("imported").notNull().default(false),
    opensAt: moment("opens_at").notNull(),
    closesAt: moment("closes_at").notNull(),
    /** Who is invited. Null for a round that was run elsewhere, and for the participants of a course day. */
    audience: text("audience", { mode: "json" }).$type<Audience>(),
    /** Why we ask, in the secretariat's own words; empty for the usual text. */
    greeting: text("greeting").notNull().default(""),
    /** How many reminders someone who has not answered gets at most. */
    remindersMax: integer("reminders_max").notNull().default(0),
    /** How many had sent their answer last night. Never fresher, so that nobody can watch one arrive. */
    answered: integer("answered").notNull().default(0),
    /** The totals at closing. Null while the round is open. */
    invited: integer("invited"),
    completed: integer("completed"),
    partial: integer("partial"),
    /** By question: how many partial answers are left out of it, being fewer than the threshold. */
    leftOut: text("left_out", { mode: "json" }).$type<Record<string, number>>().notNull().default({}),
    /** Never looser than the default, and only made stricter once the round is open (anonymity/thresholds.ts). */
    thresholds: text("thresholds", { mode: "json" })
      .$type<Thresholds>()
      .notNull()
      .default({ unit: 5, change: 10, quotes: 10 }),
    note: text("note").notNull().default(""),
    /** How the rows of a round run elsewhere were read. The rows themselves are not stored. */
    mapping: text("mapping", { mode: "json" }).$type<unknown>(),
  },
  (t) => [
    oneOf("rounds_state", t.state, roundStates),
    check("rounds_order", sql`opens_at < closes_at`),
    check("rounds_reminders", sql`reminders_max between 0 and 5`),
    unique("rounds_name").on(t.series, t.name),
  ],
);

/**
 * One person invited to one round. While the round is open, draft and sent answer are one sealed field of one size, without a time. At
 * closing the field, the link and the marks are erased.
 */
export const invitations = sqliteTable(
  "invitations",
  {
    id: integer("id").primaryKey(),
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Null once the round is closed. The link itself is derived from the round's key and stored nowhere. */
    linkHash: text("link_hash").unique(),
    /** The municipality the answer would count in, as it was at the invitation. */
    municipality: text("municipality").notNull(),
    sealed: blob("sealed", { mode: "buffer" }),
    sent: flag("sent").notNull().default(false),
    reminders: integer("reminders").notNull().default(0),
    quiet: flag("quiet").notNull().default(false),
  },
  (t) => [
    unique("invitations_once").on(t.roundId, t.personId),
    index("invitations_by_person").on(t.personId),
  ],
);

/** Which unit each municipality's answers were counted in: fixed at closing, decided on the answers received. */
export const roundUnits = sqliteTable(
  "round_units",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    municipality: text("municipality").notNull(),
    unit: text("unit").notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.municipality] })],
);

/** One anonymised answer: a random key, the round, the choices, and the unit they are counted in. No person, no time, no order. */
export const responses = sqliteTable(
  "responses",
  {
    key: text("key").primaryKey(),
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    /** Null for partial responses. */
    unit: text("unit"),
    complete: flag("complete").notNull(),
    choices: text("choices", { mode: "json" }).$type<Record<string, string>>().notNull(),
  },
  (t) => [index("responses_by_round").on(t.roundId)],
);

/** Free texts, without the choices and the unit of the same answer. */
export const comments = sqliteTable(
  "comments",
  {
    key: text("key").primaryKey(),
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    question: text("question").notNull(),
    text: text("text").notNull(),
  },
  (t) => [index("comments_by_round").on(t.roundId)],
);
