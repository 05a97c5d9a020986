import { index, integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
import { people } from "./people.ts";

/** When a person was reminded of what they lack. Nobody is reminded twice within three days. */
export const teamReminders = sqliteTable(
  "team_reminders",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    at: moment("at").notNull(),
  },
  (t) => [index("team_reminders_by_person").on(t.personId, t.at)],
);
