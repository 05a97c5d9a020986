import { sql } from "drizzle-orm";
import { blob, check, index, integer, primaryKey, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { day, flag, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { type Role, roundStates } from "../enums.ts";

/** A version of a questionnaire that was saved on the site or used by a round, keyed by the hash of its wording. Never changed. */
export const questionnaires = sqliteTable("questionnaires", {
  hash: text("hash").primaryKey(),
  name: text("name").notNull(),
  version: integer("version").notNull(),
  json: text("json", { mode: "json" }).$type<unknown>().notNull(),
});

/** The next version of a questionnaire while the secretariat writes it, by the questionnaire's name. */
export const questionnaireDrafts = sqliteTable("questionnaire_drafts", {
  name: text("name").primaryKey(),
  json: text("json", { mode: "json" }).$type<unknown>().notNull(),
});

/** People who were active on a day, have one of the roles, and belong to one of the municipalities (null: all members). */
export interface Audience {
  roles: Role[];
  municipalities: string[] | null;
  activeOn: string;
}

/** The fewest answers that may be shown: in a unit, in each of two compared groups, and to a question whose comments are quoted. */
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
    /** Run outside the site and imported: as rows if it has a `mapping`, else as counts. */
    imported: flag("imported").notNull().default(false),
    opensAt: moment("opens_at").notNull(),
    closesAt: moment("closes_at").notNull(),
    /** Who is invited. Null for an imported round, and for the evaluation of a course day, which invites its participants. */
    audience: text("audience", { mode: "json" }).$type<Audience>(),
    /** The secretariat's introduction to the survey; empty for the standard text. */
    greeting: text("greeting").notNull().default(""),
    /** The day (yyyy-mm-dd) on which the invitation promises the results; null where it promises none. */
    resultsOn: day("results_on"),
    /** The maximum number of reminders to someone who has not answered. */
    remindersMax: integer("reminders_max").notNull().default(0),
    /** The number of sent answers, updated once a night only, so that nobody can see when a particular answer arrives. */
    answered: integer("answered").notNull().default(0),
    /** The day (yyyy-mm-dd) on which reminders were last put into the outbox: never twice on one day. Null before the first. */
    remindedOn: text("reminded_on"),
    /** The totals at closing. Null while the round is open. */
    invited: integer("invited"),
    completed: integer("completed"),
    partial: integer("partial"),
    /** By question: the number of partial answers left out because they are fewer than the threshold. */
    leftOut: text("left_out", { mode: "json" }).$type<Record<string, number>>().notNull().default({}),
    /** Never below the defaults, and only raised once the round is open (anonymity/thresholds.ts, whose default this repeats). */
    thresholds: text("thresholds", { mode: "json" })
      .$type<Thresholds>()
      .notNull()
      .default({ unit: 5, change: 10, quotes: 10 }),
    note: text("note").notNull().default(""),
    /** How the rows of an imported round were read. The rows themselves are not stored. */
    mapping: text("mapping", { mode: "json" }).$type<unknown>(),
  },
  (t) => [
    oneOf("rounds_state", t.state, roundStates),
    check("rounds_order", sql`opens_at < closes_at`),
    check("rounds_reminders", sql`reminders_max between 0 and 5`),
    unique("rounds_name").on(t.series, t.name),
  ],
);

/** How many answers an open round had on the night to a day (yyyy-mm-dd). Deleted when the round closes. */
export const roundNights = sqliteTable(
  "round_nights",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    day: text("day").notNull(),
    answered: integer("answered").notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.day] })],
);

/**
 * A person invited to a round. While the round is open, one encrypted field of constant size holds the draft or sent answer, whether it
 * was sent and whether reminders are off, without a time. When the round is closed, the field and the link are erased.
 */
export const invitations = sqliteTable(
  "invitations",
  {
    id: integer("id").primaryKey(),
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    /** Null once the person is forgotten: the sealed answer still counts, so that no number tells whether there was one. */
    personId: integer("person_id").references(() => people.id, { onDelete: "set null" }),
    /** Null once the round is closed. The link itself is derived from the round's key and stored nowhere. */
    linkHash: text("link_hash").unique(),
    /** The person's municipality when they were invited, in which the answer is counted. */
    municipality: text("municipality").notNull(),
    /** The person's mail address when they were invited: the round's letters go there alone. Null once the round is closed. */
    mail: text("mail"),
    sealed: blob("sealed", { mode: "buffer" }),
    /** The number of the latest reminder in the outbox. The same for those who have answered: theirs is dropped when it is due to be sent. */
    lastReminderNumber: integer("last_reminder_number").notNull().default(0),
  },
  (t) => [
    unique("invitations_once").on(t.roundId, t.personId),
    index("invitations_by_person").on(t.personId),
  ],
);

/** What stood unsealed on the invitations of open rounds before migration 0020. Sealed and deleted when the site starts. */
export const unsealedMarks = sqliteTable("unsealed_marks", {
  invitationId: integer("invitation_id")
    .primaryKey()
    .references(() => invitations.id, { onDelete: "cascade" }),
  sent: flag("sent").notNull(),
  quiet: flag("quiet").notNull(),
});

/** The unit in which each municipality's answers are counted. Decided at closing, from the answers received. */
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

/**
 * The same at the coarser rungs of the ladder of units (anonymity/units.ts), each of which consists of whole units of the rung before.
 * `round_units` is the finest rung.
 */
export const coarserUnits = sqliteTable(
  "coarser_units",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    /** The fewest answers received in a unit of this rung. */
    minAnswers: integer("min_answers").notNull(),
    municipality: text("municipality").notNull(),
    unit: text("unit").notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.minAnswers, t.municipality] })],
);

/** Two questions to be held against each other when the round is over, registered before it opens; the first is dropped last. */
export const registeredCrosses = sqliteTable(
  "registered_crosses",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    number: integer("number").notNull(),
    rows: text("rows").notNull(),
    columns: text("columns").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.number] }),
    check("registered_crosses_two", sql`rows <> columns`),
  ],
);

/** An anonymised response: a random key, the round, the choices, and the unit. No person, no time, no order. */
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

/** Free-text comments, without the choices and the unit of the same response. */
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
