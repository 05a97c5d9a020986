import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { day, flag, isDay, limit, moment, oneOf } from "./columns.ts";
import { maxDaysFromStart, maxReasonChars } from "../limits.ts";
import { municipalities, people } from "./people.ts";
import { completers, followUpKinds, listenDirections, parties, planKinds } from "../enums.ts";

/** A version of the plan template. Never changed once published: a running plan keeps the version that it started with. */
export const planVersions = sqliteTable(
  "plan_versions",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: planKinds }).notNull(),
    version: integer("version").notNull(),
    /** Null while it is a draft. */
    publishedAt: moment("published_at"),
    publishedBy: integer("published_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [unique("plan_versions_once").on(t.kind, t.version), oneOf("plan_versions_kind", t.kind, planKinds)],
);

export const planItems = sqliteTable(
  "plan_items",
  {
    id: integer("id").primaryKey(),
    versionId: integer("version_id")
      .notNull()
      .references(() => planVersions.id, { onDelete: "cascade" }),
    /** Identifies the item across versions, so that its marks still apply when a plan is moved to a newer version. */
    key: text("key").notNull(),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull().default(""),
    link: text("link").notNull().default(""),
    party: text("party", { enum: parties }).notNull(),
    /** Due this many working days after the plan's start, or before it when negative. */
    workingDaysFromStart: integer("working_days_from_start").notNull(),
    /** Must be done before the first shift. */
    required: flag("required").notNull().default(false),
    doneBy: text("done_by", { enum: completers }).notNull().default("hand"),
  },
  (t) => [
    unique("plan_items_once").on(t.versionId, t.key),
    oneOf("plan_items_party", t.party, parties),
    oneOf("plan_items_done_by", t.doneBy, completers),
    check(
      "plan_items_days",
      sql`working_days_from_start between -${limit(maxDaysFromStart)} and ${limit(maxDaysFromStart)}`,
    ),
  ],
);

/** The plan of a person or a municipality. */
export const plans = sqliteTable(
  "plans",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id").references(() => people.id, { onDelete: "cascade" }),
    municipalityId: integer("municipality_id").references(() => municipalities.id),
    versionId: integer("version_id")
      .notNull()
      .references(() => planVersions.id),
    /** The day that due dates are counted from. */
    startsOn: day("starts_on").notNull(),
    begunAt: moment("begun_at").notNull(),
    /** When the person or municipality left, or the plan was ended by hand. */
    endedAt: moment("ended_at"),
    /** The leader and the experienced colleague responsible. Null: chosen by `ownerOf`. */
    leaderId: integer("leader_id").references(() => people.id, { onDelete: "set null" }),
    colleagueId: integer("colleague_id").references(() => people.id, { onDelete: "set null" }),
    /** When the welcome pack was sent. */
    welcomedAt: moment("welcomed_at"),
  },
  (t) => [
    uniqueIndex("plans_of_person").on(t.personId).where(sql`ended_at is null`),
    uniqueIndex("plans_of_municipality").on(t.municipalityId).where(sql`ended_at is null`),
    index("plans_by_colleague").on(t.colleagueId),
    check("plans_subject", sql`(person_id is null) <> (municipality_id is null)`),
    isDay("plans_starts", t.startsOn),
  ],
);

/** What has been entered about an item of a plan, and whether it is done. No row: nothing yet. */
export const planMarks = sqliteTable(
  "plan_marks",
  {
    planId: integer("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    key: text("key").notNull(),
    doneAt: moment("done_at"),
    doneBy: integer("done_by").references(() => people.id, { onDelete: "set null" }),
    note: text("note").notNull().default(""),
    /** The person responsible for this item, if not the party of the template. */
    ownerId: integer("owner_id").references(() => people.id, { onDelete: "set null" }),
    /** Replaces the due date computed from the plan. */
    dueOn: day("due_on"),
    /** When each of these was reminded that it is overdue. */
    ownerRemindedAt: moment("owner_reminded_at"),
    leaderRemindedAt: moment("leader_reminded_at"),
    secretariatRemindedAt: moment("secretariat_reminded_at"),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.key] }),
    index("plan_marks_by_owner").on(t.ownerId),
    isDay("plan_marks_due", t.dueOn),
  ],
);

