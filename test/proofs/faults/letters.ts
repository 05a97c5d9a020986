/** Letters that are posted for the proof, and what became of each: in the site's database, and at the server. */
import { inArray } from "drizzle-orm";
import { referenceOf } from "../../../app/mail/outbox/letter-reference.server.ts";
import { postLetter } from "../../../app/mail/outbox/post.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import type { FaultyServer } from "./faulty-server.ts";

type Row = typeof letters.$inferSelect;

/** Posts an ordinary letter to each address, into the open database. */
export function postTo(mails: string[], now: Date): void {
  const props = { name: "Navn", course: "Introduktion", number: "2026-7KQ4-M2XD" };
  writeTransaction((tx) => {
    for (const mail of mails)
      postLetter(tx, { letter: "diploma", to: { id: null, mail, locale: "da" }, props }, now);
  });
}

/** The letters to these addresses, of the open database. */
export const lettersTo = (mails: string[]): Row[] =>
  db.select().from(letters).where(inArray(letters.recipient, mails)).all();

/** How often the server got a letter whole. */
export const timesReceived = (row: Row, { arrivals }: FaultyServer): number =>
  arrivals.filter(({ messageId }) => messageId === `<${referenceOf(row)}@localhost>`).length;

/** What must not become of letters. */
export interface Judged {
  /** Received twice. */
  twice: number;
  /** Not received, and neither waiting nor among the failed ones, from which they can be sent again. */
  lost: number;
  /** The server has said that it took them, and the site says otherwise. */
  takenAndFailed: number;
}

/** Judges the letters to these addresses. The database is open. */
export function judgeLetters(mails: string[], server: FaultyServer): Judged {
  const rows = lettersTo(mails);
  const isTaken = ({ recipient }: Row) =>
    server.arrivals.some(({ to, isAnswered }) => to === recipient && isAnswered);
  const isKept = ({ state, props }: Row) => state !== "sent" && props !== null;
  return {
    twice: rows.filter((row) => timesReceived(row, server) > 1).length,
    lost:
      mails.length -
      rows.length +
      rows.filter((row) => timesReceived(row, server) === 0 && !isKept(row)).length,
    takenAndFailed: rows.filter((row) => isTaken(row) && row.state !== "sent").length,
  };
}
