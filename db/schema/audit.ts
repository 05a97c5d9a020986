import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns.ts";
import { people } from "./people.ts";

/** Who did or viewed what, and whose data it was. Never contains a survey answer, a code, a link or a mail address. */
export const auditLines = sqliteTable(
  "audit_lines",
  {
    id: integer("id").primaryKey(),
    at: moment("at").notNull(),
    /** Null when done by the site itself or by an operator's command. */
    actorId: integer("actor_id").references(() => people.id, { onDelete: "set null" }),
    actorRole: text("actor_role").notNull(),
    act: text("act").notNull(),
    subjectId: integer("subject_id").references(() => people.id, { onDelete: "set null" }),
    /** What was touched, for instance "course-day:12" or "municipality:751". */
    scope: text("scope").notNull(),
    detail: text("detail", { mode: "json" }).$type<Record<string, string | number | boolean | null>>(),
  },
  (t) => [
    index("audit_by_subject").on(t.subjectId, t.at),
    index("audit_by_time").on(t.at),
    index("audit_by_scope").on(t.scope, t.at),
  ],
);
