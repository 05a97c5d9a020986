import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
import { people } from "./people.ts";
import type { RowChange } from "../row-change.ts";

/** Acts that whoever did them can still undo, and those undone or too old, for a day. */
export const undos = sqliteTable(
  "undos",
  {
    id: integer("id").primaryKey(),
    /** Which act it was (app/undo/undo-kinds.server.ts), and on what. */
    kind: text("kind").notNull(),
    target: text("target", { mode: "json" }).notNull(),
    actorId: integer("actor_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The role in which it was done, and in which alone it can be undone. */
    actorRole: text("actor_role").notNull(),
    /** The page that undoing leads to. */
    back: text("back").notNull(),
    /** What the act changed; emptied once it cannot be undone any more. */
    changes: text("changes", { mode: "json" }).$type<RowChange[]>().notNull(),
    /** How many letters wait for `until`. */
    heldLetters: integer("held_letters").notNull(),
    until: moment("until").notNull(),
    undoneAt: moment("undone_at"),
  },
  (t) => [index("undos_until").on(t.until)],
);
