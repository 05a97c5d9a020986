import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
import { municipalities, people } from "./people.ts";

/** Who is mailed the changes in who is ready for shifts, of one municipality or of all, and when. */
export const shiftMailings = sqliteTable(
  "shift_mailings",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Null: all of them. */
    municipalityId: integer("municipality_id").references(() => municipalities.id, { onDelete: "cascade" }),
    /** The weekday of the one mail a week, 1 for Monday. Null: a mail on every working day. */
    weekday: integer("weekday"),
    /** The changes up to this moment have been told, or came before the mails began. */
    toldUntil: moment("told_until").notNull(),
    chosenBy: integer("chosen_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("shift_mailings_of_municipality").on(t.personId, t.municipalityId),
    uniqueIndex("shift_mailings_of_all").on(t.personId).where(sql`municipality_id is null`),
    check("shift_mailings_weekday", sql`weekday between 1 and 5`),
  ],
);
