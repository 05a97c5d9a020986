/** Reading letters about new addresses, and answering them as their readers do. */
import { and, eq } from "drizzle-orm";
import { withLateProps } from "../../app/mail/letters/late-props.server.ts";
import type { LetterName } from "../../app/mail/letters/letters.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { answerLink } from "../../app/people/mail-change/answering.server.ts";
import { db } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";

/** The letters about new addresses: which, to whom, and how the change ended. */
export const changeLetters = () =>
  db
    .select()
    .from(letters)
    .all()
    .filter(({ letter }) => letter.startsWith("mail-change-"))
    .map(({ letter, recipient, props }) => {
      const { outcome } = openProps(props!) as { outcome?: string };
      return [letter.replace("mail-change-", ""), recipient, ...(outcome ? [outcome] : [])].join(" ");
    });

/** The link's secret and the code of the newest such letter, as it is rendered when it is delivered. */
export function linkIn(letter: LetterName, recipient: string): { token: string; code: string } {
  const row = db
    .select()
    .from(letters)
    .where(and(eq(letters.letter, letter), eq(letters.recipient, recipient)))
    .all()
    .at(-1)!;
  return withLateProps(letter, openProps(row.props!), new Date()) as { token: string; code: string };
}

/** Answers by the newest letter of this kind to this address. */
export function answer(letter: LetterName, recipient: string, yes: boolean, now: Date) {
  const { token, code } = linkIn(letter, recipient);
  return answerLink(token, { code, yes, ip: "192.0.2.1" }, now);
}

export const mailOf = (personId: number) =>
  db.select().from(people).where(eq(people.id, personId)).get()!.mail;

/** What the audit trail says about the person's address: the act, and the id of who did it. */
export const trailOf = (personId: number) =>
  db
    .select()
    .from(auditLines)
    .where(eq(auditLines.subjectId, personId))
    .all()
    .filter(({ act }) => act.startsWith("mail-change-"))
    .map(({ act, actorId, actorRole }) => `${act.replace("mail-change-", "")} ${actorId ?? actorRole}`);
