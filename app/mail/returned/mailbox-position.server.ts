import { db, writeTransaction } from "../../../db/database.server.ts";
import { returnedMailbox } from "../../../db/schema/mail.ts";
import { env } from "../../base/env.server.ts";

/** How far the mailbox has been read; undefined before the first time. */
export const mailboxPosition = () => db.select().from(returnedMailbox).get();

/** Notes how far the mailbox has been read. */
export function saveMailboxPosition(uidValidity: string, lastUid: number, readAt: Date): void {
  const row = { id: 1, uidValidity, lastUid, readAt };
  writeTransaction((tx) =>
    tx.insert(returnedMailbox).values(row).onConflictDoUpdate({ target: returnedMailbox.id, set: row }).run(),
  );
}

const shownAfterMs = 2 * 3_600_000;

/** Since when the mailbox could not be read; null when it was read lately, or there is none. */
export function mailboxUnreadSince(now: Date): Date | null {
  const readAt = env.BOUNCE_IMAP_URL && mailboxPosition()?.readAt;
  return readAt && now.getTime() - readAt.getTime() > shownAfterMs ? readAt : null;
}
