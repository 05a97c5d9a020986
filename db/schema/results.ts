import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, isDay, moment } from "./columns.ts";
import { rounds } from "./surveys.ts";

const ofRound = () =>
  integer("round_id")
    .notNull()
    .references(() => rounds.id);

/**
 * The published figures: round × unit × question × band. Written once, when a round is published. Pages, charts and exports read
 * this and the tables below, never the responses. Null means unknown, never zero.
 */
export const counts = sqliteTable(
  "counts",
  {
    roundId: ofRound(),
    /** "total", "partial", or the unit of the round. */
    unit: text("unit").notNull(),
    question: text("question").notNull(),
    /** For the total: the position in the question's scale, best first, then the choices outside it. Otherwise one of three bands. */
    band: integer("band").notNull(),
    count: integer("count"),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.unit, t.question, t.band] }),
    check("counts_count", sql`count >= 0`),
    check("counts_band", sql`band >= 0`),
  ],
);

/** A published cross-tabulation of two questions: its merged rows and columns, and the counts. */
export interface FrozenGrid {
  rows: number[][];
  columns: number[][];
  counts: number[][];
  neither: number;
}

/** The cross-tabulations chosen at publishing. A null grid: chosen, but nothing could be shown. */
export const crosses = sqliteTable(
  "crosses",
  {
    roundId: ofRound(),
    rows: text("rows").notNull(),
    columns: text("columns").notNull(),
    grid: text("grid", { mode: "json" }).$type<FrozenGrid | null>(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.rows, t.columns] }),
    check("crosses_two", sql`rows <> columns`),
  ],
);

/**
 * The number invited and the number of complete responses per unit, frozen with the figures: for every unit or for none. Without
 * rows only the figures of the entire round are shown.
 */
export const responseRates = sqliteTable(
  "response_rates",
  {
    roundId: ofRound(),
    unit: text("unit").notNull(),
    invited: integer("invited").notNull(),
    answered: integer("answered").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.unit] }),
    check("response_rates_counts", sql`answered between 0 and invited`),
  ],
);

/** When a round was published. That happens once. */
export const publications = sqliteTable("publications", {
  roundId: ofRound().primaryKey(),
  at: moment("at").notNull(),
});

/** The target of an indicator, set before its round opens and locked from then on. */
export const targets = sqliteTable(
  "targets",
  {
    roundId: ofRound(),
    question: text("question").notNull(),
    /** The share of the two best answers, in whole per cent. */
    percent: integer("percent").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.question] }),
    check("targets_percent", sql`percent between 1 and 100`),
  ],
);

/** A comment chosen for publication, as redacted by the secretariat. Stored under the random key of the comment, so in no other order. */
export const quotes = sqliteTable(
  "quotes",
  {
    key: text("key").primaryKey(),
    roundId: ofRound(),
    question: text("question").notNull(),
    text: text("text").notNull(),
  },
  (t) => [index("quotes_by_round").on(t.roundId), check("quotes_text", sql`text <> ''`)],
);

/** An action agreed on after a result, tied to an indicator. The owner is the name of a function or a group. */
export const actions = sqliteTable(
  "actions",
  {
    id: integer("id").primaryKey(),
    roundId: ofRound(),
    question: text("question").notNull(),
    what: text("what").notNull(),
    owner: text("owner").notNull(),
    dueOn: day("due_on").notNull(),
    doneOn: day("done_on"),
    /** The outcome, shown as "det gjorde vi". */
    outcome: text("outcome").notNull().default(""),
  },
  (t) => [
    index("actions_by_round").on(t.roundId),
    isDay("actions_due", t.dueOn),
    isDay("actions_done", t.doneOn),
  ],
);
