import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment, oneOf } from "./columns.ts";
import { mailChangeStates, roleNames } from "../enums.ts";
import { people } from "./people.ts";

/**
 * A new mail address that somebody has asked for, for themselves or for another. The person's own row keeps the old address until the
 * change is applied; at most one change of a person waits.
 */
export const mailChanges = sqliteTable(
  "mail_changes",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Both in lower case. */
    oldMail: text("old_mail").notNull(),
    newMail: text("new_mail").notNull(),
    /** The person themselves, when they asked for it. */
    askedBy: integer("asked_by").references(() => people.id, { onDelete: "set null" }),
    /** The role that the one who asked had switched to. */
    askedAs: text("asked_as", { enum: roleNames }).notNull(),
    askedAt: moment("asked_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    /** Hashes of the secrets in the links of the letters to the old and the new address. */
    oldLinkHash: text("old_link_hash").unique(),
    newLinkHash: text("new_link_hash").unique(),
    /** When the old address agreed to, and when the new one confirmed, what the person asked for themselves. */
    agreedAt: moment("agreed_at"),
    confirmedAt: moment("confirmed_at"),
    state: text("state", { enum: mailChangeStates }).notNull().default("waiting"),
    endedAt: moment("ended_at"),
    /** Null while it waits, and when it lapsed. */
    endedBy: integer("ended_by").references(() => people.id, { onDelete: "set null" }),
    /** Why the secretariat approved or refused it; empty when it was decided otherwise. */
    reason: text("reason").notNull().default(""),
  },
  (t) => [
    index("mail_changes_by_person").on(t.personId),
    uniqueIndex("mail_changes_waiting").on(t.personId).where(sql`state = 'waiting'`),
    oneOf("mail_changes_state", t.state, mailChangeStates),
    oneOf("mail_changes_asked_as", t.askedAs, roleNames),
    check("mail_changes_two", sql`old_mail <> new_mail`),
    check("mail_changes_lower", sql`old_mail = lower(old_mail) and new_mail = lower(new_mail)`),
    check("mail_changes_ended", sql`(state = 'waiting') = (ended_at is null)`),
  ],
);
