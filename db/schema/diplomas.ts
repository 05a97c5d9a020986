import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
import { people } from "./people.ts";

/** Frozen when issued: what the PDF and the public page say never follows later changes of name or course. */
export const diplomas = sqliteTable(
  "diplomas",
  {
    id: integer("id").primaryKey(),
    /** What is printed and typed, for instance 2026-7KQ4-M2XD. Random, so that nobody can count or guess. */
    number: text("number").notNull().unique(),
    personId: integer("person_id").references(() => people.id, { onDelete: "set null" }),
    courseSlug: text("course_slug").notNull(),
    courseVersion: integer("course_version").notNull(),
    name: text("name").notNull(),
    municipality: text("municipality").notNull(),
    course: text("course").notNull(),
    completedAt: moment("completed_at").notNull(),
    issuedAt: moment("issued_at").notNull(),
    /** Which drawing of the PDF it was issued with. */
    layout: integer("layout").notNull().default(1),
    /** Who signs it; null: as the drawing says by itself. */
    signatory: text("signatory"),
    revokedAt: moment("revoked_at"),
    /** Why it was revoked, for the secretariat alone. */
    revokedFor: text("revoked_for"),
    /** The number of the revoked diploma it was issued in place of. */
    insteadOf: text("instead_of"),
  },
  (t) => [uniqueIndex("diplomas_once").on(t.personId, t.courseSlug).where(sql`revoked_at is null`)],
);

/** How diplomas that are issued from now on look: one row, or none before the secretariat has chosen. */
export const diplomaDesign = sqliteTable(
  "diploma_look",
  {
    id: integer("id").primaryKey(),
    layout: integer("layout").notNull(),
    signatory: text("signatory").notNull(),
  },
  () => [check("diploma_look_one", sql`id = 1`)],
);
