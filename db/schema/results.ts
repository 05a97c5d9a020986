import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { rounds } from "./surveys.ts";

/** The published figures: round × unit × question × category. Null is unknown, never zero. Pages read this table and nothing else. */
export const counts = sqliteTable(
  "counts",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id),
    unit: text("unit").notNull(),
    question: text("question").notNull(),
    /** Position of the category in the question's scale, best first. */
    category: integer("category").notNull(),
    count: integer("count"),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.unit, t.question, t.category] }),
    check("counts_count", sql`count >= 0`),
  ],
);
