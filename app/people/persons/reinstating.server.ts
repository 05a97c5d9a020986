import { and, eq, isNotNull } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { emit } from "../../base/events.server.ts";
import { trace } from "../../audit/audit.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { recordRoleChange } from "./role-changes.server.ts";
import type { Editor } from "./edit-person.server.ts";
import { isReleased } from "../mail-change/mail-change.ts";
import { hasLeft } from "../register/membership.ts";

/**
 * Reinstates people who were closed, as they were: with their roles, start date and plan. They are told by letter, and get no welcome.
 * Their seats stay given up. Only the secretariat can; those who are active or forgotten, whose address has been released, or whose municipality has left are skipped. Returns
 * the ids of those who are back.
 */
export function reinstatePeople(editor: Editor, ids: number[], now: Date): number[] {
  if (editor.role !== "secretariat") return [];
  return writeTransaction((tx) => ids.filter((id) => reinstatePerson(tx, editor, id, now)));
}

function reinstatePerson(tx: Tx, editor: Editor, personId: number, now: Date): boolean {
  const row = tx
    .select({
      leavesOn: municipalities.leavesOn,
      joinedOn: municipalities.joinedOn,
      closedAt: people.closedAt,
      mail: people.mail,
    })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(eq(people.id, personId), isNotNull(people.leftOn), isNotNull(people.mail)))
    .get();
  if (!row || hasLeft(row, danishDate(now)) || isReleased(row.mail!)) return false;
  tx.update(people).set({ leftOn: null, closedAt: null }).where(eq(people.id, personId)).run();
  emit(tx, { what: "returned", personId, leftAt: row.closedAt });
  trace(tx, editor, { act: "person-returned", subjectId: personId, scope: `person:${personId}` }, now);
  recordRoleChange(tx, editor, personId, { given: [], taken: [], returned: true }, now);
  return true;
}