/** A listen-in in one direction: with whom, when, and whether it is done. */
export const listenIns = sqliteTable(
  "listen_ins",
  {
    /** Never used again, since calendar entries are named after it. */
    id: integer("id").primaryKey({ autoIncrement: true }),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    colleagueId: integer("colleague_id").references(() => people.id, { onDelete: "set null" }),
    way: text("way", { enum: listenDirections }).notNull(),
    on: day("on").notNull(),
    /** From when to when on the day (hh:mm). Null where nobody told. */
    fromTime: text("from_time"),
    toTime: text("to_time"),
    /** Where in the municipality; may be empty. */
    place: text("place").notNull().default(""),
    /** The SEQUENCE of the newest message to the two calendars; 0 when none has been sent. */
    sequence: integer("sequence").notNull().default(0),
    doneAt: moment("done_at"),
    doneBy: integer("done_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [
    unique("listen_ins_once").on(t.personId, t.way),
    index("listen_ins_by_colleague").on(t.colleagueId),
    oneOf("listen_ins_way", t.way, listenDirections),
    isDay("listen_ins_on", t.on),
    check("listen_ins_hours", sql`(from_time is null) = (to_time is null) and from_time < to_time`),
  ],
);

/** Teaching or a listen-in assigned outside the plan, and why. Never contains figures about the person's calls. */
export const followUps = sqliteTable(
  "follow_ups",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    what: text("what", { enum: followUpKinds }).notNull(),
    /** Where to listen in. */
    municipalityId: integer("municipality_id").references(() => municipalities.id),
    why: text("why").notNull(),
    dueOn: day("due_on").notNull(),
    assignedAt: moment("assigned_at").notNull(),
    assignedBy: integer("assigned_by").references(() => people.id, { onDelete: "set null" }),
    doneAt: moment("done_at"),
    doneBy: integer("done_by").references(() => people.id, { onDelete: "set null" }),
    ownerRemindedAt: moment("owner_reminded_at"),
    leaderRemindedAt: moment("leader_reminded_at"),
    secretariatRemindedAt: moment("secretariat_reminded_at"),
  },
  (t) => [
    index("follow_ups_by_person").on(t.personId),
    oneOf("follow_ups_what", t.what, followUpKinds),
    isDay("follow_ups_due", t.dueOn),
    check("follow_ups_why", sql`length(why) between 1 and ${limit(maxReasonChars)}`),
  ],
);

/** An agent who may take shifts until a day (included) although the plan is not finished. */
export const shiftExceptions = sqliteTable(
  "shift_exceptions",
  {
    personId: integer("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    reason: text("reason").notNull(),
    until: day("until").notNull(),
    by: integer("by").references(() => people.id, { onDelete: "set null" }),
    at: moment("at").notNull(),
  },
  (t) => [
    isDay("shift_exceptions_until", t.until),
    check("shift_exceptions_reason", sql`length(reason) between 1 and ${limit(maxReasonChars)}`),
  ],
);

/** Changes in whether a person is ready for shifts, with the time they were detected. The newest row is the current state. */
export const readinessChanges = sqliteTable(
  "readiness_changes",
  {
    id: integer("id").primaryKey(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    ready: flag("ready").notNull(),
    at: moment("at").notNull(),
  },
  (t) => [index("readiness_changes_by_person").on(t.personId), index("readiness_changes_by_time").on(t.at)],
);

/** The time up to which a person has marked the changes on the shift list as seen. */
export const readinessSeen = sqliteTable("readiness_seen", {
  personId: integer("person_id")
    .primaryKey()
    .references(() => people.id, { onDelete: "cascade" }),
  at: moment("at").notNull(),
});

/** The text of the welcome pack. No row while the secretariat uses the default. */
export const welcomePacks = sqliteTable(
  "welcome_packs",
  {
    kind: text("kind", { enum: planKinds }).primaryKey(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    changedAt: moment("changed_at").notNull(),
    changedBy: integer("changed_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [oneOf("welcome_packs_kind", t.kind, planKinds)],
);
