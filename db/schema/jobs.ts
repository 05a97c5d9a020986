import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { jobKinds, jobStates, roleNames } from "../enums.ts";
import { moment, oneOf } from "./columns.ts";
import { people } from "./people.ts";

/** Work that lasts longer than a request should: whose it is, what it is about and how it ended. Holds numbers and ids, never a name. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: jobKinds }).notNull(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The role in which it was begun. */
    role: text("role", { enum: roleNames }).notNull(),
    /** What it is about, for instance "round:12": one at a time of each kind. */
    scope: text("scope").notNull(),
    /** What it was begun with. */
    input: text("input", { mode: "json" }).notNull(),
    state: text("state", { enum: jobStates }).notNull(),
    /** How it ended; while it runs, what is saved of it for good. */
    outcome: text("outcome", { mode: "json" }),
    /** How many processes have worked on it. */
    runs: integer("runs").notNull().default(1),
    startedAt: moment("started_at").notNull(),
    endedAt: moment("ended_at"),
    /** When the person who began it saw its end. */
    seenAt: moment("seen_at"),
  },
  (t) => [
    index("jobs_by_person").on(t.personId, t.startedAt),
    index("jobs_by_start").on(t.startedAt),
    uniqueIndex("jobs_running").on(t.kind, t.scope).where(sql`state = 'running'`),
    oneOf("jobs_kind", t.kind, jobKinds),
    oneOf("jobs_role", t.role, roleNames),
    oneOf("jobs_state", t.state, jobStates),
  ],
);
