import { sql } from "drizzle-orm";
import { blob, check, index, integer, sqliteTable, text, unique } from "drizzle-orm/sqlite-core";
import { letterPriority, moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";
import { letterStates } from "../enums.ts";

/**
 * The outbox. A row is written in the transaction of the change it is about, and goes from queued to inflight to sent or failed.
 * `props` is what the letter is rendered from: sealed, and deleted when the letter is delivered.
 */
export const letters = sqliteTable(
  "letters",
  {
    id: integer("id").primaryKey(),
    letter: text("letter").notNull(),
    personId: integer("person_id").references(() => people.id, { onDelete: "set null" }),
    recipient: text("recipient").notNull(),
    locale: text("locale", { enum: ["da", "en"] }).notNull(),
    props: blob("props", { mode: "buffer" }),
    priority: letterPriority("priority").notNull().default(sql`1`),
    /** A second letter with the same key is not inserted. */
    idempotencyKey: text("idempotency_key").unique(),
    state: text("state", { enum: letterStates }).notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    /** When it was last attempted: the limit on letters a minute counts these. */
    attemptedAt: moment("attempted_at"),
    dueAt: moment("due_at").notNull(),
    /** When it ought to have gone, while it waits for another attempt: `dueAt` is then that of the attempt. Null before the first, and at its end. */
    firstDueAt: moment("first_due_at"),
    /** The act (`undos`) that can be undone until the letter is due; null when the letter waits for none. */
    heldFor: integer("held_for"),
    leasedUntil: moment("leased_until"),
    /** Why it has not been delivered: one of our own codes, or the reply of the receiving server. */
    error: text("error"),
    postedAt: moment("posted_at").notNull(),
    sentAt: moment("sent_at"),
    /** As it was sent; null for letters that hold a code or are a survey's, and for those sent before it was kept. */
    subject: text("subject"),
  },
  (t) => [
    index("letters_due").on(t.state, t.priority, t.dueAt),
    index("letters_attempted").on(t.attemptedAt),
    index("letters_person").on(t.personId, t.id),
    index("letters_held").on(t.personId).where(sql`held_for is not null`),
    oneOf("letters_state", t.state, letterStates),
    oneOf("letters_locale", t.locale, ["da", "en"]),
    check("letters_priority", sql`priority in (0, 1)`),
    check("letters_cleared", sql`state <> 'sent' or props is null`),
  ],
);

/**
 * What the secretariat has written in the place of a letter's own sentences, one row a change: the newest of a sentence counts. The
 * changes of one letter in one language are numbered; those that were saved together have the same number.
 */
export const letterTexts = sqliteTable(
  "letter_texts",
  {
    id: integer("id").primaryKey(),
    letter: text("letter").notNull(),
    locale: text("locale", { enum: ["da", "en"] }).notNull(),
    /** The sentence, such as `preview.seat`. */
    key: text("key").notNull(),
    version: integer("version").notNull(),
    /** Null: the letter's own sentence again. */
    text: text("text"),
    writtenBy: integer("written_by").references(() => people.id, { onDelete: "set null" }),
    writtenAt: moment("written_at").notNull(),
  },
  (t) => [
    unique("letter_texts_change").on(t.letter, t.locale, t.key, t.version),
    oneOf("letter_texts_locale", t.locale, ["da", "en"]),
    check("letter_texts_length", sql`length(text) > 0`),
  ],
);

/** The kinds of letters that a person does without, of those that one may. */
export const declinedLetters = sqliteTable(
  "declined_letters",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    letter: text("letter").notNull(),
    declinedAt: moment("declined_at").notNull(),
  },
  (t) => [unique("declined_letters_one").on(t.personId, t.letter)],
);

/**
 * What letters that came back say of a person's mail address. It counts only while that is still their address: a new one is not yet
 * known to fail.
 */
export const mailFailures = sqliteTable("mail_failures", {
  personId: integer("person_id")
    .primaryKey()
    .references(() => people.id, { onDelete: "cascade" }),
  mail: text("mail").notNull(),
  /** Since when it fails for good; null while letters were only late. */
  failingSince: moment("failing_since"),
  lastAt: moment("last_at").notNull(),
  /** How many times a letter was late or refused for now. */
  temporary: integer("temporary").notNull().default(0),
  /** What the receiving server said last. */
  reason: text("reason").notNull(),
});

/** How far the mailbox of returned letters has been read: one row. IMAP numbers its messages anew when `uidValidity` changes. */
export const returnedMailbox = sqliteTable(
  "returned_mailbox",
  {
    id: integer("id").primaryKey(),
    uidValidity: text("uid_validity").notNull(),
    lastUid: integer("last_uid").notNull(),
    readAt: moment("read_at").notNull(),
  },
  () => [check("returned_mailbox_one", sql`id = 1`)],
);
