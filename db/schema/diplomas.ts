import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
import { people } from "./people.ts";

/** Frozen when issued: the PDF and the public page never follow later changes of name or course. */
export const diplomas = sqliteTable(
  "diplomas",
  {
    id: integer("id").primaryKey(),
    /** As printed, for instance 2026-7KQ4-M2XD. Random, so that a number cannot be guessed and does not show how many there are. */
    number: text("number").notNull().unique(),
    personId: integer("person_id").references(() => people.id, { onDelete: "set null" }),
    courseSlug: text("course_slug").notNull(),
    courseVersion: integer("course_version").notNull(),
    name: text("name").notNull(),
    municipality: text("municipality").notNull(),
    course: text("course").notNull(),
    completedAt: moment("completed_at").notNull(),
    issuedAt: moment("issued_at").notNull(),
    /** The layout of the PDF it was issued with. */
    layout: integer("layout").notNull().default(1),
    /** Who signs it. Null: the layout's default signatory. */
    signatory: text("signatory"),
    revokedAt: moment("revoked_at"),
    /** Why it was revoked, for the secretariat alone. */
    revokedFor: text("revoked_for"),
    /** The number of the revoked diploma that it replaces. */
    insteadOf: text("instead_of"),
  },
  (t) => [uniqueIndex("diplomas_once").on(t.personId, t.courseSlug).where(sql`revoked_at is null`)],
);

/** The design of diplomas issued from now on: one row, or none before the secretariat has chosen. */
export const diplomaDesign = sqliteTable(
  "diploma_design",
  {
    id: integer("id").primaryKey(),
    layout: integer("layout").notNull(),
    signatory: text("signatory").notNull(),
  },
  () => [check("diploma_design_one", sql`id = 1`)],
);
