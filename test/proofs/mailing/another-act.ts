import { inArray } from "drizzle-orm";
import { postLetter } from "../../../app/mail/outbox/post.server.ts";
import { openProps } from "../../../app/mail/outbox/sealed-props.server.ts";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { undoable } from "../../../app/undo/undoable.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";

/** The other act's letters wait less long by themselves than those of the act before it. */
const minutes = 1;

/**
 * Lets the secretariat write to the same people in another act before the first one's letters have left. Returns whether all of those still
 * wait where they can be taken back, each before the later letter to its person.
 */
export function keepsWaiting(secretaryId: number): boolean {
  const first = db.select().from(letters).all();
  const { id, role } = { ...findPerson(secretaryId)!, role: "secretariat" };
  const act = { kind: "letters-sent", target: { scope: "another-act" }, back: "/" } as const;
  undoable(
    { id, role },
    act,
    new Date(),
    () => {
      writeTransaction((tx) => {
        for (const { letter, personId, recipient, locale, props } of first) {
          const to = { id: personId, mail: recipient, locale };
          postLetter(tx, { letter: letter as "welcome", to, props: openProps(props!) as never }, new Date());
        }
      });
      return {};
    },
    minutes,
  );
  const ids = first.map((row) => row.id);
  const now = db.select().from(letters).where(inArray(letters.id, ids)).all();
  const later = db
    .select()
    .from(letters)
    .all()
    .filter((row) => !ids.includes(row.id));
  return (
    now.every(({ heldFor }, at) => heldFor !== null && heldFor === first[at]!.heldFor) &&
    later.length > 0 &&
    later.every((row) => now.every(({ personId, dueAt }) => personId !== row.personId || dueAt <= row.dueAt))
  );
}
