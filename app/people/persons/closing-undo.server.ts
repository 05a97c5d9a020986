import { inArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { UndoRefusal } from "../../undo/refusals.ts";
import type { UndoKind, Undone } from "../../undo/undo-kinds.server.ts";
import { isReleased } from "../mail-change/mail-change.ts";
import { manages } from "../register/manages.ts";
import { hasLeft } from "../register/membership.ts";

/** What of people themselves changes when they leave, and of new addresses that wait. They stay signed out. */
export const closingUndo: Pick<UndoKind<"people-closed">, "watch" | "lines"> & {
  refusal: (tx: Tx, undone: Undone<"people-closed">) => UndoRefusal | null;
} = {
  watch: (_, { personIds }) => [
    { table: people, where: inArray(people.id, personIds) },
    { table: mailChanges, where: inArray(mailChanges.personId, personIds) },
  ],
  refusal(tx, { target, actor, now }) {
    const rows = tx.select().from(people).where(inArray(people.id, target.personIds)).all();
    if (rows.length < target.personIds.length || !rows.every((row) => manages(actor, row)))
      return "not-yours";
    if (rows.some(({ mail }) => !mail || isReleased(mail))) return "changed";
    const ids = rows.flatMap(({ municipalityId }) => municipalityId ?? []);
    const places = tx.select().from(municipalities).where(inArray(municipalities.id, ids)).all();
    return places.some((place) => hasLeft(place, danishDate(now))) ? "changed" : null;
  },
  lines: ({ personIds }) => personIds.map((id) => ({ subjectId: id, scope: `person:${id}` })),
};
