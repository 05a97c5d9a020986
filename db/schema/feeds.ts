import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { FeedScope } from "../enums.ts";
import { moment } from "./columns.ts";
import { municipalities, people } from "./people.ts";

/** A key to the feeds, for Power BI and Excel. Only its hash is stored. */
export const feedKeys = sqliteTable("feed_keys", {
  id: integer("id").primaryKey(),
  keyHash: text("key_hash").notNull().unique(),
  /** What it is used for, as the secretariat wrote it. */
  name: text("name").notNull(),
  scopes: text("scopes", { mode: "json" }).$type<FeedScope[]>().notNull(),
  /** Limits the feeds to one municipality. Null: all of them. */
  municipalityId: integer("municipality_id").references(() => municipalities.id, { onDelete: "cascade" }),
  madeBy: integer("made_by").references(() => people.id, { onDelete: "set null" }),
  madeAt: moment("made_at").notNull(),
  usedAt: moment("used_at"),
  endedAt: moment("ended_at"),
});
