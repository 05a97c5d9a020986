import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { day, flag, isDay, limit, moment, oneOf } from "./columns.ts";
import { municipalities, people } from "./people.ts";
import { rounds } from "./surveys.ts";
import { dayCheckItems, dayKinds, dayRoles, dayStates, enrolmentStates, marks } from "../enums.ts";
import { maxNeedsChars, maxReasonChars, maxSeats } from "../limits.ts";

/** A one-day class. Stores its Danish clock times and the UTC moments computed from them. */
export const courseDays = sqliteTable(
  "course_days",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: dayKinds }).notNull(),
    hostMunicipalityId: integer("host_municipality_id")
      .notNull()
      .references(() => municipalities.id),
    venue: text("venue").notNull(),
    room: text("room").notNull().default(""),
    address: text("address").notNull().default(""),
    teacher: text("teacher").notNull().default(""),
    practical: text("practical").notNull().default(""),
    /** The person at the venue whom the host can phone. */
    contact: text("contact").notNull().default(""),
    on: day("on_day").notNull(),
    fromTime: text("from_time").notNull(),
    toTime: text("to_time").notNull(),
    startsAt: moment("starts_at").notNull(),
    endsAt: moment("ends_at").notNull(),
    seats: integer("seats").notNull(),
    opensAt: moment("opens_at").notNull(),
    closesAt: moment("closes_at").notNull(),
    state: text("state", { enum: dayStates }).notNull(),
    /** The calendar entries' SEQUENCE: rises with every calendar letter of the day, so that each recipient's only rises. */
    sequence: integer("sequence").notNull().default(0),
    /** How many had a seat when sign-up closed; food and room are ordered for this number. Null until then. */
    finalCount: integer("final_count"),
    /** Why it was last moved, or cancelled; those concerned are told. */
    changeReason: text("change_reason"),
    /** The survey round in which the participants evaluate the day. */
    evaluationRoundId: integer("evaluation_round_id").references(() => rounds.id),
  },
  (t) => [
    index("course_days_by_start").on(t.startsAt),
    isDay("course_days_on", t.on),
    oneOf("course_days_kind", t.kind, dayKinds),
    oneOf("course_days_state", t.state, dayStates),
    check("course_days_seats", sql`seats between 1 and ${limit(maxSeats)}`),
    check("course_days_order", sql`starts_at < ends_at and opens_at <= closes_at and closes_at <= starts_at`),
  ],
);

/** The hosts and teachers of a day. */
export const dayHosts = sqliteTable(
  "day_hosts",
  {
    dayId: integer("day_id")
      .notNull()
      .references(() => courseDays.id, { onDelete: "cascade" }),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    role: text("role", { enum: dayRoles }).notNull().default("host"),
  },
  (t) => [primaryKey({ columns: [t.dayId, t.personId] }), oneOf("day_hosts_role", t.role, dayRoles)],
);

