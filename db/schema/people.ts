import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { day, flag, isDay, limit, moment, oneOf } from "./columns.ts";
import { maxCodeTries, maxStaffNumberChars } from "../limits.ts";
import { contactRoles, roleNames } from "../enums.ts";

/** A municipality. Whether it is a member is derived from the two dates, never stored. */
export const municipalities = sqliteTable(
  "municipalities",
  {
    id: integer("id").primaryKey(),
    code: text("code").notNull().unique(),
    name: text("name").notNull().unique(),
    region: text("region").notNull(),
    joinedOn: day("joined_on"),
    leavesOn: day("leaves_on"),
  },
  (t) => [
    check("municipalities_code", sql`length(${sql.identifier("code")}) = 3`),
    isDay("municipalities_joined", t.joinedOn),
    isDay("municipalities_leaves", t.leavesOn),
  ],
);

export const people = sqliteTable(
  "people",
  {
    id: integer("id").primaryKey(),
    name: text("name").notNull(),
    /** Lower case. Null once the person is forgotten. */
    mail: text("mail").unique(),
    municipalityId: integer("municipality_id").references(() => municipalities.id),
    startsOn: day("starts_on").notNull(),
    leftOn: day("left_on"),
    /** When the person was closed. Null for those who have not left. */
    closedAt: moment("closed_at"),
    /** The first day of a leave of absence, and the first day back (null: not known yet). */
    leaveFrom: day("leave_from"),
    leaveUntil: day("leave_until"),
    /** The person in the secretariat who handles this person's case. */
    handlerId: integer("handler_id").references((): AnySQLiteColumn => people.id, { onDelete: "set null" }),
    locale: text("locale", { enum: ["da", "en"] })
      .notNull()
      .default("da"),
    createdAt: moment("created_at").notNull(),
    /** Eight digits, told by the person, who need not. Null once the person is forgotten. */
    phone: text("phone"),
  },
  (t) => [
    index("people_by_municipality").on(t.municipalityId),
    isDay("people_starts", t.startsOn),
    isDay("people_left", t.leftOn),
    isDay("people_leave_from", t.leaveFrom),
    isDay("people_leave_until", t.leaveUntil),
    check("people_leave", sql`leave_until is null or (leave_from is not null and leave_until > leave_from)`),
    oneOf("people_locale", t.locale, ["da", "en"]),
    check("people_mail", sql`mail = lower(mail)`),
    check("people_name", sql`length(name) between 1 and 200`),
    check("people_phone", sql`length(phone) = 8 and phone not glob '*[^0-9]*'`),
  ],
);

/** Earlier leaves of absence, kept because due dates stay postponed by them. */
export const pastLeaves = sqliteTable(
  "past_leaves",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    from: day("from_day").notNull(),
    until: day("until_day").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.from] }),
    isDay("past_leaves_from", t.from),
    isDay("past_leaves_until", t.until),
    check("past_leaves_order", sql`until_day > from_day`),
  ],
);

/** A person who was merged into another: their emptied row, and the person whom their old mail address now identifies. */
export const mergedPersons = sqliteTable(
  "merged_persons",
  {
    mergedId: integer("merged_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    keptId: integer("kept_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Lower case. Null once the person is forgotten. */
    mail: text("mail").unique(),
  },
  (t) => [
    index("merged_persons_by_kept").on(t.keptId),
    check("merged_persons_two", sql`merged_id <> kept_id`),
    check("merged_persons_mail", sql`mail = lower(mail)`),
  ],
);

export const roles = sqliteTable(
  "roles",
  {
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    role: text("role", { enum: roleNames }).notNull(),
    /** For a deputy: the first day without the role. Null for a permanent role. */
    until: day("until"),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.role] }),
    oneOf("roles_role", t.role, roleNames),
    isDay("roles_until", t.until),
  ],
);

/** The number by which the plan of shifts knows someone, as the secretariat has entered it. */
export const staffNumbers = sqliteTable(
  "staff_numbers",
  {
    personId: integer("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    number: text("number").notNull(),
  },
  () => [check("staff_numbers_number", sql`length(number) between 1 and ${limit(maxStaffNumberChars)}`)],
);

/** The contact persons of a municipality: superuser, quality coordinator, and the handler in the secretariat. */
export const contacts = sqliteTable(
  "municipality_contacts",
  {
    municipalityId: integer("municipality_id")
      .notNull()
      .references(() => municipalities.id, { onDelete: "cascade" }),
    role: text("role", { enum: contactRoles }).notNull(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    namedAt: moment("named_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.role] }),
    oneOf("municipality_contacts_role", t.role, contactRoles),
  ],
);

/** A request to sign in: a link and a code, valid once and for ten minutes. */
export const signInRequests = sqliteTable(
  "sign_in_requests",
  {
    id: integer("id").primaryKey(),
    /** Null when the address is unknown. The row is inserted all the same, so that the response takes equally long. */
    personId: integer("person_id").references(() => people.id, { onDelete: "cascade" }),
    linkHash: text("link_hash").notNull().unique(),
    codeHash: text("code_hash").notNull(),
    /** Hash of a secret in the browser that made the request: the code works in that browser only. */
    browserHash: text("browser_hash").notNull().unique(),
    /** The path on this site to show once signed in. */
    returnTo: text("return_to").notNull(),
    expiresAt: moment("expires_at").notNull(),
    /** How many wrong codes may still be typed in the browser that made the request. The link does not depend on it. */
    triesLeft: integer("tries_left").notNull(),
    /** How many wrong codes may still be typed by those who have the link, in other browsers. */
    linkTriesLeft: integer("link_tries_left").notNull().default(5),
    usedAt: moment("used_at"),
  },
  (t) => [
    check("sign_in_tries", sql`tries_left between 0 and ${limit(maxCodeTries)}`),
    check("sign_in_link_tries", sql`link_tries_left between 0 and ${limit(maxCodeTries)}`),
    index("sign_in_of_unknown").on(t.expiresAt).where(sql`person_id is null`),
  ],
);

export const sessions = sqliteTable(
  "sessions",
  {
    id: integer("id").primaryKey(),
    tokenHash: text("token_hash").notNull().unique(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The role the person has switched to. */
    role: text("role", { enum: roleNames }).notNull(),
    browser: text("browser").notNull(),
    createdAt: moment("created_at").notNull(),
    seenAt: moment("seen_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (t) => [index("sessions_by_person").on(t.personId), oneOf("sessions_role", t.role, roleNames)],
);

/** The number of attempts per key and time window, for the rate limits on signing in. A row counts until its window ends. */
export const requestCounts = sqliteTable(
  "request_counts",
  {
    key: text("key").notNull(),
    windowStart: moment("window_start").notNull(),
    endsAt: moment("ends_at").notNull().default(sql`0`),
    count: integer("count").notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] }), index("request_counts_by_end").on(t.endsAt)],
);

export const imports = sqliteTable("imports", {
  id: integer("id").primaryKey(),
  kind: text("kind", { enum: ["people", "history"] }).notNull(),
  fileHash: text("file_hash").notNull(),
  lines: integer("lines").notNull(),
  invited: flag("invited").notNull().default(false),
  at: moment("at").notNull(),
});

/** An uploaded list that awaits confirmation, as it was read: deleted when it is imported, or after a day. */
export const importDrafts = sqliteTable("import_drafts", {
  id: integer("id").primaryKey(),
  by: integer("by")
    .notNull()
    .references(() => people.id, { onDelete: "cascade" }),
  file: blob("file", { mode: "buffer" }).notNull(),
  at: moment("at").notNull(),
});
