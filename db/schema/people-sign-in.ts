import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
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
