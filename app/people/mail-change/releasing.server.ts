import { eq } from "drizzle-orm";
import { writeTransaction } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../register/person.server.ts";
import { recordEnd } from "./ending.server.ts";
import { findRow, findWaiting } from "./find-row.server.ts";
import { releasedMail } from "./mail-change.ts";
import { postEnded } from "./notices.server.ts";

/**
 * Releases the mail address of someone who has left, so that whoever has it now can be added: as a new person, with nothing of the old
 * one's. The row keeps an address that no mail server takes. Only for the secretariat; refused for an active or forgotten person.
 */
export function releaseMail(
  by: Person,
  personId: number,
  now: Date,
): { released: true } | { refused: "unknown" } {
  return writeTransaction((tx) => {
    const row = findRow(tx, personId);
    if (by.role !== "secretariat" || !row?.mail || row.leftOn === null) return { refused: "unknown" };
    const waiting = findWaiting(personId, tx);
    if (waiting) {
      const end = { state: "withdrawn", act: "mail-change-withdrawn", actor: by } as const;
      postEnded(tx, recordEnd(tx, waiting, end, now), "withdrawn", { by: by.name, sides: ["new"] }, now);
    }
    tx.update(people)
      .set({ mail: releasedMail(personId) })
      .where(eq(people.id, personId))
      .run();
    trace(tx, by, { act: "mail-released", subjectId: personId, scope: `person:${personId}` }, now);
    return { released: true };
  });
}