/** Seats reserved for a municipality on one day, for its leader to fill with names; those not filled by `until` are given back. */
export const reservations = sqliteTable(
  "reservations",
  {
    id: integer("id").primaryKey(),
    dayId: integer("day_id")
      .notNull()
      .references(() => courseDays.id),
    municipalityId: integer("municipality_id")
      .notNull()
      .references(() => municipalities.id),
    /** Including those already filled with names, which are counted in `enrolments`. */
    seats: integer("seats").notNull(),
    until: moment("until").notNull(),
    by: integer("by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [
    unique("reservations_once").on(t.dayId, t.municipalityId),
    check("reservations_seats", sql`seats between 1 and ${limit(maxSeats)}`),
  ],
);

/**
 * A confirmed seat on a day (enrolled), a seat offered to the first on the waiting list until a deadline (offered), or a position on
 * the waiting list (waiting). The row is deleted when the person cancels, declines or does not answer in time.
 */
export const enrolments = sqliteTable(
  "enrolments",
  {
    id: integer("id").primaryKey(),
    dayId: integer("day_id")
      .notNull()
      .references(() => courseDays.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    state: text("state", { enum: enrolmentStates }).notNull(),
    /** One above the highest of the day when the row was inserted, under the write lock. */
    arrivalOrder: integer("arrival_order").notNull(),
    since: moment("since").notNull(),
    /** In a change of day: the seat on the old day, which is kept until this row is enrolled and then given up. */
    insteadOf: integer("instead_of").references((): AnySQLiteColumn => enrolments.id, {
      onDelete: "set null",
    }),
    /** By when an offered seat must be answered. */
    offeredUntil: moment("offered_until"),
    /** The reservation that this seat fills. */
    reservationId: integer("reservation_id").references(() => reservations.id, { onDelete: "set null" }),
    /** Dietary and access needs, for the host; emptied 14 days after the day. */
    food: text("food").notNull().default(""),
    access: text("access").notNull().default(""),
  },
  (t) => [
    unique("enrolments_once").on(t.dayId, t.personId),
    unique("enrolments_arrival_order").on(t.dayId, t.arrivalOrder),
    index("enrolments_by_person").on(t.personId),
    index("enrolments_by_day").on(t.dayId, t.state, t.arrivalOrder),
    index("enrolments_by_reservation").on(t.reservationId).where(sql`reservation_id is not null`),
    oneOf("enrolments_state", t.state, enrolmentStates),
    check("enrolments_offer", sql`(state = 'offered') = (offered_until is not null)`),
    check(
      "enrolments_needs",
      sql`length(food) <= ${limit(maxNeedsChars)} and length(access) <= ${limit(maxNeedsChars)}`,
    ),
  ],
);

/**
 * Each time a person was enrolled in a day, by themselves or by another: with a seat, or a place on the waiting list. The rate limit counts
 * these; they are deleted when too old for it.
 */
export const admissions = sqliteTable(
  "admissions",
  {
    id: integer("id").primaryKey(),
    dayId: integer("day_id")
      .notNull()
      .references(() => courseDays.id, { onDelete: "cascade" }),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    at: moment("at").notNull(),
  },
  (t) => [index("admissions_by_person").on(t.personId, t.at)],
);

export const attendance = sqliteTable(
  "attendance",
  {
    dayId: integer("day_id")
      .notNull()
      .references(() => courseDays.id),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    mark: text("mark", { enum: marks }).notNull(),
    markedAt: moment("marked_at").notNull(),
    /** Null when it was imported from before the site. */
    markedBy: integer("marked_by").references(() => people.id, { onDelete: "set null" }),
    /** Whether it was set with the marks of everyone who had none, in one press, which can be undone in one press. */
    atOnce: flag("at_once").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.dayId, t.personId] }),
    index("attendance_by_person").on(t.personId),
    oneOf("attendance_mark", t.mark, marks),
  ],
);

/** What of the host's checklist is done for a day: a row for each tick. */
export const dayChecks = sqliteTable(
  "day_checks",
  {
    dayId: integer("day_id")
      .notNull()
      .references(() => courseDays.id, { onDelete: "cascade" }),
    item: text("item", { enum: dayCheckItems }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.dayId, t.item] }), oneOf("day_checks_item", t.item, dayCheckItems)],
);

/** Persons whom the secretariat has exempted from the agents' course day, and why. */
export const exemptions = sqliteTable(
  "exemptions",
  {
    personId: integer("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    reason: text("reason").notNull(),
    on: day("on_day").notNull(),
    by: integer("by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [
    isDay("exemptions_on", t.on),
    check("exemptions_reason", sql`length(reason) between 1 and ${limit(maxReasonChars)}`),
  ],
);

/** From when course days can be attended, as the secretariat has set it: one row, or none. No course day is due before it. */
export const courseDayProgramme = sqliteTable(
  "course_day_programme",
  {
    id: integer("id").primaryKey(),
    beginsOn: day("begins_on").notNull(),
  },
  (t) => [check("course_day_programme_one", sql`id = 1`), isDay("course_day_programme_begins", t.beginsOn)],
);
