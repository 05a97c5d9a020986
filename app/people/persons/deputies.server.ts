import { and, eq, isNotNull, lte } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { roles } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { recordRoleChange } from "./role-changes.server.ts";
import { findEditable, type Editor } from "./edit-person.server.ts";
import { deputyUntil } from "../register/person.server.ts";

/**
 * Makes one of the leader's own people a deputy until that day (the first on which they are none). Refused: a day that is not ahead,
 * and a deputy who would appoint one.
 */
export function appointDeputy(
  editor: Editor,
  personId: number,
  until: string,
  now: Date,
): { named: true } | { refused: "unknown" | "past" | "deputy" } {
  return writeTransaction((tx) => {
    if (!findEditable(editor, personId, tx)) return { refused: "unknown" };
    if (deputyUntil(editor.id, tx)) return { refused: "deputy" };
    if (until <= danishDate(now)) return { refused: "past" };
    tx.insert(roles)
      .values({ personId, role: "leader", until })
      .onConflictDoUpdate({
        target: [roles.personId, roles.role],
        set: { until },
        setWhere: isNotNull(roles.until),
      })
      .run();
    trace(tx, editor, { act: "deputy-named", subjectId: personId, scope: `person:${personId}` }, now);
    const change = { given: ["leader" as const], taken: [], until: daysLater(until, -1) };
    recordRoleChange(tx, editor, personId, change, now);
    return { named: true };
  });
}

/** Ends a deputy's time at once. Refused when they are none, or not the editor's to change. */
export function endDeputy(
  editor: Editor,
  personId: number,
  now: Date,
): { ended: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    if (!findEditable(editor, personId, tx) || deputyUntil(editor.id, tx)) return { refused: "unknown" };
    const own = and(eq(roles.personId, personId), isNotNull(roles.until));
    if (tx.delete(roles).where(own).run().changes === 0) return { refused: "unknown" };
    trace(tx, editor, { act: "deputy-ended", subjectId: personId, scope: `person:${personId}` }, now);
    recordRoleChange(tx, editor, personId, { given: [], taken: ["leader"] }, now);
    return { ended: true };
  });
}

/** Removes the role from deputies whose time has ended; called every few minutes. */
export function endExpiredDeputies(now: Date): void {
  writeTransaction((tx) =>
    tx
      .delete(roles)
      .where(lte(roles.until, danishDate(now)))
      .run(),
  );
}
