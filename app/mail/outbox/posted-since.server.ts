import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { LetterName } from "../letters/letters.server.ts";
import { openProps, sealProps } from "./sealed-props.server.ts";

/** A letter that an act has put into the outbox. */
export interface PostedLetter {
  letter: LetterName;
  personId: number | null;
  recipient: string;
  locale: Locale;
  props: Record<string, unknown>;
}

/** The ordinary letters that were posted after one (`afterId`), in their order. */
export const lettersPostedSince = (tx: Tx, afterId: number): PostedLetter[] =>
  tx
    .select()
    .from(letters)
    .where(and(gt(letters.id, afterId), eq(letters.priority, "ordinary")))
    .orderBy(asc(letters.id))
    .all()
    .map(({ letter, personId, recipient, locale, props }) => ({
      letter: letter as LetterName,
      personId,
      recipient,
      locale,
      props: openProps(props!) as Record<string, unknown>,
    }));

/** Takes back what was posted after one (`afterId`) to these people. */
export function withdrawLettersTo(tx: Tx, afterId: number, personIds: readonly number[]): void {
  tx.delete(letters)
    .where(and(gt(letters.id, afterId), inArray(letters.personId, personIds)))
    .run();
}

/** Posts a letter as a trial to whoever is about to send it: with their name, without its entry for a calendar. */
export function postTrial(
  to: { id: number; name: string; mail: string },
  { letter, locale, props }: Pick<PostedLetter, "letter" | "locale" | "props">,
  now: Date,
): void {
  const row = {
    letter,
    personId: to.id,
    recipient: to.mail,
    locale,
    props: sealProps({ ...props, name: to.name, trial: true }),
    dueAt: now,
    postedAt: now,
  };
  writeTransaction((tx) => tx.insert(letters).values(row).run());
}
