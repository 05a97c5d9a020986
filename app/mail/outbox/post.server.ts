import { sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { hasFailingMail } from "../failures/mail-failures.server.ts";
import { type LetterName, lettersThatAre, type PropsOf } from "../letters/letters.server.ts";
import { hasDeclined } from "../optional/declined-letters.server.ts";
import { mayDoWithout } from "../optional/optional-letters.ts";
import { sealProps } from "./sealed-props.server.ts";

interface LetterToPost<L extends LetterName> {
  letter: L;
  to: { id: number | null; mail: string; locale: Locale };
  props: PropsOf<L>;
  /** Goes before ordinary letters; its props are deleted when it fails. For sign-in codes. */
  urgent?: boolean;
  /** A second letter with the same key is not inserted. */
  idempotencyKey?: string;
}

const insertLetter = prepared((at) =>
  at
    .insert(letters)
    .values({
      letter: sql.placeholder("letter"),
      personId: sql.placeholder("personId"),
      recipient: sql.placeholder("recipient"),
      locale: sql.placeholder("locale"),
      props: sql.placeholder("props"),
      priority: sql.placeholder("priority"),
      idempotencyKey: sql.placeholder("idempotencyKey"),
      dueAt: sql.placeholder("now"),
      postedAt: sql.placeholder("now"),
    })
    .onConflictDoNothing()
    .prepare(),
);

const reminders = lettersThatAre("reminder");

/**
 * Puts a letter in the outbox in the transaction of the change it is about. The props are sealed, since they may hold a code. Returns false when a
 * letter with the same idempotency key has been posted before, when it is a reminder to an address at which letters do not arrive, or when
 * the person does without letters of its kind.
 */
export function postLetter<L extends LetterName>(
  tx: Tx,
  { letter, to, props, urgent, idempotencyKey }: LetterToPost<L>,
  now: Date,
): boolean {
  if (to.id !== null && reminders.includes(letter) && hasFailingMail(to.id, to.mail, tx)) return false;
  if (to.id !== null && mayDoWithout(letter, props) && hasDeclined(to.id, letter, tx)) return false;
  const row = {
    letter,
    personId: to.id,
    recipient: to.mail,
    locale: to.locale,
    props: sealProps(props),
    priority: urgent ? "urgent" : "ordinary",
    idempotencyKey: idempotencyKey ?? null,
    now,
  };
  return insertLetter(tx).run(row).changes === 1;
}
