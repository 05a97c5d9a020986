import { sql } from "drizzle-orm";
import { blob, check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, moment } from "./columns.ts";
import { people } from "./people.ts";

/**
 * The browsers that a person has signed in with. Such a browser may ask for letters however often strangers ask; it gives no access.
 */
export const knownBrowsers = sqliteTable(
  "known_browsers",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Hash of the secret in the browser's cookie. Another SESSION_SECRET makes every browser unknown. */
    browserHash: text("browser_hash").notNull(),
    /** When it last signed in. */
    usedAt: moment("used_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.browserHash] }), index("known_browsers_used").on(t.usedAt)],
);

/** How many wrong codes were typed within an hour (UTC) in browsers that the site does not know, for all addresses together. */
export const wrongCodeHours = sqliteTable(
  "wrong_code_hours",
  {
    hour: moment("hour").primaryKey(),
    count: integer("count").notNull(),
  },
  () => [check("wrong_code_hours_count", sql`count > 0`)],
);

/**
 * A form that somebody sent when their session had ended, or in another role: encrypted with a key that stands in the browser's cookie
 * alone, and deleted after an hour.
 */
export const keptForms = sqliteTable(
  "kept_forms",
  {
    id: integer("id").primaryKey(),
    /** Whose page it was sent from. */
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Hash of the secret in the browser's cookie. */
    browserHash: text("browser_hash").notNull(),
    sealed: blob("sealed", { mode: "buffer" }).notNull(),
    /** Whether it has stood filled on its page. */
    shown: flag("shown").notNull().default(false),
    keptAt: moment("kept_at").notNull(),
  },
  (t) => [
    index("kept_forms_by_browser").on(t.browserHash),
    index("kept_forms_by_person").on(t.personId),
    index("kept_forms_kept").on(t.keptAt),
  ],
);
