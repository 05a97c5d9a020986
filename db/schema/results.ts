import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { day, flag, isDay, moment, oneOf } from "./columns.ts";
import { withheldReasons } from "../enums.ts";
import { rounds } from "./surveys.ts";

const ofRound = () =>
  integer("round_id")
    .notNull()
    .references(() => rounds.id);

/**
 * The frozen figures: round × unit × question × band. Written once, when a round is frozen, before its first draft is read. Pages,
 * charts and exports read this and the tables below, never the responses. Null means unknown, never zero.
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

/** That a round's figures are frozen. Rounds that were published before this table, or imported as counts when those had no draft, have no row. */
export const frozenRounds = sqliteTable("frozen_rounds", {
  roundId: ofRound().primaryKey(),
  at: moment("at").notNull(),
  /** The whole and partial answers that the figures are made from: those of the whole pool for the evaluations of pooled course days. */
  completed: integer("completed").notNull(),
  partial: integer("partial").notNull(),
  /** The partial answers that no figure counts. */
  leftOut: integer("left_out").notNull(),
  /** The answers that all crosses stand on, and how many were drawn out of them by lot. Null without crosses. */
  base: integer("base"),
  drawnOut: integer("drawn_out"),
  /** The round whose figures hold this round's answers too, which has none of its own. */
  pooledInto: integer("pooled_into").references(() => rounds.id),
});

/** How far each question of a frozen round is shown, and why no further. Never which unit or band was in the way. */
export const frozenQuestions = sqliteTable(
  "frozen_questions",
  {
    roundId: ofRound(),
    question: text("question").notNull(),
    /** Its answers within the scale. They tell no answer, and are told where nothing else is. */
    answers: integer("answers").notNull(),
    /** Why its total is not shown; null where it is. */
    withheld: text("withheld", { enum: withheldReasons }),
    /** The rung of the ladder that it is shown at, by its fewest answers; null where it is shown for everyone only. */
    rung: integer("rung"),
    /** Why it is not shown at the finest rung; null where it is, and where the round has no units. */
    coarser: text("coarser", { enum: withheldReasons }),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.question] }),
    oneOf("frozen_questions_withheld", t.withheld, withheldReasons),
    oneOf("frozen_questions_coarser", t.coarser, withheldReasons),
  ],
);

/** A frozen cross-tabulation of two questions: its merged rows and columns, and the counts. */
export interface FrozenGrid {
  rows: number[][];
  columns: number[][];
  counts: number[][];
  /** In rounds frozen before all crosses had one base: those who answered neither question. */
  neither?: number;
}

/** The cross-tabulations of a frozen round. A null grid: nothing of it is shown. */
export const crosses = sqliteTable(
  "crosses",
  {
    roundId: ofRound(),
    rows: text("rows").notNull(),
    columns: text("columns").notNull(),
    grid: text("grid", { mode: "json" }).$type<FrozenGrid | null>(),
    /** Why nothing of it is shown; null where it is, and in rounds frozen before this was stored. */
    withheld: text("withheld", { enum: withheldReasons }),
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

/** Of whom a change between two rounds is shown (`Basis` of the comparison). Names of municipalities. */
export type FrozenBasis =
  | { kind: "whole"; joined: string[]; left: string[] }
  | { kind: "same"; municipalities: string[] }
  | { kind: "shared"; municipalities: string[] }
  | { kind: "apart"; why: "roles" | "course-days" | "municipalities" | "counts" | "unknown" };

/** When a round was published, which happens once, and what its own pages compare it with from then on. */
export const publications = sqliteTable("publications", {
  roundId: ofRound().primaryKey(),
  at: moment("at").notNull(),
  /** The round before it in its series, of those that were published by then; null where there was none. */
  comparedWith: integer("compared_with").references(() => rounds.id),
  /** Of whom the changes since that round are, by the register of members as it was. Null without one, and in rounds published before this was stored. */
  basis: text("basis", { mode: "json" }).$type<FrozenBasis>(),
  /** Whether it asked every municipality that was a member. Null in rounds published before this was stored. */
  askedEveryone: flag("asked_everyone"),
});

/** That a round's draft may be read by the steering group too, and from when. */
export const sharedDrafts = sqliteTable("shared_drafts", {
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
